import { both, known, type Bounds } from './cell-bounds.js';
import type { ReadReport } from './read-report.js';

export interface PrintedTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a Markdown report. */
export function tablesOf(report: string): PrintedTable[] {
  const blocks = report.split('\n\n');
  return blocks.flatMap((block, i) => {
    const caption = /^\*([^*].*)\*$/.exec(blocks[i - 1] ?? '')?.[1];
    if (caption === undefined || !block.startsWith('|')) return [];
    const [heads, , ...rows] = block.split('\n').map((line) => line.slice(2, -2).split(/ (?<!\\)\| /).map((cell) => cell.replaceAll('\\', '')));
    return [{ caption: caption.replaceAll('\\', ''), heads: heads!, rows }];
  });
}

/** The minimum that the planted studies have. */
export const minimum = 5;

/** What a printed number of citizens tells: '1.234', 'under 5' or 'skjult'. */
function printedCount(text: string, fewest: number): Bounds {
  if (text === `under ${fewest}`) return { low: 0, high: fewest - 1 };
  if (text === 'skjult') return { low: fewest, high: Infinity };
  const value = Number(text.replaceAll('.', ''));
  if (!Number.isInteger(value) || text === '') throw new Error(`no number of citizens: '${text}'`);
  return known(value);
}

/** What is read of a report to find out how many citizens it tells of. */
type CountedReport = Pick<ReadReport, 'title' | 'texts' | 'tables'>;

/**
 * What reports tell of how many citizens at each level answered a question, stand in the base of a theme, and are there: by
 * 'question|level', the level '' for everybody and the question '' for all who answered anything.
 *
 * @param questions the names that each question may go by, and what it is called in the result
 * @param levels names of the levels
 * @param variable its label
 * @param fewest citizens that the study tells of
 */
export function publishedCounts(
  reports: readonly CountedReport[], questions: ReadonlyMap<string, string>, levels: readonly string[], variable: string, fewest = minimum,
): Map<string, Bounds> {
  const found = new Map<string, Bounds>();
  const tell = (question: string, level: string, text: string): void => {
    const key = `${question}|${level}`;
    found.set(key, both(found.get(key), printedCount(text, fewest)));
  };
  for (const { title, texts, tables } of reports) {
    const own = levels.find((level) => title.endsWith(`: ${level}`));
    for (const { caption, heads, rows } of tables) {
      const n = heads.indexOf('n');
      const question = [...questions].find(([name]) => caption.startsWith(name))?.[1];
      for (const row of rows) {
        const [name = ''] = row;
        if (n >= 0 && (row[n] ?? '') === '') continue;
        if (question !== undefined && heads[0] === 'Gruppe' && (name === 'Alle' || levels.includes(name))) tell(question, name === 'Alle' ? '' : name, row[n]!);
        // A level's own tables have a question or a theme a row.
        if (heads[0] === 'Spørgsmål' && heads.includes('De øvrige') && own !== undefined) tell(questions.get(name)!, own, row[n]!);
        if (heads[0] === 'Tema' && heads.includes('De øvrige') && own !== undefined) tell('theme', own, row[n]!);
        // How unequal the weights are.
        const weighed = levels.find((level) => name === `${variable}: ${level}`);
        if (weighed !== undefined && n >= 0) tell('', weighed, row[n]!);
      }
    }
    for (const text of texts) {
      const lead = /^([\d.]+) af de ([\d.]+) borgere, der svarede/u.exec(text);
      if (!lead || own === undefined) continue;
      tell('', own, lead[1]!);
      tell('', '', lead[2]!);
    }
  }
  return found;
}
