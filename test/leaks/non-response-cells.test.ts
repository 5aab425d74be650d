import { describe, expect, it } from 'vitest';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { seededRandom } from '../../src/numerics/random.js';
import { reportFromRun } from '../../src/use-cases/report-from-run.js';
import { known, narrowed, type Bounds } from './cell-bounds.js';
import { runOf } from './exports-of-run.js';
import { plantedStudy, type Places } from './planted-study.js';
import { minimum, tablesOf } from './published-counts.js';

/** Invited citizens: at each place those who answered and so many who did not, reached in two ways; a few without a place in the register. */
function invitedStudy(places: Places, silent: Places, seed: number): Readonly<Record<string, string>> {
  const random = seededRandom(seed, 'invited');
  const files = plantedStudy(places, seed);
  const rows = files['respondents.csv']!.split('\n').slice(1).map((line) => line.split(',', 2).map((cell) => cell.replaceAll('"', '')));
  const route = (): string => (random() < 0.15 ? 'sms' : 'brev');
  const invited = [
    ...rows.map(([id, place], i) => [id, i === 0 ? '' : place, route()]),
    ...silent.flatMap((count, place) => Array.from({ length: count }, (_, k) => [`s${place}-${k}`, `By ${place + 1}`, route()])),
  ];
  return {
    ...files,
    'study.yaml': files['study.yaml']!.replace('respondents: {', 'sample: { file: sample.csv, id: respondent }\nrespondents: {')
      .replace('  gender:\n', '  contact:\n    label: { da: Kontaktvej, en: Contact }\n    column: contact\n    levels: { brev: Brev, sms: Sms }\n  gender:\n'),
    'sample.csv': ['respondent,place,contact', ...invited.map((cells) => cells.join(','))].join('\n'),
    // What the register knows stands there.
    'respondents.csv': ['respondent,gender,trust,satisfaction,why', ...files['respondents.csv']!.split('\n').slice(1)
      .map((line) => line.replace(/^("[^"]*"),"[^"]*",/u, '$1,'))].join('\n'),
  };
}

/** What a cell tells of a number: itself; one under the minimum, or of another of its numbers; or that it is not told. */
function printed(text: string, number: number): Bounds {
  if (/^under \d+/u.test(text)) return { low: 0, high: number > 0 && number < minimum ? minimum - 1 : Number.POSITIVE_INFINITY };
  if (text === 'skjult') return { low: number === 0 ? 0 : minimum, high: Number.POSITIVE_INFINITY };
  return known(Number(text.replaceAll('.', '')));
}

describe('the tables of non-response', () => {
  const studies: readonly (readonly [Places, Places])[] = [
    [[60, 40, 30], [50, 3, 40]], [[50, 30, 1, 1], [40, 20, 9, 9]], [[40, 6, 30, 2], [3, 30, 2, 20]], [[30, 20, 25, 22], [25, 21, 20, 1]], [[70, 28, 37, 6, 9], [60, 25, 35, 4, 30]],
  ];

  it.each(studies)('tell nothing of fewer than may be shown, with %j citizens who answered and %j who did not', async (answered, silent) => {
    const run = await runOf(invitedStudy(answered, silent, answered.length + silent[0]!));
    const tables = tablesOf(renderMarkdownReport(reportFromRun(run), 'da')).filter(({ heads }) => heads[1] === 'Inviterede');
    const { variables, routes: cells, rates } = run.results.nonResponse!;
    let hidden = 0;
    const checked = (name: string, numbers: readonly number[], texts: readonly string[], sum: number): void => {
      const published = new Map(numbers.map((number, i) => [String(i), printed(texts[i]!, number)] as const));
      for (const [cell, { low, high }] of narrowed(published, [{ cells: [...published.keys()], sum }])) {
        const number = numbers[Number(cell)]!;
        expect(low <= number && number <= high, `${name} ${cell} is read aright`).toBe(true);
        if (number <= 0 || number >= minimum) continue;
        hidden += 1;
        expect(low <= 1 && high >= minimum - 1, `${name} ${cell}: ${low}–${high}`).toBe(true);
      }
    };
    for (const { heads, rows, caption } of tables) {
      const compared = variables.find(({ levels }) => levels.some(({ label }) => label.da === rows[0]![0]))!;
      const all = [...compared.levels, ...(compared.missing.invited > 0 ? [compared.missing] : [])];
      expect(rows).toHaveLength(all.length);
      if (rows.every((row) => /^(?:under|skjult)/u.test(row[1]!))) continue;
      const answers = heads.indexOf('Svarende');
      // Where the number of invited is hidden, all of the row is.
      const shown = (row: readonly string[], at: number): string => (/^(?:under|skjult)/u.test(row[1]!) ? row[1]! : row[at]!);
      const respondents = rates.complete + rates.partial;
      checked(`${caption}: invited`, all.map(({ invited }) => invited), rows.map((row) => shown(row, 1)), rates.invited);
      checked(`${caption}: answered`, all.map((each) => each.respondents), rows.map((row) => shown(row, answers)), respondents);
      checked(
        `${caption}: silent`, all.map((each) => each.invited - each.respondents),
        rows.map((row) => (/^(?:under|skjult)/u.test(row[1]!) ? row[1]! : String(Number(row[1]!.replaceAll('.', '')) - Number(row[answers]!.replaceAll('.', ''))))),
        rates.invited - respondents,
      );
    }
    expect(tables.length).toBeGreaterThan(1);
    expect(hidden).toBeGreaterThan(0);
    // What is hidden in one table is hidden in its parts in another.
    const hiddenPlaces = new Set(variables.find(({ variable }) => variable === 'place')!.levels.flatMap(({ level, flag }) => (flag === 'suppress' ? [level] : [])));
    for (const { variable, level, flag, responseRate: { of } } of cells) if (variable === 'place' && hiddenPlaces.has(level) && of > 0) expect(flag).toBe('suppress');
  }, 60_000);
});
