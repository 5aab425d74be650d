import type { Token } from '../text/token.js';
import { notNegated } from './sentence-words.js';
import { marksOf } from './word-marks.js';
import { wordLookup, type WordLookup } from './word-lookup.js';
import { isWord } from './word-slots.js';

/** What patterns ask of a word, wherever it stands. */
export type IndexWord = Pick<Token, 'norm' | 'lemma' | 'parts' | 'kind'>;

/** The words of many answers in typed arrays; punctuation is left out, as patterns pass over it. */
export interface SearchIndex {
  /** How many answers. */
  readonly answers: number;
  /** The different words: another norm, lemma, parts or kind is another word. */
  readonly words: readonly IndexWord[];
  readonly lookup: WordLookup;
  /** Of each place (a word in an answer, counted over all answers) the number of its word. */
  readonly wordAt: Uint32Array;
  /** UTF-16 offsets in the answer. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly marks: Uint8Array;
  /** The place of the word that negates it; −1 when that is no word, `notNegated` where nothing does. */
  readonly negatedBy: Int32Array;
  readonly answerAt: Uint32Array;
  /** The sentence of each place, counted over all answers. */
  readonly sentenceAt: Uint32Array;
  /** Answer i has the places from `answerStarts[i]` to before `answerStarts[i + 1]`; so for sentences. */
  readonly answerStarts: Uint32Array;
  readonly sentenceStarts: Uint32Array;
  /** Word w stands at `postings` from `postingStarts[w]` to before `postingStarts[w + 1]`, in rising order. */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
}

/**
 * Puts answers into an index, in time linear in their tokens.
 *
 * @param answers the tokens of each, as patterns will be asked of them
 */
export function buildSearchIndex(answers: Iterable<readonly Token[]>): SearchIndex {
  const builder = searchIndexBuilder();
  for (const tokens of answers) builder.add(tokens);
  return builder.finish();
}

/** An index that is built an answer after the other, so that others can have their turn in between. */
export interface SearchIndexBuilder {
  add(tokens: readonly Token[]): void;
  finish(): SearchIndex;
}

export function searchIndexBuilder(): SearchIndexBuilder {
  const numberOf = wordNumbers();
  const [wordAt, starts, ends, negatedBy] = [growing(), growing(), growing(), growing()];
  const [marks, answerAt, sentenceAt] = [growing(), growing(), growing()];
  const answerStarts = growing();
  const sentenceStarts = growing();
  let answer = 0;
  const add = (tokens: readonly Token[]): void => {
    const first = wordAt.length();
    answerStarts.push(first);
    const placeOf = new Int32Array(tokens.length).fill(-1);
    let sentence = -1;
    let place = first;
    tokens.forEach((token, i) => {
      if (isWord(token)) placeOf[i] = place++;
    });
    tokens.forEach((token, i) => {
      if (placeOf[i] === -1) return;
      if (token.sentence !== sentence) {
        sentenceStarts.push(placeOf[i]!);
        sentence = token.sentence;
      }
      wordAt.push(numberOf.of(token));
      starts.push(token.start);
      ends.push(token.end);
      marks.push(marksOf(token));
      negatedBy.push(token.negated ? placeOf[token.negator] ?? -1 : notNegated);
      answerAt.push(answer);
      sentenceAt.push(sentenceStarts.length() - 1);
    });
    answer++;
  };
  const finish = (): SearchIndex => {
    answerStarts.push(wordAt.length());
    sentenceStarts.push(wordAt.length());
    const { words } = numberOf;
    const places = Uint32Array.from(wordAt.values());
    return {
      answers: answer,
      words,
      lookup: wordLookup(words),
      wordAt: places,
      starts: Uint32Array.from(starts.values()),
      ends: Uint32Array.from(ends.values()),
      marks: Uint8Array.from(marks.values()),
      negatedBy: Int32Array.from(negatedBy.values()),
      answerAt: Uint32Array.from(answerAt.values()),
      sentenceAt: Uint32Array.from(sentenceAt.values()),
      answerStarts: Uint32Array.from(answerStarts.values()),
      sentenceStarts: Uint32Array.from(sentenceStarts.values()),
      ...postingsOf(places, words.length),
    };
  };
  return { add, finish };
}

/** The places of each word: a counting sort. */
function postingsOf(wordAt: Uint32Array, words: number): Pick<SearchIndex, 'postings' | 'postingStarts'> {
  const postingStarts = new Uint32Array(words + 1);
  for (const word of wordAt) postingStarts[word + 1]!++;
  for (let word = 0; word < words; word++) postingStarts[word + 1]! += postingStarts[word]!;
  const next = postingStarts.slice();
  const postings = new Uint32Array(wordAt.length);
  wordAt.forEach((word, place) => {
    postings[next[word]!++] = place;
  });
  return { postings, postingStarts };
}

function wordNumbers() {
  const words: IndexWord[] = [];
  const byNorm = new Map<string, number[]>();
  return {
    words,
    of(token: Token): number {
      const { norm, lemma, parts, kind } = token;
      const alike = byNorm.get(norm);
      const known = alike?.find((number) => isSame(words[number]!, token));
      if (known !== undefined) return known;
      const number = words.push({ norm, lemma, parts, kind }) - 1;
      if (alike) alike.push(number);
      else byNorm.set(norm, [number]);
      return number;
    },
  };
}

function isSame(a: IndexWord, b: IndexWord): boolean {
  return a.lemma === b.lemma && a.kind === b.kind && a.parts.length === b.parts.length &&
    a.parts.every((part, i) => part === b.parts[i]);
}

/** Whole numbers of 32 bits whose count is not known beforehand. */
function growing() {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    length: (): number => length,
    values: (): Int32Array => values.subarray(0, length),
  };
}
