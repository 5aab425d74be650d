import type { ReadText } from '../text/token.js';
import type { KnownWords } from './nearest-word.js';
import { parsePattern } from './parse-pattern.js';
import { PatternError, type Pattern, type Sequence, type Term } from './pattern.js';
import { isWord } from './word-slots.js';

/** A word of a query that stands in no answer, and what was searched for instead. */
export interface WordReading {
  readonly written: string;
  /** `begins`: words that begin with it; `similar`: the nearest word that stands in an answer. */
  readonly kind: 'begins' | 'similar';
  readonly readAs: string;
}

export interface ReadQuery {
  /** All of these must stand in an answer, and none of `without`. */
  readonly patterns: readonly Pattern[];
  readonly without: readonly Pattern[];
  readonly readings: readonly WordReading[];
}

/**
 * Reads a query of the query language (see `Pattern`), in which plain words are a query too.
 *
 * @param together whether its words must follow each other, as in a rule; otherwise each must stand somewhere in the
 *   answer, and one behind `!` nowhere
 * @param read the reader of the answers
 * @param known their words: one that none of them has is read as a beginning, or as the nearest, and that is told
 * @throws PatternError with the position in the query
 */
export function readQuery(text: string, together: boolean, read: ReadText, known: KnownWords): ReadQuery {
  const readings: WordReading[] = [];
  const patternOf = (part: string, from: number): Pattern => {
    try {
      const pattern = parsePattern(part);
      const mended = mend(part, pattern.terms, read, known);
      readings.push(...mended.readings);
      return mended.readings.length === 0 ? pattern : parsePattern(mended.text);
    } catch (error) {
      throw error instanceof PatternError ? new PatternError(error.problem, error.position + from) : error;
    }
  };
  if (together) return { patterns: [patternOf(text, 0)], without: [], readings };
  const parts = partsOf(text);
  const without = parts.filter((part) => part.text.startsWith('!') && part.text.length > 1);
  const wanted = parts.filter((part) => !without.includes(part));
  if (wanted.length === 0) throw new PatternError(without.length > 0 ? 'pattern-without-word' : 'pattern-empty', 0);
  return {
    patterns: wanted.map((part) => patternOf(part.text, part.start)),
    without: without.map((part) => patternOf(part.text.slice(1), part.start + 1)),
    readings,
  };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** The query cut at white space outside quotes and parentheses; what stands on the sides of `..` belongs together. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let quoted = false;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i] ?? ' ';
    const isEnd = i === text.length || (/\s/u.test(letter) && depth === 0 && !quoted);
    if (isEnd) {
      if (start >= 0) parts.push({ text: text.slice(start, i), start });
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')') depth = Math.max(0, depth - 1);
  }
  const joined: Part[] = [];
  let open = false;
  for (const part of parts) {
    const isGap = /^\.\.\d*$/.test(part.text);
    const last = joined.at(-1);
    if (last && (isGap || open)) {
      joined[joined.length - 1] = { start: last.start, text: text.slice(last.start, part.start + part.text.length) };
    } else joined.push(part);
    open = isGap;
  }
  return joined;
}

/** The query with words that no answer has put as what they are read as. */
function mend(text: string, terms: Sequence, read: ReadText, known: KnownWords): { text: string; readings: WordReading[] } {
  const readings: WordReading[] = [];
  let mended = text;
  for (const term of plainWords(terms).toSorted((a, b) => b.position - a.position)) {
    const reading = readingOf(term.text, read, known);
    if (!reading) continue;
    readings.unshift(reading);
    const written = reading.kind === 'begins' ? `${reading.readAs}*` : reading.readAs;
    mended = mended.slice(0, term.position) + written + mended.slice(term.position + term.text.length);
  }
  return { text: mended, readings };
}

/** The words that stand for any inflection. */
function plainWords(terms: Sequence): { readonly text: string; readonly position: number }[] {
  return terms.flatMap((term: Term) => {
    switch (term.kind) {
      case 'lemma': return [term];
      case 'choice': return term.options.flatMap(plainWords);
      case 'optional':
      case 'marked':
      case 'not': return plainWords([term.term]);
      default: return [];
    }
  });
}

function readingOf(written: string, read: ReadText, known: KnownWords): WordReading | undefined {
  const tokens = read(written).filter(isWord);
  const [token] = tokens;
  if (tokens.length !== 1 || !token || token.kind !== 'word') return undefined;
  const { norm, lemma, spelling } = token;
  if (known.has(norm) || (known.has(lemma) && !spelling)) return undefined;
  // Before any guess: the word may not be written to its end.
  if (known.hasBeginning(norm)) return { written, kind: 'begins', readAs: norm };
  if (spelling && known.has(lemma)) return { written, kind: 'similar', readAs: spelling.readAs };
  const nearest = known.nearest(norm);
  return nearest === undefined ? undefined : { written, kind: 'similar', readAs: nearest };
}
