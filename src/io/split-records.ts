const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A column with more different cells is one of ids or texts: they are not looked up among those that were met before. */
const mostRepeated = 1000;

/** Longer cells are seldom met twice. */
const longestRepeated = 40;

/**
 * The records of a CSV text whose quotation marks stand as they should: round a whole cell and doubled inside it, or
 * inside a cell that has none at its start, where they are characters like others. Lines end with \n, \r\n or \r. Equal
 * short cells of a column are one string, so that a large file fits in memory.
 *
 * @param delimiter one character
 * @returns undefined when a quoted cell goes on after its last quotation mark, or never ends: what that means is for a
 *   more patient reader to say
 */
export function splitRecords(text: string, delimiter: string): string[][] | undefined {
  const separator = delimiter.charCodeAt(0);
  const { length } = text;
  const seen: (Map<string, string> | undefined)[] = [];
  const records: string[][] = [];
  let width = 0;
  let at = 0;
  while (at < length) {
    // As long as the record before it: arrays that grow take more room than they need.
    const record = Array<string>(width);
    let cells = 0;
    for (let more = true; more;) {
      let cell: string;
      if (text.charCodeAt(at) === quote) {
        const end = closingQuote(text, at + 1);
        if (end < 0) return undefined;
        const inside = text.slice(at + 1, end);
        cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
        at = end + 1;
        if (at < length && !endsCell(text.charCodeAt(at), separator)) return undefined;
      } else {
        const start = at;
        while (at < length && !endsCell(text.charCodeAt(at), separator)) at += 1;
        cell = text.slice(start, at);
      }
      record[cells] = cell.length > 1 && cell.length <= longestRepeated ? once(seen, cells, cell) : cell;
      cells += 1;
      more = at < length && text.charCodeAt(at) === separator;
      if (more) at += 1;
    }
    if (record.length > cells) record.length = cells;
    width = cells;
    records.push(record);
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    at += 1;
  }
  return records;
}

function endsCell(code: number, separator: number): boolean {
  return code === separator || code === lineFeed || code === carriageReturn;
}

/** The next quotation mark that is not doubled, −1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

/** The string of the column that was met first with the same characters. */
function once(seen: (Map<string, string> | undefined)[], column: number, cell: string): string {
  if (column >= seen.length) seen[column] = new Map();
  const known = seen[column];
  if (!known) return cell;
  const first = known.get(cell);
  if (first !== undefined) return first;
  if (known.size === mostRepeated) seen[column] = undefined;
  else known.set(cell, cell);
  return cell;
}

/**
 * Where the last record ends that is sure to be whole, counted from the text's beginning; 0 when none is. A line end at the very
 * end may be the first half of one, so it is left.
 */
export function lastRecordEnd(text: string, delimiter: string): number {
  const separator = delimiter.charCodeAt(0);
  const length = text.length - 1;
  let [at, end] = [0, 0];
  while (at < length) {
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1);
      // A mark at the very end may be the first of two.
      if (close < 0 || close >= length) return end;
      at = close + 1;
    }
    while (at < length && !endsCell(text.charCodeAt(at), separator)) at += 1;
    if (at >= length) return end;
    const isEnd = text.charCodeAt(at) !== separator;
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    at += 1;
    if (isEnd) end = at;
  }
  return end;
}
