import type { Token } from '../text/token.js';
import { familySeed, featureHash, hashLetter, hashText, mixed } from './feature-hash.js';
import { occurrenceLists, type OccurrenceList, type Occurrences } from './occurrences.js';

/** What an answer's own words give; the order is that of a feature space's families. */
export const textFamilies = ['words', 'forms', 'pairs', 'letters', 'size'] as const;

type TextFamily = (typeof textFamilies)[number];

/** The features of an answer's own words. */
export interface TextFeatures {
  readonly whole: Readonly<Record<TextFamily, Occurrences>>;
  /** Of each sentence by itself, the keys; none of an answer in one sentence. */
  readonly sentences: readonly Readonly<Record<TextFamily, Pick<Occurrences, 'keys'>>>[];
}

const [wordSeed, formSeed, pairSeed, letterSeed, sizeSeed] =
  textFamilies.map(familySeed) as [number, number, number, number, number];

/** Where the hashes begin of a negated word and of a sentence's first word. */
const negatedSeed = hashLetter(wordSeed, '-'.charCodeAt(0));
const sentenceStart = hashText(pairSeed, '^ ');
const space = ' '.charCodeAt(0);
const sentenceEnd = '$'.charCodeAt(0);

/** Lengths of the runs of letters. */
const shortestRun = 2;
const longestRun = 5;

/** The longest answers are alike in size. */
const largestSize = 7;
const mostSentences = 6;

/** The keys of an answer's size: by its words in powers of two, and by its sentences after the first. */
const wordSizes = Int32Array.from({ length: largestSize + 1 }, (_, power) => featureHash(sizeSeed, `words ${power}`));
const sentenceSizes = Int32Array.from({ length: mostSentences + 1 }, (_, more) => featureHash(sizeSeed, `sentences ${more}`));

/**
 * The features of an answer and of its sentences by family: its words (lemma, the lemma as negated where it is, the parts of a
 * compound), their forms as written, pairs of neighbours in a sentence with its ends, runs of two to five letters of a
 * word with its ends, and its size (words in powers of two, sentences). Punctuation and the like are left out; no word is
 * too common, for little words tell who is spoken of. All but its size an answer has from its sentences, one after the other.
 *
 * @param tokens of one answer, in its order
 * @param starts of its sentences, where they are known already
 */
export function textFeatures(tokens: readonly Token[], starts = sentenceStarts(tokens)): TextFeatures {
  const lists = occurrenceLists([...countFeatures(tokens), 2]) as
    [OccurrenceList, OccurrenceList, OccurrenceList, OccurrenceList, OccurrenceList];
  const [words, forms, pairs, letters, size] = lists;
  const sentences: TextFeatures['sentences'][number][] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const [word, form, pair, letter] = [words.length, forms.length, pairs.length, letters.length];
    addSentence(tokens, starts[i]!, starts[i + 1]!, lists);
    if (starts.length > 2) sentences.push({
      words: { keys: words.keysOf(word, words.length) },
      forms: { keys: forms.keysOf(form, forms.length) },
      pairs: { keys: pairs.keysOf(pair, pairs.length) },
      letters: { keys: letters.keysOf(letter, letters.length) },
      size: { keys: Int32Array.of(wordSizeOf(forms.length - form), sentenceSizes[0]!) },
    });
  }
  const end = tokens.length - 1;
  size.add(wordSizeOf(forms.length), 0, end);
  size.add(sentenceSizes[Math.min(mostSentences, (tokens.at(-1)?.sentence ?? 0) - (tokens[0]?.sentence ?? 0))]!, 0, end);
  return {
    whole: { words: words.all(), forms: forms.all(), pairs: pairs.all(), letters: letters.all(), size: size.all() },
    sentences,
  };
}

/** Where each sentence begins among the tokens, and where the last one ends. */
export function sentenceStarts(tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) if (tokens[i]!.sentence !== tokens[i - 1]!.sentence) starts.push(i);
  if (tokens.length > 0) starts.push(tokens.length);
  return starts;
}

function isSpoken({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

/** How many features of each of the first four families an answer has. */
function countFeatures(tokens: readonly Token[]): [number, number, number, number] {
  let [words, forms, letters] = [0, 0, 0];
  for (const token of tokens) {
    if (!isSpoken(token)) continue;
    forms++;
    words += 1 + token.parts.length + (token.negated ? 1 : 0);
    for (let run = shortestRun; run <= longestRun; run++) letters += Math.max(0, token.norm.length + 3 - run);
  }
  // A word and the one before it or a sentence's start; and a sentence's end after each at most.
  return [words, forms, 2 * forms, letters];
}

function addSentence(
  tokens: readonly Token[], from: number, to: number, [words, forms, pairs, letters]: readonly OccurrenceList[],
): void {
  let before = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!isSpoken(token)) continue;
    const { lemma, norm } = token;
    words!.add(featureHash(wordSeed, lemma), at, at);
    if (token.negated) words!.add(mixed(hashText(negatedSeed, lemma)), at, at);
    for (const part of token.parts) words!.add(featureHash(wordSeed, part), at, at);
    forms!.add(featureHash(formSeed, norm), at, at);
    addLetterRuns(letters!, norm, at);
    if (before < 0) pairs!.add(mixed(hashText(sentenceStart, lemma)), at, at);
    else pairs!.add(mixed(hashText(hashLetter(hashText(pairSeed, tokens[before]!.lemma), space), lemma)), before, at);
    before = at;
  }
  if (before < 0) return;
  pairs!.add(mixed(hashLetter(hashLetter(hashText(pairSeed, tokens[before]!.lemma), space), sentenceEnd)), before, before);
}

/** The runs of letters in a word, with a space before and after it. */
function addLetterRuns(runs: OccurrenceList, word: string, at: number): void {
  const length = word.length + 2;
  for (let start = 0; start < length; start++) {
    let hash = letterSeed;
    const end = Math.min(length, start + longestRun);
    for (let i = start; i < end; i++) {
      hash = hashLetter(hash, i === 0 || i === length - 1 ? space : word.charCodeAt(i - 1));
      if (i - start + 1 >= shortestRun) runs.add(mixed(hash), at, at);
    }
  }
}

function wordSizeOf(words: number): number {
  return wordSizes[Math.min(largestSize, 31 - Math.clz32(words + 1))]!;
}
