import { stringify } from 'yaml';
import type { CodebookFile } from './codebook-file.js';

/** A codebook as YAML of the newest format; it is read back the same. What stands at its default is left out. */
export function codebookYaml({ id, version, language, label, words, parents, themes }: CodebookFile): string {
  const rulesOf = (rules: CodebookFile['themes'][number]['rules']) => rules.map(({ id, any, unless, negated }) => ({
    id, any, ...(unless.length > 0 && { unless }), ...(negated !== 'no' && { negated }),
  }));
  return stringify({
    format: 2,
    id, version, language, label,
    ...(Object.keys(words).length > 0 && { words }),
    ...(parents.length > 0 && { parents }),
    themes: themes.map(({ rules, subthemes, examples, ...theme }) => ({
      ...theme,
      rules: rulesOf(rules),
      ...(subthemes.length > 0 && { subthemes: subthemes.map((each) => ({ ...each, rules: rulesOf(each.rules) })) }),
      examples,
    })),
  }, { lineWidth: 110, aliasDuplicateObjects: false });
}
