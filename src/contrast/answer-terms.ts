import type { Term } from '../features/terms.js';
import type { Token } from '../text/token.js';

/** One occurrence of a term in an answer. */
export interface FoundTerm {
  /** Lemmas with a space between. */
  readonly key: string;
  readonly kind: Term['kind'];
  /** Positions of its first and its last token. */
  readonly from: number;
  readonly to: number;
  /** Keys of the terms that it is made of: a phrase's words, a compound's parts, a denied word and what denies it. */
  readonly of: readonly string[];
  /** Whether it is a word with what denies it, such as `ikke lyttet` and `lyttede ikke`, which are one term. */
  readonly isDenied: boolean;
}

/** Words between two words of a phrase that the phrase reaches over, such as the one in `skift af sagsbehandler`. */
const mostBetween = 2;

/** Tokens from a denied word to what denies it. */
const furthestNegator = 4;

/**
 * The terms of an answer: the lemmas of its words; the parts of its compounds, the compound itself being a word; each
 * word that is denied with what denies it; and the pairs of neighbours that lie within a sentence, with no punctuation and
 * at most two small words between. No term touches personal data, and no phrase reaches over any.
 *
 * A word is counted whether or not it is denied. A word that denies another makes no pairs: what it denies need not be its
 * neighbour.
 *
 * @param tokens of one answer, in its order
 * @param impersonal those of them that no personal data touches
 * @param stopWords norms of the words that are no terms; parts are looked up in it too
 */
export function answerTerms(
  tokens: readonly Token[],
  impersonal: readonly Token[],
  stopWords: ReadonlySet<string>,
): FoundTerm[] {
  const told = impersonal.length === tokens.length ? undefined : new Set(impersonal);
  const isKept = (word: string): boolean => word.length > 1 && !stopWords.has(word);
  const negators = new Set<number>();
  for (const { negator } of tokens) if (negator >= 0) negators.add(negator);
  const terms: FoundTerm[] = [];
  let before = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const isTold = told === undefined || told.has(token);
    if (token.kind === 'punctuation' || !isTold || (before >= 0 && tokens[before]!.sentence !== token.sentence)) before = -1;
    if (token.kind !== 'word' || !isTold || !isKept(token.norm)) continue;
    const { lemma: key, negator } = token;
    terms.push({ key, kind: 'word', from: at, to: at, of: token.parts, isDenied: false });
    for (const part of token.parts) {
      if (isKept(part)) terms.push({ key: part, kind: 'part', from: at, to: at, of: [], isDenied: false });
    }
    if (negator >= 0 && negator !== at && Math.abs(at - negator) <= furthestNegator && (told?.has(tokens[negator]!) ?? true)) {
      const cue = tokens[negator]!.lemma;
      const [from, to] = [Math.min(at, negator), Math.max(at, negator)];
      terms.push({ key: `${cue} ${key}`, kind: 'pair', from, to, of: [cue, key], isDenied: true });
    }
    if (before >= 0 && at - before <= mostBetween + 1 && !negators.has(before) && !negators.has(at)) {
      const first = tokens[before]!.lemma;
      terms.push({ key: `${first} ${key}`, kind: 'pair', from: before, to: at, of: [first, key], isDenied: false });
    }
    before = at;
  }
  return terms;
}

/** The phrases of three words that pairs of an answer make: two that follow each other and share their middle word. */
export function joinedPairs(terms: readonly FoundTerm[]): FoundTerm[] {
  const pairs = terms.filter(({ kind, isDenied }) => kind === 'pair' && !isDenied);
  return pairs.flatMap((a, i) => {
    const b = pairs[i + 1];
    if (b?.from !== a.to) return [];
    const last = b.of[1]!;
    return [{
      key: `${a.key} ${last}`, kind: 'pair' as const, from: a.from, to: b.to, of: [a.key, b.key, ...a.of, last], isDenied: false,
    }];
  });
}

/** A term as its answer writes it. */
export interface PlacedTerm extends Term {
  /** UTF-16 offsets in the untouched answer. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where a term stands, and how it is written: as in the answer, but without the capital that a sentence's first word has
 * from its place; a part is its lemma, and `…` stands for what lies between a word and what denies it.
 */
export function placedTerm(answer: string, tokens: readonly Token[], { key, kind, from, to, isDenied }: FoundTerm): PlacedTerm {
  const [first, last] = [tokens[from]!, tokens[to]!];
  const place = { key, kind, start: first.start, end: last.end };
  if (kind === 'part') return { ...place, form: key };
  const head = tokens[from - 1]?.sentence === first.sentence ? first.form.normalize('NFC') : first.norm;
  if (from === to) return { ...place, form: head };
  const rest = isDenied && to - from > 1 ? ` … ${last.form}` : answer.slice(first.end, last.end);
  return { ...place, form: head + rest.normalize('NFC').replaceAll(/\s+/gu, ' ') };
}
