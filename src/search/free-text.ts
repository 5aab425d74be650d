import { labelsIn } from './masked-tokens.js';

/** A text as free text is compared: its letters folded, and where each of them stands in the text. */
interface Folded {
  readonly letters: string;
  /** UTF-16 offset in the text of each unit of `letters`, and the text's length. */
  readonly offsets: readonly number[];
}

const nordic = new Set(['å', 'ä', 'ö']);

/**
 * Folds what readers do not tell apart: capitals, accents (é = e; but å is a letter, not an a with a ring), composed and
 * decomposed letters, quotation marks and hyphens of any shape, and any white space.
 */
export function foldLetters(text: string): string {
  return fold(text, []).letters;
}

/** Where free text stands in answers. */
export interface FreeTextIndex {
  /** How often it stands in each answer; places do not overlap. */
  counts(query: string): Uint32Array;
  /** UTF-16 offsets. */
  placesIn(answer: number, query: string): { readonly start: number; readonly end: number }[];
}

/** @param masked the answers, personal data masked; the labels of masks are found by nothing */
export function freeTextIndex(masked: readonly string[]): FreeTextIndex {
  const letters = masked.map((text) => (plain.test(text) ? text.toLowerCase() : fold(text, labelsIn(text)).letters));
  return {
    counts(query) {
      const wanted = foldLetters(query).trim();
      const counts = new Uint32Array(letters.length);
      if (wanted === '') return counts;
      letters.forEach((own, answer) => {
        counts[answer] = placesOf(own, wanted).length;
      });
      return counts;
    },
    placesIn(answer, query) {
      const wanted = foldLetters(query).trim();
      const text = masked[answer]!;
      const { letters: own, offsets } = fold(text, labelsIn(text));
      return wanted === '' ? [] : placesOf(own, wanted).map((at) => ({
        start: offsets[at]!, end: offsets[at + wanted.length]!,
      }));
    },
  };
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** Letters that fold to their lower case one by one, and single spaces. */
const plain = /^[a-zæøåA-ZÆØÅ0-9.,!?:;()/+%&=-]*(?: [a-zæøåA-ZÆØÅ0-9.,!?:;()/+%&=-]+)* ?$/;

function fold(text: string, hidden: readonly { readonly start: number; readonly end: number }[]): Folded {
  let letters = '';
  const offsets: number[] = [];
  let next = 0;
  // A letter and the marks on it are one, however they are written.
  for (const { 0: cluster, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gsu)) {
    while (hidden[next] && hidden[next]!.end <= index) next++;
    const isHidden = hidden[next] !== undefined && hidden[next]!.start <= index;
    const folded = isHidden ? '\uFFFC' : foldCluster(cluster);
    for (let i = 0; i < folded.length; i++) offsets.push(index);
    letters += folded;
  }
  offsets.push(text.length);
  return { letters, offsets };
}

function foldCluster(cluster: string): string {
  if (/^[a-z0-9æøå.,]$/.test(cluster)) return cluster;
  if (/^\s/u.test(cluster)) return ' ';
  const lower = cluster.normalize('NFC').toLowerCase();
  if (/^[’‘ʼ´`'"“”„»«]$/u.test(lower)) return "'";
  if (/^[\u2010-\u2015-]$/u.test(lower)) return '-';
  if (nordic.has(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '') || lower;
}
