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
  run(program: Program, sentence: PlacedWords): readonly Found[];
}

const nothing: readonly Found[] = [];

/**
 * Runs programs over sentences. What did not lead to a match from one start is not tried twice from it, so a start
 * costs at most steps × reach.
 *
 * @param programs all that will be run: they share one memory
 */
export function programRunner(programs: readonly Program[]): ProgramRunner {
  const tried = new Uint32Array(Math.max(0, ...programs.map(({ steps, reach }) => steps.length * (reach + 1))));
  let round = 0;
  const longest = Math.max(0, ...programs.map(({ reach }) => reach));
  /** The words that are matched so far, and of each whether the pattern asks for a negated one. */
  const matched = new Uint32Array(longest);
  const asked = new Uint8Array(longest);
  let depth = 0;

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
          matched[depth] = word;
          asked[depth++] = (current.marks & negatedMark) === 0 ? 0 : 1;
          if (follow(program, sentence, start, step + 1, word + 1)) return true;
          depth--;
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

  /** Whether a matched word is negated by one that is not, and the pattern does not ask for that. */
  function isNegated({ negatedBy }: PlacedWords): boolean {
    for (let i = 0; i < depth; i++) {
      const by = negatedBy[matched[i]!]!;
      if (asked[i] === 0 && by !== notNegated && (by < 0 || !matched.subarray(0, depth).includes(by))) return true;
    }
    return false;
  }

  return {
    run(program, sentence) {
      const { words, marks, tokens } = sentence;
      const opening = program.steps[0]!;
      let found: Found[] | undefined;
      for (let start = 0; start < words.length; start++) {
        // Most programs begin with a word, and most words are not that one.
        if (opening.kind === 'word'
          && (!fills(words[start]!, opening.slot) || (marks[start]! & opening.marks) !== opening.marks)) continue;
        round = nextRound();
        depth = 0;
        if (!follow(program, sentence, start, 0, start)) continue;
        const last = matched[depth - 1]!;
        found ??= [];
        found.push({ start: tokens[matched[0]!]!, end: tokens[last]! + 1, negated: isNegated(sentence) });
        start = last;
      }
      return found ?? nothing;
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
