import { checkStudy } from '../use-cases/check-study.js';
import { groupName } from '../wording/group-words.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';

export async function check(terminal: Terminal, study: string): Promise<void> {
  const { words, language } = terminal;
  const check = await checkStudy(await nodePorts(), study);
  const count = (value: number) => formatNumber(value, language);
  const errors = check.notices.filter(({ severity }) => severity === 'error').length;
  // Errors here cost rows; those that cost the whole study never come this far.
  if (errors > 0) process.exitCode = 2;
  if (terminal.json) return terminal.value(check);
  terminal.notices(check.notices);
  const { rowsRead, excluded, respondents, answers } = check.response;
  terminal.result(check.title);
  for (const line of textTable([
    [words.rows, count(rowsRead)],
    [words.excluded, count(excluded)],
    [words.respondents, count(respondents)],
    [words.answers, count(answers)],
  ])) terminal.result(line);
  for (const line of textTable([
    [words.group, words.respondents, words.withAnswer],
    ...check.groups.map(({ group, respondents: all, writers }) => [groupName(group, language), count(all), count(writers)]),
  ])) terminal.result(line);
  terminal.result(words.noticesFound(errors, check.notices.filter(({ severity }) => severity === 'warning').length));
  if (errors === 0) terminal.result(words.studyIsSound);
}
