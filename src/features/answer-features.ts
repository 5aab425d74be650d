import type { Token } from '../text/token.js';
import { familySeed, featureHash, hashLetter, hashText, mixed } from './feature-hash.js';

/** Every occurrence of a family's features in an answer: what it is, and the tokens that it stands on. */
export interface Occurrences {
  /** Keys by `featureHash`. */
  readonly keys: Int32Array;
  /** Positions among the answer's tokens of the first and the last token of each. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** What an answer's own words give; the order is that of a feature space's families. */
export const textFamilies = ['words', 'forms', 'pairs', 'letters', 'size'] as const;

const [wordSeed, formSeed, pairSeed, letterSeed, sizeSeed] =
  textFamilies.map(familySeed) as [number, number, number, number, number];

/** Where the hashes begin of a negated word and of a sentence's first word. */
const negatedSeed = hashLetter(wordSeed, '-'.charCodeAt(0));
const sentenceStart = hashText(pairSeed, '^ ');
const space = ' '.charCodeAt(0);

/** Lengths of the runs of letters. */
const shortestRun = 2;
const longestRun = 5;

/** The longest answers are alike in size. */
const largestSize = 7;
const mostSentences = 6;

/**
 * The features of an answer by family: its words (lemma, the lemma as negated where it is, the parts of a compound), their
 * forms as written, pairs of neighbours in a sentence with its ends, runs of two to five letters of a word with its ends,
 * and its size (words in powers of two, sentences). Punctuation and the like are left out; no word is too common, for
 * little words tell who is spoken of.
 *
 * @param tokens of one answer or of one of its sentences, in its order
 */
export function textFeatures(tokens: readonly Token[]): Record<(typeof textFamilies)[number], Occurrences> {
  const [words, forms, pairs, letters, size] = textFamilies.map(() => occurrenceList()) as
    [OccurrenceList, OccurrenceList, OccurrenceList, OccurrenceList, OccurrenceList];
  const spoken = tokens.flatMap((token, at) => (token.kind === 'word' || token.kind === 'number' ? [at] : []));
  spoken.forEach((at, i) => {
    const token = tokens[at]!;
    words.add(featureHash(wordSeed, token.lemma), at, at);
    if (token.negated) words.add(mixed(hashText(negatedSeed, token.lemma)), at, at);
    for (const part of token.parts) words.add(featureHash(wordSeed, part), at, at);
    forms.add(featureHash(formSeed, token.norm), at, at);
    addLetterRuns(letters, token.norm, at);

    const before = i > 0 ? spoken[i - 1]! : -1;
    const isFirst = tokens[before]?.sentence !== token.sentence;
    if (isFirst) pairs.add(mixed(hashText(sentenceStart, token.lemma)), at, at);
    else pairs.add(mixed(hashText(hashLetter(hashText(pairSeed, tokens[before]!.lemma), space), token.lemma)), before, at);
    if (tokens[spoken[i + 1] ?? -1]?.sentence !== token.sentence) {
      pairs.add(mixed(hashText(hashText(pairSeed, token.lemma), ' $')), at, at);
    }
  });

  const end = tokens.length - 1;
  size.add(featureHash(sizeSeed, `words ${Math.min(largestSize, 31 - Math.clz32(spoken.length + 1))}`), 0, end);
  size.add(featureHash(sizeSeed, `sentences ${Math.min(mostSentences, (tokens.at(-1)?.sentence ?? 0) - (tokens[0]?.sentence ?? 0))}`), 0, end);
  return { words: words.all(), forms: forms.all(), pairs: pairs.all(), letters: letters.all(), size: size.all() };
}

/** The runs of letters in a word, with a space before and after it. */
function addLetterRuns(runs: OccurrenceList, word: string, at: number): void {
  const letters = ` ${word} `;
  for (let start = 0; start < letters.length; start++) {
    let hash = letterSeed;
    const end = Math.min(letters.length, start + longestRun);
    for (let i = start; i < end; i++) {
      hash = hashLetter(hash, letters.charCodeAt(i));
      if (i - start + 1 >= shortestRun) runs.add(mixed(hash), at, at);
    }
  }
}

interface OccurrenceList {
  add(key: number, first: number, last: number): void;
  all(): Occurrences;
}

/** Collects the occurrences of a family. */
export function occurrenceList(): OccurrenceList {
  const keys: number[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  return {
    add(key, first, last) {
      keys.push(key);
      firsts.push(first);
      lasts.push(last);
    },
    all: () => ({ keys: new Int32Array(keys), first: new Int32Array(firsts), last: new Int32Array(lasts) }),
  };
}
