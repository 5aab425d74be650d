import type { ReadText, Token } from '../text/token.js';
import type { Pattern } from './pattern.js';
import { compileProgram, type Program } from './program.js';
import { fills, isWord, slotBuilder, type Slot, type SlotIndex, type SlotSet } from './word-slots.js';

/** A place where a pattern stands. */
export interface Match {
  /** Position of the pattern among those that were compiled. */
  readonly pattern: number;
  /** Positions of tokens: the first that is matched, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether a matched word stands under a negation that no term of the pattern matches. A negation in a gap is not
   * matched: `sagsbehandler .. god` is negated in "sagsbehandleren er ikke god", `ikke god` is not. */
  readonly negated: boolean;
}

export interface Matcher {
  /**
   * All matches in an answer's tokens, sentence by sentence. Matches of one pattern do not overlap: the leftmost
   * start, then earlier alternatives, optional words and short gaps are preferred.
   */
  match(tokens: readonly Token[]): Match[];
}

/**
 * Makes patterns ready for matching, all at once: a word is tested once however many patterns ask for it, and a
 * pattern is only tried in sentences that hold every word it needs. Time is linear in the tokens.
 *
 * @param patterns results of `parsePattern`
 * @param read the reader whose tokens will be matched; lemmas and compound parts come from it
 * @throws PatternError as `compileProgram`
 */
export function compilePatterns(patterns: readonly Pattern[], read: ReadText): Matcher {
  const slots = slotBuilder(read);
  const programs = patterns.map((pattern) => compileProgram(pattern, slots));
  const index = slots.index();
  const bySlot = programsByRarestSlot(programs);
  const keys = Int32Array.from(bySlot.keys()).sort();
  const runner = programRunner(Math.max(0, ...programs.map(({ steps, reach }) => steps.length * (reach + 1))));

  return {
    match(tokens) {
      const matches: Match[] = [];
      for (const sentence of sentencesOf(tokens, index)) {
        for (const key of keys) {
          if (!fills(sentence.filled, key)) continue;
          for (const number of bySlot.get(key)!) {
            const program = programs[number]!;
            if (program.needed.every((slot) => fills(sentence.filled, slot))) {
              runner.run(program, number, sentence, matches);
            }
          }
        }
      }
      return matches.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
    },
  };
}

/** Each program under the needed slot that fewest other programs need: common words (ikke, sagsbehandler) are shared. */
function programsByRarestSlot(programs: readonly Program[]): Map<Slot, number[]> {
  const uses = new Map<Slot, number>();
  for (const { needed } of programs) for (const slot of needed) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  const bySlot = new Map<Slot, number[]>();
  programs.forEach(({ needed }, number) => {
    const rarest = needed.reduce((a, b) => (uses.get(b)! < uses.get(a)! ? b : a));
    bySlot.set(rarest, [...(bySlot.get(rarest) ?? []), number]);
  });
  return bySlot;
}

const notNegated = -2;

/** The words of a sentence. */
interface Sentence {
  /** Position of each word among the answer's tokens. */
  readonly tokens: readonly number[];
  readonly words: readonly SlotSet[];
  /** For a word under a negation the place of the negating word: the last one before it that is not negated (-1 when
   * there is none in the sentence). `notNegated` for other words. */
  readonly negatedBy: readonly number[];
  /** All that the words fill together. */
  readonly filled: SlotSet;
}

function sentencesOf(tokens: readonly Token[], index: SlotIndex): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < tokens.length;) {
    const sentence = tokens[at]!.sentence;
    const positions: number[] = [];
    const words: SlotSet[] = [];
    const negatedBy: number[] = [];
    const filled = new Uint32Array(index.width);
    let upright = -1;
    for (; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
      const token = tokens[at]!;
      if (!isWord(token)) continue;
      const word = index.filledBy(token);
      for (let i = 0; i < filled.length; i++) filled[i]! |= word[i]!;
      if (!token.negated) upright = words.length;
      negatedBy.push(token.negated ? upright : notNegated);
      positions.push(at);
      words.push(word);
    }
    sentences.push({ tokens: positions, words, negatedBy, filled });
  }
  return sentences;
}

/** Runs programs over sentences; what did not lead to a match from one start is not tried twice from it. */
function programRunner(memory: number): { run(program: Program, number: number, at: Sentence, into: Match[]): void } {
  const tried = new Uint32Array(memory);
  let round = 0;
  const matched: number[] = [];

  function follow(program: Program, sentence: Sentence, start: number, step: number, word: number): boolean {
    const { words } = sentence;
    for (;;) {
      const key = step * (program.reach + 1) + (word - start);
      if (tried[key] === round) return false;
      tried[key] = round;
      const current = program.steps[step]!;
      switch (current.kind) {
        case 'found':
          return true;
        case 'word':
          if (word >= words.length || !fills(words[word]!, current.slot)) return false;
          matched.push(word);
          if (follow(program, sentence, start, step + 1, word + 1)) return true;
          matched.pop();
          return false;
        case 'pass':
          if (word >= words.length) return false;
          word++;
          break;
        case 'not-before':
          if (word > 0 && fills(words[word - 1]!, current.slot)) return false;
          break;
        case 'not-after':
          if (word < words.length && fills(words[word]!, current.slot)) return false;
          break;
        case 'either':
          if (follow(program, sentence, start, current.first, word)) return true;
          step = current.second;
          continue;
        case 'go':
          step = current.to;
          continue;
      }
      step++;
    }
  }

  return {
    run(program, number, sentence, into) {
      for (let start = 0; start < sentence.words.length; start++) {
        round = nextRound();
        matched.length = 0;
        if (!follow(program, sentence, start, 0, start)) continue;
        const last = matched.at(-1)!;
        const negated = matched.some((word) => {
          const by = sentence.negatedBy[word]!;
          return by !== notNegated && !matched.includes(by);
        });
        into.push({
          pattern: number,
          start: sentence.tokens[matched[0]!]!,
          end: sentence.tokens[last]! + 1,
          negated,
        });
        start = last;
      }
    },
  };

  function nextRound(): number {
    if (round === 0xffffffff) {
      tried.fill(0);
      return 1;
    }
    return round + 1;
  }
}
