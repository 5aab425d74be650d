import type { Manifest } from './manifest.js';

/**
 * The compiled dictionary is one ArrayBuffer of little-endian 32-bit words, then a text:
 *
 * | where | what |
 * | --- | --- |
 * | word 0 | `magic` |
 * | word 1 | number of arcs |
 * | word 2 | length of the text in bytes |
 * | words 3 … | the arcs of a minimal acyclic word graph |
 * | behind the arcs | `DictionaryText` as JSON in UTF-8 |
 *
 * A node is a row of arcs, the last one marked; a node's number is the place of its first arc. An arc holds a label
 * (8 bits), the mark (1 bit) and the number of the node that it leads to (23 bits). Label 0 says that a form ends
 * here: its number is then that of the form's record, and it stands first in its node. Other labels count the
 * characters of the alphabet from 1.
 */
export const magic = 0x31414446;
/** To be raised when the meaning of the bytes or the way to make them changes. */
const dictionaryFormat = 1;
export const headerWords = 3;
export const lastArc = 1 << 23;
export const targetMask = lastArc - 1;

export interface DictionaryText {
  /** What it was made from: see `dictionaryKey`. */
  readonly key: string;
  /** Number of forms. */
  readonly forms: number;
  /** Node that spelling begins at. */
  readonly root: number;
  /** UTF-16 units; label i stands for `alphabet[i - 1]`. */
  readonly alphabet: string;
  readonly records: readonly RecordRow[];
  /** Usual misspellings and what they are read as. */
  readonly misspellings: readonly (readonly [form: string, readAs: string])[];
}

/**
 * What forms with the same record have in common: the ways to make their lemma, best first; whether a compound may
 * end with them (1); how the lemma is made when they begin one (null: they do not); whether words are derived with
 * them (1); whether they are among the common words (1).
 */
export type RecordRow = readonly [lemmas: readonly LemmaRule[], ends: 0 | 1, begins: LemmaRule | null, affix: 0 | 1, common: 0 | 1];

/** A lemma is the form without its last `strip` units, followed by `add`. */
export type LemmaRule = readonly [strip: number, add: string, wordClass: number];

/** What a dictionary is made from: it opens only beside the manifest of the lexicon that it was compiled with. */
export function dictionaryKey({ files, compiled_with: compiledWith }: Pick<Manifest, 'files' | 'compiled_with'>): string {
  return JSON.stringify([dictionaryFormat, ...[...files, ...(compiledWith ?? [])].map(({ name, sha256 }) => [name, sha256])]);
}
