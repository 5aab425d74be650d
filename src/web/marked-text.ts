/** A part of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a text in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The masked text of an answer, cut where marks begin and end.
 *
 * @param text the answer as written, which the spans count in
 * @param masked the same with personal data replaced. What stands before the first and after the last replacement can
 *   be found again in it; marks that reach in between are left out.
 * @param spans what to mark, in any order; they may overlap
 * @returns parts that make up `masked`
 */
export function markedText(text: string, masked: string, spans: readonly Span[]): TextPart[] {
  const same = text === masked;
  const head = same ? text.length : commonHead(text, masked);
  const tail = same ? text.length : text.length - commonTail(text, masked, head);
  const shift = masked.length - text.length;
  const found = spans
    .flatMap(({ start, end }) => {
      if (end <= head) return [{ start, end }];
      return start >= tail ? [{ start: start + shift, end: end + shift }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push({ text: masked.slice(at, from), marked: false });
    parts.push({ text: masked.slice(from, end), marked: true });
    at = end;
  }
  if (at < masked.length) parts.push({ text: masked.slice(at), marked: false });
  return parts;
}

/**
 * The parts of a text in two: what is shown at once, and the rest.
 *
 * @param most how many characters are shown, fewer where a word would be cut; a text that is hardly longer stays whole
 */
export function cutParts(
  parts: readonly TextPart[],
  most: number,
): { readonly shown: readonly TextPart[]; readonly rest: readonly TextPart[] } {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= most * 1.1) return { shown: parts, rest: [] };
  const space = text.slice(0, most).search(/\s\S*$/u);
  const lone = /[\uD800-\uDBFF]$/.test(text.slice(0, most));
  const cut = space > most / 2 ? space : lone ? most - 1 : most;
  const shown: TextPart[] = [];
  const rest: TextPart[] = [];
  let at = 0;
  for (const { text: part, marked } of parts) {
    const inside = Math.min(Math.max(0, cut - at), part.length);
    if (inside > 0) shown.push({ text: part.slice(0, inside), marked });
    if (inside < part.length) rest.push({ text: part.slice(inside), marked });
    at += part.length;
  }
  return { shown, rest };
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** @param head what both begin with, which the tail must not reach into */
function commonTail(a: string, b: string, head: number): number {
  let length = 0;
  const longest = Math.min(a.length, b.length) - head;
  while (length < longest && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
