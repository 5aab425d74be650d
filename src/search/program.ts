import { PatternError, type Pattern, type Sequence, type Term } from './pattern.js';
import { markBit } from './word-marks.js';
import type { Slot, SlotBuilder } from './word-slots.js';

/** A step of a program. Every step leads to later steps only, so a program always ends. */
export type Step =
  /** `marks` are those that the word must bear, as bits. */
  | { readonly kind: 'word'; readonly slot: Slot; readonly marks: number }
  /** Any word, as part of a gap: passed over, not matched. */
  | { readonly kind: 'pass' }
  /** Goes on with `first`; when that leads nowhere, with `second`. */
  | { readonly kind: 'either'; readonly first: number; readonly second: number }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'not-before' | 'not-after'; readonly slot: Slot }
  | { readonly kind: 'found' };

/** A pattern made ready for matching. */
export interface Program {
  readonly steps: readonly Step[];
  /** Slots that a sentence must fill somewhere, or the pattern cannot stand in it; at least one. */
  readonly needed: readonly Slot[];
  /** No match spans more words. */
  readonly reach: number;
}

const longestProgram = 2000;

/**
 * Translates a pattern into steps for backtracking with memory (Thompson's construction without loops).
 *
 * @throws PatternError 'word-unreadable' when the reader finds no word in a term, 'not-of-several-words' when it finds
 *   several in a forbidden one, 'pattern-too-long' for more than 2,000 steps
 */
export function compileProgram(pattern: Pattern, slots: SlotBuilder): Program {
  const steps: Step[] = [];
  appendSequence(pattern.terms, slots, 0, steps);
  steps.push({ kind: 'found' });
  if (steps.length > longestProgram) throw new PatternError('pattern-too-long', 0);
  const reach = steps.filter((step) => step.kind === 'word' || step.kind === 'pass').length;
  return { steps, needed: neededSlots(pattern.terms, slots), reach };
}

/** @param marks what every word of the sequence must bear */
function appendSequence(terms: Sequence, slots: SlotBuilder, marks: number, steps: Step[]): void {
  for (const term of terms) appendTerm(term, slots, marks, steps);
}

function appendTerm(term: Term, slots: SlotBuilder, marks: number, steps: Step[]): void {
  switch (term.kind) {
    case 'gap':
      // Nothing first: the shortest way across is preferred.
      for (let i = 0; i < term.upTo; i++) {
        const end = steps.length + 2 * (term.upTo - i);
        steps.push({ kind: 'either', first: end, second: steps.length + 1 }, { kind: 'pass' });
      }
      return;
    case 'not': {
      const slot = slots.oneOf(term.term);
      if (slot === undefined) throw new PatternError('not-of-several-words', term.position);
      steps.push({ kind: term.side === 'before' ? 'not-before' : 'not-after', slot });
      return;
    }
    case 'optional':
      appendChoice([[term.term], []], slots, marks, steps);
      return;
    case 'marked':
      appendTerm(term.term, slots, marks | markBit(term.mark), steps);
      return;
    case 'choice': {
      const slot = slots.oneOf(term);
      if (slot !== undefined) steps.push({ kind: 'word', slot, marks });
      else appendChoice(term.options, slots, marks, steps);
      return;
    }
    default:
      for (const slot of slots.slotsOf(term)) steps.push({ kind: 'word', slot, marks });
  }
}

function appendChoice(options: readonly Sequence[], slots: SlotBuilder, marks: number, steps: Step[]): void {
  const exits: number[] = [];
  options.forEach((option, i) => {
    const last = i === options.length - 1;
    const fork = last ? -1 : steps.push({ kind: 'go', to: 0 }) - 1;
    appendSequence(option, slots, marks, steps);
    if (last) return;
    exits.push(steps.push({ kind: 'go', to: 0 }) - 1);
    steps[fork] = { kind: 'either', first: fork + 1, second: steps.length };
  });
  for (const exit of exits) steps[exit] = { kind: 'go', to: steps.length };
}

/** A choice needs the union of what each option needs first. */
function neededSlots(terms: Sequence, slots: SlotBuilder): Slot[] {
  return terms.flatMap((term): Slot[] => {
    switch (term.kind) {
      case 'gap':
      case 'not':
      case 'optional':
      case 'any':
        return [];
      case 'marked':
        return neededSlots([term.term], slots);
      case 'choice': {
        const perOption = term.options.map((option) => neededSlots(option, slots)[0]);
        return perOption.some((slot) => slot === undefined) ? [] : [slots.union(perOption as Slot[])];
      }
      default:
        return slots.slotsOf(term);
    }
  });
}
