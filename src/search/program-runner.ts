import type { Program } from './program.js';
import { notNegated, type PlacedWords } from './sentence-words.js';
import { markBit } from './word-marks.js';
import { fills } from './word-slots.js';

const negatedMark = markBit('negated');

/** Where a program ended well: token positions, and whether a matched word is negated from outside the match
 * although the pattern does not ask for that. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

export interface ProgramRunner {
  /** All matches in a sentence, from left to right, none overlapping. */
  run(program: Program, sentence: PlacedWords): Found[];
}

/**
 * Runs programs over sentences. What did not lead to a match from one start is not tried twice from it, so a start
 * costs at most steps × reach.
 *
 * @param programs all that will be run: they share one memory
 */
export function programRunner(programs: readonly Program[]): ProgramRunner {
  const tried = new Uint32Array(Math.max(0, ...programs.map(({ steps, reach }) => steps.length * (reach + 1))));
  let round = 0;
  const matched: number[] = [];
  /** Of each matched word, whether the pattern asks for a negated one. */
  const asked: boolean[] = [];

  function follow(program: Program, sentence: PlacedWords, start: number, step: number, word: number): boolean {
    const { words, marks } = sentence;
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
          if ((marks[word]! & current.marks) !== current.marks) return false;
          matched.push(word);
          asked.push((current.marks & negatedMark) !== 0);
          if (follow(program, sentence, start, step + 1, word + 1)) return true;
          matched.pop();
          asked.pop();
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
    run(program, sentence) {
      const found: Found[] = [];
      for (let start = 0; start < sentence.words.length; start++) {
        round = nextRound();
        matched.length = 0;
        asked.length = 0;
        if (!follow(program, sentence, start, 0, start)) continue;
        const last = matched.at(-1)!;
        const negated = matched.some((word, i) => {
          const by = sentence.negatedBy[word]!;
          return !asked[i] && by !== notNegated && !matched.includes(by);
        });
        found.push({ start: sentence.tokens[matched[0]!]!, end: sentence.tokens[last]! + 1, negated });
        start = last;
      }
      return found;
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
