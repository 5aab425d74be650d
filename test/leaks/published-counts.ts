import { both, known, type Bounds } from './cell-bounds.js';

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
function printedCount(text: string): Bounds {
  if (text === `under ${minimum}`) return { low: 0, high: minimum - 1 };
  if (text === 'skjult') return { low: minimum, high: Infinity };
  const value = Number(text.replaceAll('.', ''));
  if (!Number.isInteger(value) || text === '') throw new Error(`no number of citizens: '${text}'`);
  return known(value);
}

/**
 * What reports tell of how many citizens at each level answered a question, and of how many there are: by
 * 'question|level', the level '' for everybody and the question '' for all who answered anything.
 *
 * @param levels names of the levels
 */
export function publishedCounts(reports: readonly string[], questions: readonly string[], levels: readonly string[], variable: string): Map<string, Bounds> {
  const found = new Map<string, Bounds>();
  const tell = (question: string, level: string, text: string): void => {
    const key = `${question}|${level}`;
    found.set(key, both(found.get(key), printedCount(text)));
  };
  for (const report of reports) {
    const title = /^# .*: (.*)$/m.exec(report)?.[1];
    for (const { caption, heads, rows } of tablesOf(report)) {
      const n = heads.indexOf('n');
      const question = questions.find((each) => caption.startsWith(each));
      for (const row of rows) {
        const [name = ''] = row;
        if (question !== undefined && heads[0] === 'Gruppe' && (name === 'Alle' || levels.includes(name))) tell(question, name === 'Alle' ? '' : name, row[n]!);
        // A level's own table of scores has a question a row.
        if (heads[0] === 'Spørgsmål' && heads.includes('De øvrige') && title !== undefined) tell(name, title, row[n]!);
        // How unequal the weights are.
        const weighed = levels.find((level) => name === `${variable}: ${level}`);
        if (weighed !== undefined && n >= 0) tell('', weighed, row[n]!);
      }
    }
    const lead = /^([\d.]+) af de ([\d.]+) borgere, der svarede/m.exec(report);
    if (lead && title !== undefined) {
      tell('', title, lead[1]!);
      tell('', '', lead[2]!);
    }
  }
  return found;
}
