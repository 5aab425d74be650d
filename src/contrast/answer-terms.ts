import type { Term } from '../features/terms.js';
import type { Token } from '../text/token.js';

/** One occurrence of a term in an answer, and where it stands. */
export interface PlacedTerm extends Term {
  /** UTF-16 offsets in the untouched answer. */
  readonly start: number;
  readonly end: number;
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
  answer: string,
  tokens: readonly Token[],
  impersonal: readonly Token[],
  stopWords: ReadonlySet<string>,
): PlacedTerm[] {
  const isTold = impersonal.length === tokens.length ? () => true : toldOf(impersonal);
  const isKept = (word: string): boolean => word.length > 1 && !stopWords.has(word);
  const formOf = formsIn(answer, tokens);
  const negators = new Set(tokens.map(({ negator }) => negator));
  const terms: PlacedTerm[] = [];
  let before = -1;
  tokens.forEach((token, at) => {
    if (token.kind === 'punctuation' || !isTold(token) || token.sentence !== tokens[before]?.sentence) before = -1;
    if (token.kind !== 'word' || !isTold(token) || !isKept(token.norm)) return;
    const { lemma: key, start, end } = token;
    terms.push({ key, form: formOf(at, at), kind: 'word', start, end, of: token.parts, isDenied: false });
    for (const part of token.parts) {
      if (isKept(part)) terms.push({ key: part, form: part, kind: 'part', start, end, of: [], isDenied: false });
    }
    const denied = deniedTerm(tokens, at, formOf);
    if (denied && isTold(tokens[token.negator]!)) terms.push(denied);
    if (before >= 0 && at - before <= mostBetween + 1 && !negators.has(before) && !negators.has(at)) {
      const first = tokens[before]!;
      terms.push({
        key: `${first.lemma} ${key}`, form: formOf(before, at), kind: 'pair', start: first.start, end, of: [first.lemma, key],
        isDenied: false,
      });
    }
    before = at;
  });
  return terms;
}

/**
 * The phrase of two pairs that share their middle word, such as `skift af sagsbehandler midt i forløbet`; undefined where they do not.
 *
 * @param answer that both stand in
 */
export function joinedPairs(answer: string, a: PlacedTerm, b: PlacedTerm): PlacedTerm | undefined {
  const [, middle] = a.of;
  if (a.kind !== 'pair' || b.kind !== 'pair' || a.isDenied || b.isDenied || middle !== b.of[0]) return undefined;
  if (!(b.start > a.start && b.start < a.end)) return undefined;
  const last = b.of[1]!;
  const form = `${a.form}${spaced(answer.slice(a.end, b.end))}`;
  return { key: `${a.key} ${last}`, form, kind: 'pair', start: a.start, end: b.end, of: [a.key, b.key, ...a.of, last], isDenied: false };
}

function toldOf(impersonal: readonly Token[]): (token: Token) => boolean {
  const told = new Set(impersonal);
  return (token) => told.has(token);
}

/** Writes what stands from one token to another, without the capital that a sentence's first word has from its place. */
function formsIn(answer: string, tokens: readonly Token[]): (from: number, to: number) => string {
  return (from, to) => {
    const [first, last] = [tokens[from]!, tokens[to]!];
    const opens = tokens[from - 1]?.sentence !== first.sentence;
    const head = opens ? first.norm : first.form.normalize('NFC');
    return from === to ? head : head + spaced(answer.slice(first.end, last.end));
  };
}

function spaced(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ');
}

/** The token with what denies it, in the order of the answer; `…` stands for what lies between. */
function deniedTerm(
  tokens: readonly Token[],
  at: number,
  formOf: (from: number, to: number) => string,
): PlacedTerm | undefined {
  const { negator, lemma } = tokens[at]!;
  if (negator < 0 || negator === at || Math.abs(at - negator) > furthestNegator) return undefined;
  const [from, to] = [Math.min(at, negator), Math.max(at, negator)];
  const cue = tokens[negator]!.lemma;
  return {
    key: `${cue} ${lemma}`,
    form: to - from === 1 ? formOf(from, to) : `${formOf(from, from)} … ${formOf(to, to)}`,
    kind: 'pair',
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    of: [cue, lemma],
    isDenied: true,
  };
}
