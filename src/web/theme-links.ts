import { groupName } from '../wording/group-words.js';
import type { TextTable } from '../wording/table-words.js';
import { answersAddress, themeAnswersAddress } from './addresses.js';
import { linkedTable, type LinkedTable } from './linked-table.js';
import type { OpenedRun } from './opened-runs.js';
import { ownQuestion } from './question-choice.js';
import type { Wording } from './shown-share.js';
import { groupsOf } from './theme-order.js';

/** Where the answers are that themes are looked for in, of a group: what shares of themes are shares of. */
export function baseAnswersAddress(opened: OpenedRun, group: string): string {
  return answersAddress(opened.id, { vis: 'indhold', question: ownQuestion(opened), segment: group });
}

/** The table of the themes' figure: a number leads to the answers of its group with the theme, the base to all of the group's. */
export function linkedThemes(opened: OpenedRun, table: TextTable, { language }: Wording): LinkedTable {
  const { run, id } = opened;
  const themes = new Map(run.results.themes.map(({ theme, label }) => [label[language], theme]));
  const groups = new Map(groupsOf(run).map((group) => [groupName(group, language), group]));
  const base = table.columns.length - 1;
  return linkedTable(table, ([label = '', name = ''], column) => {
    const [theme, group] = [themes.get(label), groups.get(name)];
    if (theme === undefined || group === undefined) return null;
    return column === base ? baseAnswersAddress(opened, group) : themeAnswersAddress(id, theme, { segment: group });
  });
}
