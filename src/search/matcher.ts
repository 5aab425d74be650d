import type { ReadText, Token } from '../text/token.js';
import type { Pattern } from './pattern.js';
import { programRunner } from './program-runner.js';
import { compileProgram } from './program.js';
import { sentenceReader } from './sentence-words.js';
import { fills, slotBuilder, type Atom, type Slot, type SlotSet } from './word-slots.js';

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
  const compiled = patterns.map((pattern) => compileProgram(pattern, slots));
  const index = slots.index();
  const demand = demandFor(slots.atoms());
  const programs = compiled.map((program) => ({ ...program, needed: program.needed.toSorted((a, b) => demand[a]! - demand[b]!) }));
  // A program is looked at where the rarest word that it needs stands.
  const bySlot = new Map<Slot, number[]>();
  programs.forEach(({ needed: [rarest] }, number) => bySlot.set(rarest!, [...(bySlot.get(rarest!) ?? []), number]));
  const keys = new Uint32Array(index.width);
  for (const key of bySlot.keys()) keys[key >>> 5]! |= 1 << (key & 31);
  const sentencesOf = sentenceReader(index);
  const runner = programRunner(programs);

  return {
    match(tokens) {
      const matches: Match[] = [];
      for (const sentence of sentencesOf(tokens)) {
        for (const key of filledAmong(sentence.filled, keys)) {
          for (const number of bySlot.get(key)!) {
            const program = programs[number]!;
            if (!fillsAll(sentence.filled, program.needed)) continue;
            for (const found of runner.run(program, sentence)) matches.push({ pattern: number, ...found });
          }
        }
      }
      return matches.toSorted((a, b) => a.start - b.start || a.pattern - b.pattern);
    },
  };
}

function fillsAll(filled: SlotSet, slots: readonly Slot[]): boolean {
  for (let i = 0; i < slots.length; i++) if (!fills(filled, slots[i]!)) return false;
  return true;
}

/** The slots that are in both sets, ascending. */
function filledAmong(filled: SlotSet, wanted: SlotSet): Slot[] {
  const slots: Slot[] = [];
  for (let i = 0; i < filled.length; i++) {
    for (let bits = filled[i]! & wanted[i]!; bits !== 0; bits &= bits - 1) slots.push(32 * i + 31 - Math.clz32(bits & -bits));
  }
  return slots;
}

/**
 * How often a word that fills each slot will be met, by how many slots ask for the same: those that rules ask for often (ikke,
 * sagsbehandler) are those that are written often. Of a slot that is filled in several ways the commonest decides.
 */
function demandFor(slots: readonly (readonly Atom[])[]): number[] {
  const uses = new Map<string, number>();
  const nameOf = (atom: Atom): string => atom.join(' ');
  for (const atoms of slots) for (const atom of atoms) uses.set(nameOf(atom), (uses.get(nameOf(atom)) ?? 0) + 1);
  return slots.map((atoms) => Math.max(...atoms.map((atom) => uses.get(nameOf(atom))!)));
}
