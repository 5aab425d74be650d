import type { ReadText, Token } from '../text/token.js';
import { PatternError, type Term, type WordTerm } from './pattern.js';

/** One way in which a word can fit: a test and what it is tested against. */
export type Atom = readonly [test: 'lemma' | 'norm' | 'prefix' | 'suffix' | 'inside' | 'number' | 'any', text: string];

/** A place in a pattern that one word fills, by its number. Equal places share a number. */
export type Slot = number;

/** Which slots a word fills: bit `slot % 32` of element `slot / 32`. */
export type SlotSet = Uint32Array;

/** Collects slots while patterns are compiled; `index` then says which of them a token fills. */
export interface SlotBuilder {
  /** The slots that a term for a word needs, one after the other: several where the reader splits what is written. */
  slotsOf(term: WordTerm): Slot[];
  /** One slot for a term that always stands for one word of several; undefined when it does not. */
  oneOf(term: Term): Slot | undefined;
  /** A slot that is filled by what fills any of these. */
  union(slots: readonly Slot[]): Slot;
  index(): SlotIndex;
  /** The ways in which each slot can be filled. */
  atoms(): readonly (readonly Atom[])[];
}

/** The words of terms by the reader that read them. Rules name the same words again and again, and are compiled more than once. */
const wordsBefore = new WeakMap<ReadText, Map<string, readonly Token[]>>();
const mostTerms = 20_000;

function wordsReadBy(read: ReadText): (text: string) => readonly Token[] {
  const before = wordsBefore.get(read) ?? new Map<string, readonly Token[]>();
  wordsBefore.set(read, before);
  return (text) => {
    const words = before.get(text) ?? read(text).filter(isWord);
    if (before.size >= mostTerms) before.clear();
    before.set(text, words);
    return words;
  };
}

/** @param read the reader whose tokens will be matched, so that a pattern's words get the same norms and lemmas */
export function slotBuilder(read: ReadText): SlotBuilder {
  const slots: Atom[][] = [];
  const known = new Map<string, Slot>();

  const intern = (atoms: readonly Atom[]): Slot => {
    const distinct = new Map(atoms.map((atom) => [`${atom[0]} ${atom[1]}`, atom]));
    const key = [...distinct.keys()].toSorted().join('|');
    const slot = known.get(key) ?? slots.push([...distinct.values()]) - 1;
    known.set(key, slot);
    return slot;
  };
  const unions = new Map<string, Slot>();
  const union = (members: readonly Slot[]): Slot => {
    const key = members.join();
    const slot = unions.get(key) ?? intern(members.flatMap((member) => slots[member]!));
    unions.set(key, slot);
    return slot;
  };
  const wordsOf = wordsReadBy(read);
  // The terms of a named list are the same objects wherever the list is named.
  const ofTerm = new Map<WordTerm, Slot[]>();
  const slotsOf = (term: WordTerm): Slot[] => {
    const filled = ofTerm.get(term) ?? atomsOf(term, wordsOf).map(intern);
    ofTerm.set(term, filled);
    return filled;
  };
  const oneOf = (term: Term): Slot | undefined => {
    if (term.kind === 'choice') {
      const members = term.options.map((option) => (option.length === 1 ? oneOf(option[0]!) : undefined));
      return members.some((member) => member === undefined) ? undefined : union(members as Slot[]);
    }
    if (term.kind === 'optional' || term.kind === 'gap' || term.kind === 'not' || term.kind === 'marked') return undefined;
    const members = slotsOf(term);
    return members.length === 1 ? members[0] : undefined;
  };
  return { slotsOf, oneOf, union, index: () => slotIndex(slots), atoms: () => slots };
}

function atomsOf(term: WordTerm, wordsOf: (text: string) => readonly Token[]): Atom[][] {
  switch (term.kind) {
    case 'number':
    case 'any':
      return [[[term.kind, '']]];
    case 'prefix':
    case 'suffix':
    case 'inside':
      return [[[term.kind, term.text.normalize('NFC').toLowerCase()]]];
    default: {
      const tokens = wordsOf(term.text);
      if (tokens.length === 0) throw new PatternError('word-unreadable', term.position);
      const exact = term.kind === 'exact';
      return tokens.map(({ norm, lemma }) => (exact ? [['norm', norm]] : [['norm', norm], ['lemma', lemma]]));
    }
  }
}

/** Whether a token counts as a word of a sequence; punctuation, symbols and emoji are passed over. */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'link' || token.kind === 'email';
}

export interface SlotIndex {
  /** Length of every SlotSet. */
  readonly width: number;
  /** The slots that a word fills; the same for the same word, so do not change it. */
  filledBy(token: Token): WordSlots;
}

/** The slots that a word fills. */
export interface WordSlots {
  readonly set: SlotSet;
  /** Positions of the elements of the set that are not 0: of many slots a word fills few. */
  readonly elements: Uint16Array;
}

/** Bounds what is remembered of words already met; a text with more different words is read as fast. */
const mostRemembered = 20_000;
const longestRemembered = 64;

function slotIndex(slots: readonly (readonly Atom[])[]): SlotIndex {
  const width = Math.ceil(slots.length / 32);
  const byTest = new Map<Atom[0], Map<string, Slot[]>>();
  slots.forEach((atoms, slot) => {
    for (const [test, text] of atoms) {
      const texts = byTest.get(test) ?? new Map<string, Slot[]>();
      byTest.set(test, texts.set(text, [...(texts.get(text) ?? []), slot]));
    }
  });
  const textsOf = (test: Atom[0]): ReadonlyMap<string, readonly Slot[]> => byTest.get(test) ?? new Map();
  const lengthsOf = (test: Atom[0]): number[] => [...new Set([...textsOf(test).keys()].map((text) => text.length))];
  const prefixLengths = lengthsOf('prefix');
  const suffixLengths = lengthsOf('suffix');

  function slotsOfWord(token: Token): WordSlots {
    const filled = new Uint32Array(width);
    const add = (test: Atom[0], text: string): void => {
      for (const slot of textsOf(test).get(text) ?? []) filled[slot >>> 5]! |= 1 << (slot & 31);
    };
    const { norm } = token;
    add('any', '');
    if (token.kind === 'number') add('number', '');
    add('norm', norm);
    add('lemma', token.lemma);
    for (const part of token.parts) add('lemma', part);
    for (const length of prefixLengths) if (length <= norm.length) add('prefix', norm.slice(0, length));
    for (const length of suffixLengths) if (length <= norm.length) add('suffix', norm.slice(norm.length - length));
    for (const text of textsOf('inside').keys()) if (norm.includes(text)) add('inside', text);
    return { set: filled, elements: Uint16Array.from(filled.keys()).filter((i) => filled[i] !== 0) };
  }

  const remembered = new Map<string, { token: Token; filled: WordSlots }>();
  return {
    width,
    filledBy(token) {
      if (token.norm.length > longestRemembered) return slotsOfWord(token);
      const entry = remembered.get(token.norm);
      if (entry && isSameWord(entry.token, token)) return entry.filled;
      const filled = slotsOfWord(token);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(token.norm, { token, filled });
      return filled;
    },
  };
}

function isSameWord(a: Token, b: Token): boolean {
  return a.lemma === b.lemma && a.kind === b.kind && a.parts.length === b.parts.length &&
    a.parts.every((part, i) => part === b.parts[i]);
}

export function fills(filled: SlotSet, slot: Slot): boolean {
  return ((filled[slot >>> 5]! >>> (slot & 31)) & 1) === 1;
}
