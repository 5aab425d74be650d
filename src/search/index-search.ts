import type { ReadText } from '../text/token.js';
import { addBm25 } from './bm25.js';
import type { Pattern } from './pattern.js';
import { programRunner } from './program-runner.js';
import { compileProgram, type Program } from './program.js';
import type { SearchIndex } from './search-index.js';
import { notNegated, type PlacedWords } from './sentence-words.js';
import { fillSlots } from './word-lookup.js';
import { slotBuilder, type Slot, type SlotSet } from './word-slots.js';

/** A place in an answer where a pattern stands. */
export interface Hit {
  /** Position of the pattern among those that were asked. */
  readonly pattern: number;
  /** UTF-16 offsets in the answer. */
  readonly start: number;
  readonly end: number;
  /** See `Match`. */
  readonly negated: boolean;
}

/** What patterns find in an index. */
export interface IndexSearch {
  /** Of each pattern, how often it stands in each answer. */
  readonly counts: readonly Uint32Array[];
  /** BM25 of each answer for the words that the patterns name; higher is more about them. */
  readonly scores: Float64Array;
  /** Where the patterns stand in one answer, by place and pattern. */
  hitsIn(answer: number): Hit[];
}

/**
 * Asks patterns of all answers. Finds what `compilePatterns` finds answer by answer, but looks only at sentences that
 * hold the rarest word that a pattern needs.
 *
 * @param read the reader that gave the tokens of the index
 * @throws PatternError as `compileProgram`
 */
export function searchIndex(index: SearchIndex, patterns: readonly Pattern[], read: ReadText): IndexSearch {
  const slots = slotBuilder(read);
  const programs = patterns.map((pattern) => compileProgram(pattern, slots));
  const { words, sets } = fillSlots(index.lookup, index.words.length, slots.atoms());
  const runner = programRunner(programs);
  const wordsOf = (slot: Slot): Uint32Array => words.get(slot)!;

  const sentenceOf = (sentence: number): PlacedWords => sentenceWords(index, sentence, sets);
  const countOf = (program: Program): Uint32Array => {
    const counts = new Uint32Array(index.answers);
    const lone = loneWord(program);
    if (lone) {
      for (const word of wordsOf(lone.slot)) {
        for (let i = index.postingStarts[word]!; i < index.postingStarts[word + 1]!; i++) {
          const place = index.postings[i]!;
          if ((index.marks[place]! & lone.marks) === lone.marks) counts[index.answerAt[place]!]!++;
        }
      }
      return counts;
    }
    for (const sentence of candidates(index, program, wordsOf)) {
      const { length } = runner.run(program, sentenceOf(sentence));
      if (length > 0) counts[index.answerAt[index.sentenceStarts[sentence]!]!]! += length;
    }
    return counts;
  };

  return {
    counts: programs.map(countOf),
    scores: scoresOf(index, programs, wordsOf),
    hitsIn(answer) {
      const hits: Hit[] = [];
      const [first, end] = [index.answerStarts[answer]!, index.answerStarts[answer + 1]!];
      if (first === end) return hits;
      for (let sentence = index.sentenceAt[first]!; sentence <= index.sentenceAt[end - 1]!; sentence++) {
        const words = sentenceOf(sentence);
        programs.forEach((program, pattern) => {
          for (const found of runner.run(program, words)) {
            const { start, end, negated } = found;
            hits.push({ pattern, start: index.starts[start]!, end: index.ends[end - 1]!, negated });
          }
        });
      }
      return hits.toSorted((a, b) => a.start - b.start || a.pattern - b.pattern);
    },
  };
}

/** The one step of a pattern of one word, which its postings answer alone. */
function loneWord({ steps }: Program): { readonly slot: Slot; readonly marks: number } | undefined {
  const [first, second] = steps;
  return first?.kind === 'word' && second?.kind === 'found' ? first : undefined;
}

/** Sentences that hold the rarest word that a program needs and all others, in no order. */
function candidates(index: SearchIndex, { needed }: Program, wordsOf: (slot: Slot) => Uint32Array): number[] {
  const placesOf = (slot: Slot): number =>
    wordsOf(slot).reduce((sum, word) => sum + index.postingStarts[word + 1]! - index.postingStarts[word]!, 0);
  const distinct = [...new Set(needed)].map((slot) => ({ slot, places: placesOf(slot) }))
    .toSorted((a, b) => a.places - b.places);
  const met = new Uint8Array(index.sentenceStarts.length);
  let sentences: number[] = [];
  distinct.forEach(({ slot }, step) => {
    const next: number[] = [];
    for (const word of wordsOf(slot)) {
      for (let i = index.postingStarts[word]!; i < index.postingStarts[word + 1]!; i++) {
        const sentence = index.sentenceAt[index.postings[i]!]!;
        if (met[sentence] !== step) continue;
        met[sentence] = step + 1;
        next.push(sentence);
      }
    }
    sentences = next;
  });
  return sentences;
}

/** A sentence of the index as programs are run over it: `tokens` are places. */
function sentenceWords(index: SearchIndex, sentence: number, sets: readonly SlotSet[]): PlacedWords {
  const [first, end] = [index.sentenceStarts[sentence]!, index.sentenceStarts[sentence + 1]!];
  const tokens: number[] = [];
  const words: SlotSet[] = [];
  const negatedBy: number[] = [];
  const marks: number[] = [];
  for (let place = first; place < end; place++) {
    tokens.push(place);
    words.push(sets[index.wordAt[place]!]!);
    marks.push(index.marks[place]!);
    const by = index.negatedBy[place]!;
    negatedBy.push(by === notNegated ? notNegated : by >= first && by < end ? by - first : -1);
  }
  return { tokens, words, negatedBy, marks };
}

/** The score is taken over the places in patterns that name a word; those of `..`, `<any>` and `!` say nothing. */
function scoresOf(index: SearchIndex, programs: readonly Program[], wordsOf: (slot: Slot) => Uint32Array): Float64Array {
  const scores = new Float64Array(index.answers);
  const lengths = index.answerStarts.subarray(1).map((end, answer) => end - index.answerStarts[answer]!);
  const named = new Set(programs.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'word' ? [step.slot] : []))));
  for (const slot of named) {
    const counts = new Uint32Array(index.answers);
    for (const word of wordsOf(slot)) {
      for (let i = index.postingStarts[word]!; i < index.postingStarts[word + 1]!; i++) {
        counts[index.answerAt[index.postings[i]!]!]!++;
      }
    }
    addBm25(counts, lengths, scores);
  }
  return scores;
}
