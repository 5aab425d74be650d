import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { narrowed, type Bounds } from './cell-bounds.js';
import { publishedCounts } from './published-counts.js';
import type { ReadReport } from './read-report.js';

/** A number of citizens that is under the minimum, and what all files together tell of it. */
export interface ToldCell extends Bounds {
  readonly cell: string;
  readonly citizens: number;
}

/** What an audit found. */
export interface Audit {
  /** Cells under the minimum that were looked for. */
  readonly small: number;
  /** Those of which more is told than that some, but fewer than may be shown, are in them. */
  readonly told: readonly ToldCell[];
  /** Places where a number stands beside the name of a level of fewer citizens than may be shown. */
  readonly beside: readonly string[];
}

/**
 * Tries to find numbers of citizens under the minimum in finished reports, knowing what a run knows: reads what every file
 * tells of each question, of the themes and of all at each level of a variable, and narrows it by what the levels add up to.
 *
 * @param reports of everybody and of single levels, in any formats
 * @param by id of the variable
 * @param minimum fewest citizens that may be told of
 */
export function auditReports(run: AnalysisRun, reports: readonly ReadReport[], by: string, minimum: number): Audit {
  const { study, bulk } = run;
  const variable = study.variables.find(({ id }) => id === by)!;
  const truth = new Map<string, number>();
  const levels = bulk.levels.find((each) => each.variable === by)!.values;
  const labelOf = (level: string): string => variable.levels.find(({ id }) => id === level)?.label.da ?? level;
  const add = (key: string, n: number): unknown => truth.set(key, Math.max(n, truth.get(key) ?? 0));
  for (const { variable: question, statistic, by: own, level, estimate: { n } } of bulk.breakdowns) {
    if (own === by && (statistic === 'mean' || statistic === 'share')) add(`${question}|${labelOf(level)}`, n);
  }
  for (const { by: own, level, share: { n } } of bulk.themeLevels) if (own === by) add(`theme|${labelOf(level)}`, n);
  levels.forEach((level, i) => {
    const key = `|${labelOf(level)}`;
    if (level !== '' && bulk.weights[i]!.weight > 0) truth.set(key, (truth.get(key) ?? 0) + 1);
  });
  const names = [...new Set(levels.filter((level) => level !== '').map(labelOf))];
  const aliases = new Map(study.questions.flatMap(({ id, present }, i) => [[present.da, id], [`question-${i + 1}`, id]] as const));
  const published = publishedCounts(reports, aliases, names, variable.label.da, run.plan.quotes.minimumCell);
  let small = 0;
  const told = ['', 'theme', ...study.questions.map(({ id }) => id)].flatMap((question) => {
    const cells = new Map(names.flatMap((name) => (truth.has(`${question}|${name}`)
      ? [[`${question}|${name}`, published.get(`${question}|${name}`) ?? { low: 0, high: Number.POSITIVE_INFINITY }] as const] : [])));
    const all = [...cells.keys()];
    // Where no level is told of, neither is what they add up to.
    const sums = all.some((cell) => cells.get(cell)!.low === cells.get(cell)!.high)
      ? [{ cells: all, sum: all.reduce((sum, cell) => sum + truth.get(cell)!, 0) }] : [];
    return Array.from(narrowed(cells, sums)).flatMap(([cell, bounds]) => {
      const citizens = truth.get(cell)!;
      if (citizens < bounds.low || citizens > bounds.high) throw new Error(`${cell} is ${citizens}, and was read as ${bounds.low}–${bounds.high}`);
      if (citizens === 0 || citizens >= minimum) return [];
      small += 1;
      return bounds.low > 1 || bounds.high < minimum - 1 ? [{ cell, citizens, ...bounds }] : [];
    });
  });
  const few = names.filter((name) => truth.get(`|${name}`)! < minimum);
  return { small, told, beside: reports.flatMap((report) => numbersBeside(report, few, minimum)) };
}

/** Lines that begin with the name of a level, and have a number that is not how few are not told of. */
function numbersBeside({ name, texts, tables }: ReadReport, levels: readonly string[], minimum: number): string[] {
  const lines = [...texts, ...tables.flatMap(({ rows }) => rows.map((row) => row.join(' | ')))];
  return lines.flatMap((line) => {
    const level = levels.find((each) => line.startsWith(each));
    if (level === undefined) return [];
    const rest = line.slice(level.length).replaceAll(new RegExp(`under ${minimum}`, 'gu'), '');
    return /\d/u.test(rest) ? [`${name}: ${line}`] : [];
  });
}
