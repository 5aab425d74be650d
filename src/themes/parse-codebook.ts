import { InputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { validatedYaml } from '../notices/validated-yaml.js';
import { parsePattern } from '../search/parse-pattern.js';
import { PatternError, type Pattern } from '../search/pattern.js';
import { codebookFormats, codebookSchema, type CodebookFile, type RuleFile } from './codebook-file.js';
import { codebookNotices } from './codebook-notices.js';
import type { Codebook, Rule, Theme } from './codebook.js';

type Path = readonly PropertyKey[];
/** The line of a part of a codebook's file, or the row where the file is a table. */
export type LineOf = (path: Path) => number;
type Lists = ReadonlyMap<string, readonly Pattern[]>;
/** The pattern, or nothing and a notice that names its place, theme and rule (or list). */
type ReadPattern = (written: string, path: Path, theme: string, rule: string, lists: Lists) => Pattern[];

/** A codebook, how it was written, and where. */
export interface ParsedCodebook {
  readonly codebook: Codebook;
  readonly written: CodebookFile;
  readonly lineOf: LineOf;
  readonly notices: readonly Notice[];
}

/**
 * Reads a codebook: YAML, format 2, with `format, id, version, language, label {da, en}, words {name: [patterns]},
 * parents [{id, label, definition}], themes [{id, label, definition, pole, parent, rules [{id, any, unless, negated}],
 * subthemes [{id, label, definition, rules}], examples {include, exclude}}]`; or format 1, which has neither parents nor
 * subthemes. `words` are the lists that a pattern names as `<name>`; a list may name those above it.
 *
 * @param source the file's content
 * @param file its name, for notices
 * @returns the codebook with its patterns read, and warnings ('theme-without-rules')
 * @throws InputError with every mistake of a kind at once: 'yaml-invalid', 'format-unsupported', 'definition-invalid',
 *   then those of `readCodebook`
 */
export function parseCodebook(source: string, file: string): ParsedCodebook {
  const { value, lineOf } = validatedYaml(source, file, codebookSchema, codebookFormats);
  return readCodebook(value, file, lineOf);
}

/**
 * Reads the patterns of a codebook and checks what its parts say of each other.
 *
 * @throws InputError with 'theme-duplicated', 'rule-duplicated', 'parent-unknown' and 'rule-invalid' (its problem is
 *   `PatternProblem at n`, n the character from 1; in a list of `words` the theme is empty and the rule is the list's name)
 */
export function readCodebook(written: CodebookFile, file: string, lineOf: LineOf): ParsedCodebook {
  const notices: Notice[] = [];
  const read: ReadPattern = (pattern, path, theme, rule, lists) => {
    try {
      return [parsePattern(pattern, lists)];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const at = { file, line: lineOf(path), theme, rule };
      notices.push(notice('error', 'rule-invalid', { ...at, pattern, problem: error.message }));
      return [];
    }
  };
  const lists = readLists(written.words, read);
  const themes = written.themes.map((theme, i) => readTheme(theme, ['themes', i], lists, read));
  notices.push(...codebookNotices(written, file, lineOf));
  if (notices.some(({ severity }) => severity === 'error')) throw new InputError(notices);
  const { id, version, language, label, parents } = written;
  return { codebook: { id, version, language, label, parents, themes }, written, lineOf, notices };
}

function readLists(words: CodebookFile['words'], read: ReadPattern): Lists {
  const lists = new Map<string, readonly Pattern[]>();
  for (const [name, members] of Object.entries(words)) {
    lists.set(name, members.flatMap((written, i) => read(written, ['words', name, i], '', name, lists)));
  }
  return lists;
}

function readTheme(
  { parent, ...theme }: CodebookFile['themes'][number],
  path: Path,
  lists: Lists,
  read: ReadPattern,
): Theme {
  const rulesOf = (rules: readonly RuleFile[], code: string, place: Path): Rule[] => rules.map((rule, i) => {
    const readAll = (key: 'any' | 'unless'): Pattern[] =>
      rule[key].flatMap((written, j) => read(written, [...place, 'rules', i, key, j], code, rule.id, lists));
    return { id: rule.id, any: readAll('any'), unless: readAll('unless'), negated: rule.negated };
  });
  return {
    ...theme,
    ...(parent !== undefined && { parent }),
    rules: rulesOf(theme.rules, theme.id, path),
    subthemes: theme.subthemes.map((subtheme, i) =>
      ({ ...subtheme, rules: rulesOf(subtheme.rules, subtheme.id, [...path, 'subthemes', i]) })),
  };
}
