import { nodeFiles } from '../io/node-files.js';
import { drawStudySample, type SampleSummary } from '../use-cases/draw-sample.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { writeTable } from './write-output.js';

interface SampleOptions {
  readonly out: string;
  readonly seed: number;
  readonly size?: number;
  readonly excluded?: string;
}

export async function sample(
  terminal: Terminal, study: string, { out, seed, size, excluded }: SampleOptions
): Promise<void> {
  const drawn = await drawStudySample(nodeFiles, { study, seed, size });
  terminal.notices(drawn.notices);
  await writeTable(terminal, out, drawn.sample.columns, drawn.sample.rows);
  if (excluded) await writeTable(terminal, excluded, drawn.excluded.columns, drawn.excluded.rows);
  if (terminal.json) return terminal.value({ out, ...drawn.summary, notices: drawn.notices });
  const tables = [
    accountOf(drawn.summary, terminal), allocationOf(drawn.summary, terminal), ...balanceOf(drawn.summary, terminal)
  ];
  for (const table of tables) for (const line of textTable(table)) terminal.result(line);
}

/** From the register's rows to those who are drawn. */
function accountOf(summary: SampleSummary, { words, language }: Terminal): string[][] {
  const count = (value: number) => formatNumber(value, language);
  return [
    [words.rows, count(summary.rows)],
    [words.sampling.rowsSetAside, count(summary.rowsSetAside)],
    [words.sampling.citizens, count(summary.citizens)],
    ...summary.excluded.filter(({ citizens }) => citizens > 0)
      .map(({ reason, citizens }) => [words.sampling.excluded[reason], count(citizens)]),
    [words.sampling.eligible, count(summary.eligible)],
    [words.sampling.drawn, count(summary.drawn)],
  ];
}

function allocationOf({ groups }: SampleSummary, { words, language }: Terminal): string[][] {
  const row = (name: string, { citizens, drawn }: { citizens: number; drawn: number }) =>
    [name, formatNumber(citizens, language), formatNumber(drawn, language)];
  return [
    [words.sampling.stratum, words.sampling.eligible, words.sampling.drawn],
    ...groups.flatMap((group) => [
      row(group.group === '' ? words.sampling.everybody : group.group, group),
      ...group.strata.filter(({ levels }) => levels.length > 0)
        .map((stratum) => row(`  ${stratum.levels.join(' · ')}`, stratum)),
    ]),
  ];
}

/** A table a group: the shares of the population and of the sample. */
function balanceOf({ balance }: SampleSummary, { words, language }: Terminal): string[][][] {
  const { sampling } = words;
  return balance.map(({ group, levels, categories, test, withinChance }) => [
    [
      `${group === '' ? sampling.everybody : group}: `
        + sampling.chance(withinChance, test && formatNumber(test.p, language, 3)),
      sampling.population, sampling.sample, sampling.difference,
    ],
    ...categories.map(({ populationShare, sampleShare, difference }, i) => [
      `  ${levels[i] === '' ? sampling.withoutValue : levels[i]!}`,
      formatShare(populationShare, language), formatShare(sampleShare, language),
      formatNumber(100 * difference, language, 1),
    ]),
  ]);
}
