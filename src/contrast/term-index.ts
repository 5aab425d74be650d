import { readableForms } from '../features/readable-forms.js';
import type { Token } from '../text/token.js';
import { answerTerms, joinedPairs, placedTerm, type FoundTerm } from './answer-terms.js';
import { hangTogether } from './collocation.js';
import { withoutRepetition } from './repeated-terms.js';

/** An answer that counts: it has content and is in the language that the others are in. */
export interface IndexedAnswer {
  /** Position among all answers. */
  readonly answer: number;
  /** Who wrote it, as a number that rises with the answers. */
  readonly citizen: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those of them that no personal data touches. */
  readonly impersonal: readonly Token[];
}

export type TermKind = 'word' | 'part' | 'denied' | 'phrase';

/** A term that enough citizens use, and everywhere that it stands. */
export interface IndexedTerm {
  /** Lemmas with a space between. */
  readonly key: string;
  /** How it is most often written. */
  readonly form: string;
  readonly kind: TermKind;
  /** Position of the answer, start and end in it, of each place: rising. */
  readonly places: readonly (readonly [answer: number, start: number, end: number])[];
}

export interface TermSettings {
  /** A term must be used by at least so many citizens, 1 and up: rarer ones tell of persons. */
  readonly minimumCitizens: number;
  /** Norms of the words that are no terms. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * The terms of all answers: words, words with what denies them, phrases of two or three words that hang together (see
 * `hangTogether`), and parts of compounds that also stand as words of their own, counted with those. A term that nearly
 * the same citizens use as a longer one is left out (see `withoutRepetition`), and so are words that are as often
 * personal data as not, wherever they stand.
 *
 * @param answers by citizen
 * @returns terms by key in code unit order; they do not depend on any groups
 */
export function termIndex(answers: readonly IndexedAnswer[], { minimumCitizens, stopWords }: TermSettings): IndexedTerm[] {
  const found = answers.map(({ tokens, impersonal }) => answerTerms(tokens, impersonal, stopWords));
  const tallies = tallyTerms(answers, found);
  const words = Array.from(tallies.values()).reduce((sum, { uses, kind }) => sum + (kind === 'word' ? uses : 0), 0);
  const usesOf = (key: string): number => tallies.get(key)?.wordUses ?? 0;
  const personal = personalLemmas(answers);
  const isPersonal = (key: string): boolean => (personal.get(key) ?? 0) >= usesOf(key) && personal.has(key);
  const isTerm = (key: string, { kind, citizens, uses, of: [first, second] }: Tally): boolean => {
    if (citizens < minimumCitizens || kind === 'part') return false;
    if (key.split(' ').some(isPersonal)) return false;
    return kind !== 'phrase' || hangTogether({ both: uses, first: usesOf(first!), second: usesOf(second!), all: words });
  };
  const kept = new Map(Array.from(tallies).filter(([key, tally]) => isTerm(key, tally)));
  const own = found.map((terms) => terms.filter(({ key }) => kept.has(key)));
  const longer = own.map(joinedPairs);
  const longTallies = tallyTerms(answers, longer);
  for (const [key, tally] of longTallies) {
    const [first, last] = [tally.of[0]!, tally.of.at(-1)!];
    const counts = { both: tally.uses, first: kept.get(first)!.uses, second: usesOf(last), all: words };
    if (!kept.has(key) && tally.citizens >= minimumCitizens && hangTogether(counts)) kept.set(key, tally);
  }
  const shown = withoutRepetition(kept);
  const documents = own.map((terms, i) => [...terms, ...longer[i]!].filter(({ key }) => shown.has(key))
    .map((term) => placedTerm(answers[i]!.text, answers[i]!.tokens, term)));
  const forms = readableForms(documents);
  const places = new Map<string, [number, number, number][]>();
  documents.forEach((terms, i) => {
    for (const { key, start, end } of terms) {
      const known = places.get(key);
      const place: [number, number, number] = [answers[i]!.answer, start, end];
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return Array.from(places, ([key, each]) => ({ key, form: forms.get(key)!, kind: shown.get(key)!.kind, places: each }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How often each lemma stands in personal data. */
function personalLemmas(answers: readonly IndexedAnswer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens, impersonal } of answers) {
    if (tokens.length === impersonal.length) continue;
    const told = new Set(impersonal);
    for (const token of tokens) if (!told.has(token)) counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1);
  }
  return counts;
}

/** How often a term is used. */
interface Tally {
  kind: TermKind;
  citizens: number;
  uses: number;
  /** As a word of its own. */
  wordUses: number;
  /** What it is made of. */
  of: readonly string[];
  lastCitizen: number;
}

function tallyTerms(answers: readonly IndexedAnswer[], found: readonly (readonly FoundTerm[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  found.forEach((terms, i) => {
    const { citizen } = answers[i]!;
    for (const term of terms) {
      let tally = tallies.get(term.key);
      if (!tally) {
        tally = { kind: kindOf(term), citizens: 0, uses: 0, wordUses: 0, of: term.of, lastCitizen: -1 };
        tallies.set(term.key, tally);
      }
      tally.uses += 1;
      if (term.kind === 'word') {
        tally.wordUses += 1;
        // A part that stands as a word too is that word.
        tally.kind = 'word';
        if (term.of.length > 0) tally.of = term.of;
      }
      if (term.isDenied) tally.kind = 'denied';
      if (tally.lastCitizen !== citizen) tally.citizens += 1;
      tally.lastCitizen = citizen;
    }
  });
  return tallies;
}

function kindOf({ kind, isDenied }: FoundTerm): TermKind {
  if (kind !== 'pair') return kind;
  return isDenied ? 'denied' : 'phrase';
}
