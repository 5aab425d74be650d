import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { compareStoredRuns } from '../use-cases/compare-stored-runs.js';
import { changeCauses, type RunComparison } from '../use-cases/ports.js';
import { comparisonWords } from '../wording/comparison-words.js';
import { groupName } from '../wording/group-words.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeTable } from './write-output.js';

interface CompareOptions {
  readonly out?: string;
  readonly answers?: string;
}

export async function compare(terminal: Terminal, first: string, second: string, { out, answers }: CompareOptions): Promise<void> {
  requireDistinct(out, answers);
  const [a, b] = await Promise.all([first, second].map(async (run) => {
    const folder = findRun(run, runsFolder());
    return { folder, run: await openRunFolder(folder) };
  }));
  const comparison = await compareStoredRuns(await nodePorts(), a!, b!);
  if (out) {
    await writeTable(terminal, out,
      ['theme', 'segment', 'figure', 'first', 'second', 'difference', ...changeCauses, 'flag'],
      comparison.themes.map((change) => [
        change.theme, change.group, change.figure, change.first, change.second, change.difference,
        ...changeCauses.map((cause) => change.causes[cause]), change.flag,
      ]));
  }
  if (answers) {
    await writeTable(terminal, answers, ['id', 'question', 'before', 'after', 'because', 'text'], comparison.answers.recoded.map((each) =>
      [each.id, each.question, each.before.join(';'), each.after.join(';'), each.causes.join(';'), each.masked]));
  }
  if (terminal.json) return terminal.value(comparison);
  for (const line of comparisonLines(comparison, terminal)) terminal.result(line);
}

function comparisonLines(comparison: RunComparison, { language }: Terminal): string[] {
  const words = comparisonWords[language];
  const { first, second, inputs, answers, themes } = comparison;
  const changed = themes.filter(({ figure, difference, causes }) =>
    figure === 'shown' && [difference, ...Object.values(causes)].some((each) => Math.abs(each) > smallestShown));
  const shown = themes.filter(({ figure }) => figure === 'shown').length;
  const points = (value: number): string => {
    const text = formatNumber(100 * value, language, 1);
    return Math.abs(value) < smallestShown ? '0' : value > 0 ? `+${text}` : text;
  };
  return [
    words.heading(first.id, second.id),
    '',
    ...(inputs.length === 0 ? [words.inputsSame] : [
      words.inputsHeading,
      ...textTable([
        [words.what, words.first, words.second],
        ...inputs.map((each) => [`${words.parts[each.part]} ${each.name}`, each.first || words.none, each.second || words.none]),
      ]).map(printable),
    ]),
    '',
    words.answers(answers),
    words.recoded(answers.recoded.length),
    ...changeCauses.flatMap((cause) => {
      const n = answers.recoded.filter(({ causes }) => causes.includes(cause)).length;
      return n === 0 ? [] : [`  ${words.recodedBy(cause, n)}`];
    }),
    ...(comparison.onlyFirst.length === 0 ? [] : [words.onlyIn(first.id, comparison.onlyFirst)]),
    ...(comparison.onlySecond.length === 0 ? [] : [words.onlyIn(second.id, comparison.onlySecond)]),
    '',
    ...(changed.length === 0 ? [words.themesSame] : [
      words.themesHeading,
      ...textTable([
        [`${words.theme}, ${words.group}`, words.first, words.second, words.difference, ...changeCauses.map((cause) => words.causes[cause])],
        ...changed.map((change) => [
          `${change.label[language]}, ${groupName(change.group, language)}`,
          ...(change.flag === 'suppress' ? [words.suppressed] : [
            formatNumber(100 * change.first, language, 1), formatNumber(100 * change.second, language, 1), points(change.difference),
            ...changeCauses.map((cause) => points(change.causes[cause])),
          ]),
        ]),
      ]),
      ...(changed.length < shown ? [words.unchanged(shown - changed.length)] : []),
      words.method,
      ...(comparison.merged.length > 0 ? [words.merged] : []),
    ]),
  ];
}

/** In a table of tenths of percentage points a smaller change is none. */
const smallestShown = 0.0005;
