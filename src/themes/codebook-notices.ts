import { notice, type Notice } from '../notices/notice.js';
import type { CodebookFile, RuleFile } from './codebook-file.js';

type Path = readonly PropertyKey[];

/**
 * What is wrong between the parts of a codebook: 'theme-duplicated' for an id that two codes share, whatever their
 * levels, 'rule-duplicated', 'parent-unknown' (errors), and 'theme-without-rules' (warning; of subthemes too).
 */
export function codebookNotices(
  { parents, themes }: CodebookFile,
  file: string,
  lineOf: (path: Path) => number,
): Notice[] {
  const notices: Notice[] = [];
  const known = new Set<string>();
  const take = (id: string, path: Path): void => {
    if (known.has(id)) notices.push(notice('error', 'theme-duplicated', { file, line: lineOf([...path, 'id']), theme: id }));
    known.add(id);
  };
  const takeRules = (theme: string, rules: readonly RuleFile[], path: Path): void => {
    if (rules.length === 0) {
      notices.push(notice('warning', 'theme-without-rules', { file, line: lineOf([...path, 'id']), theme }));
    }
    const ids = new Set<string>();
    rules.forEach(({ id: rule }, i) => {
      if (ids.has(rule)) {
        notices.push(notice('error', 'rule-duplicated', { file, line: lineOf([...path, 'rules', i, 'id']), theme, rule }));
      }
      ids.add(rule);
    });
  };
  parents.forEach(({ id }, i) => take(id, ['parents', i]));
  const expected = parents.map(({ id }) => id);
  themes.forEach(({ id, parent, rules, subthemes }, i) => {
    const path = ['themes', i];
    take(id, path);
    takeRules(id, rules, path);
    if (parent !== undefined && !expected.includes(parent)) {
      const line = lineOf([...path, 'parent']);
      notices.push(notice('error', 'parent-unknown', { file, line, theme: id, parent, expected }));
    }
    subthemes.forEach((subtheme, j) => {
      const place = [...path, 'subthemes', j];
      take(subtheme.id, place);
      takeRules(subtheme.id, subtheme.rules, place);
    });
  });
  return notices;
}
