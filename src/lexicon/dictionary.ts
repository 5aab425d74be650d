import { headerWords, lastArc, magic, targetMask, type DictionaryText, type LemmaRule, type RecordRow } from './dictionary-format.js';

/** In the order of their numbers in the compiled dictionary. `other` are closed classes and what has no inflection. */
export const wordClasses = ['noun', 'verb', 'adjective', 'other', 'name', 'place'] as const;
export type WordClass = (typeof wordClasses)[number];

export interface Lemma {
  readonly lemma: string;
  readonly wordClass: WordClass;
}

/**
 * Danish words by norm (lower case, NFC). Everything is looked up in the length of the word; nothing is kept between
 * look-ups, so that one buffer can be shared between threads.
 */
export interface Dictionary {
  /** Number of forms. */
  readonly forms: number;
  /** All lemmas of a form, the likeliest first; empty when the form is not listed. */
  lemmas(norm: string): readonly Lemma[];
  /** The likeliest lemma. */
  lemma(norm: string): string | undefined;
  /** Whether the form is listed, as a word or a name. */
  isKnown(norm: string): boolean;
  /** Whether the form is listed as anything but a name. */
  isWord(norm: string): boolean;
  /** Whether the form is listed as a name, that of a place too, alone or beside a word of the same form. */
  isName(norm: string): boolean;
  /** Whether the form is listed as the name of a place: a town, a country, a river. */
  isPlace(norm: string): boolean;
  /** Whether the form is among the common words of the project's own lists. */
  isCommon(norm: string): boolean;
  /** What the form is read as, where it is a usual misspelling. */
  usualSpelling(norm: string): string | undefined;
  /** Whether a compound may end with the form. */
  mayEndCompound(norm: string): boolean;
  /** The lemma of a form that may begin a compound, linking sound included: `sagsbehandler` of itself, `sags` of `sag`. */
  compoundBeginning(norm: string): string | undefined;
  /**
   * Where the words and beginnings of compounds that start at `from` end, shortest first.
   *
   * @param visit called with the end (UTF-16 offset) of each
   */
  eachFrom(norm: string, from: number, visit: (end: number, found: Found) => void): void;
  /** The graph of forms, for searches of their own such as that for similar forms. */
  readonly graph: WordGraph;
}

/** A form met on the way through a longer one. */
export interface Found {
  readonly isWord: boolean;
  readonly isName: boolean;
  readonly isPlace: boolean;
  readonly mayEnd: boolean;
  /** Makes the lemma of the form; undefined when the form does not stand alone. */
  readonly lemma: LemmaRule | undefined;
  /** Makes the lemma of the form as a compound's end: a noun where it can be one. */
  readonly end: LemmaRule | undefined;
  /** Makes the lemma of the form as a compound's beginning; undefined when it begins none. */
  readonly beginning: LemmaRule | undefined;
  /** Whether that lemma is a noun, a verb or an adjective. */
  readonly beginsWithContent: boolean;
  /** Whether words are derived with the form (ud-, -lig), so that it is seldom a compound's part. */
  readonly isAffix: boolean;
  /** Whether the form is among the common words of the project's own lists. */
  readonly isCommon: boolean;
}

export interface WordGraph {
  readonly arcs: Uint32Array;
  readonly root: number;
  readonly alphabet: string;
  readonly records: readonly Found[];
}

const nounClass = wordClasses.indexOf('noun');
const otherClass = wordClasses.indexOf('other');
const nameClass = wordClasses.indexOf('name');
const placeClass = wordClasses.indexOf('place');
const none: readonly Lemma[] = Object.freeze([]);

/** Thrown for bytes that are no dictionary of this version, or one made from other files. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
}

/**
 * Opens a compiled dictionary. The arcs are used where they lie; only the records (a few thousand) are parsed.
 *
 * @param buffer see `dictionary-format.ts`; it is not changed
 * @param key what the dictionary has to be made from (`dictionaryKey`); not asked about a buffer that was opened before
 * @throws DictionaryError when the buffer is no dictionary, is cut short, or was made from something else
 */
export function openDictionary(buffer: ArrayBufferLike, key?: string): Dictionary {
  const text = readText(buffer, key);
  const arcs = new Uint32Array(buffer, headerWords * 4, new Uint32Array(buffer, 0, headerWords)[1]);
  const { root, alphabet } = text;
  const rows = text.records;
  const records = rows.map(foundOf);
  const misspellings = new Map(text.misspellings);
  const labels = new Uint8Array(0x10000);
  for (let i = 0; i < alphabet.length; i++) labels[alphabet.charCodeAt(i)] = i + 1;

  const step = (node: number, unit: number): number => {
    const label = labels[unit]!;
    if (label === 0) return -1;
    for (let at = node; ; at++) {
      const arc = arcs[at]!;
      if (arc >>> 24 === label) return arc & targetMask;
      if ((arc & lastArc) !== 0) return -1;
    }
  };
  const recordAt = (node: number): number => (arcs[node]! >>> 24 === 0 ? arcs[node]! & targetMask : -1);
  const recordOf = (norm: string): number => {
    let node = root;
    for (let i = 0; i < norm.length && node >= 0; i++) node = step(node, norm.charCodeAt(i));
    return node < 0 || norm === '' ? -1 : recordAt(node);
  };
  const found = (norm: string): Found | undefined => records[recordOf(norm)];

  return {
    forms: text.forms,
    lemmas: (norm) => {
      const rules = rows[recordOf(norm)]?.[0];
      return rules?.map((rule) => ({ lemma: applied(norm, rule), wordClass: wordClasses[rule[2]]! })) ?? none;
    },
    lemma: (norm) => {
      const rule = found(norm)?.lemma;
      return rule && applied(norm, rule);
    },
    isKnown: (norm) => found(norm)?.lemma !== undefined,
    isWord: (norm) => found(norm)?.isWord ?? false,
    isName: (norm) => found(norm)?.isName ?? false,
    isPlace: (norm) => found(norm)?.isPlace ?? false,
    isCommon: (norm) => found(norm)?.isCommon ?? false,
    usualSpelling: (norm) => misspellings.get(norm),
    mayEndCompound: (norm) => found(norm)?.mayEnd ?? false,
    compoundBeginning: (norm) => {
      const rule = found(norm)?.beginning;
      return rule && applied(norm, rule);
    },
    eachFrom: (norm, from, visit) => {
      let node = root;
      for (let i = from; i < norm.length; i++) {
        node = step(node, norm.charCodeAt(i));
        if (node < 0) return;
        const record = recordAt(node);
        if (record >= 0) visit(i + 1, records[record]!);
      }
    },
    graph: { arcs, root, alphabet, records },
  };
}

/** The lemma that a rule makes of a form. */
export function applied(form: string, [strip, add]: LemmaRule): string {
  return strip === 0 && add === '' ? form : form.slice(0, form.length - strip) + add;
}

function foundOf([lemmas, ends, begins, affix, common]: RecordRow): Found {
  return {
    isWord: lemmas.some((rule) => rule[2] < nameClass),
    isName: lemmas.some((rule) => rule[2] >= nameClass),
    isPlace: lemmas.some((rule) => rule[2] === placeClass),
    mayEnd: ends === 1,
    lemma: lemmas[0],
    end: lemmas.find((rule) => rule[2] === nounClass) ?? lemmas[0],
    beginning: begins ?? undefined,
    isAffix: affix === 1,
    isCommon: common === 1,
    beginsWithContent: begins !== null && begins[2] < otherClass,
  };
}

function readText(buffer: ArrayBufferLike, key: string | undefined): DictionaryText {
  if (buffer.byteLength < headerWords * 4) throw new DictionaryError('too short for a dictionary');
  const [mark, count, length] = new Uint32Array(buffer, 0, headerWords) as unknown as [number, number, number];
  if (mark !== magic) throw new DictionaryError('not a dictionary, or one of a machine with another byte order');
  const start = (headerWords + count) * 4;
  if (buffer.byteLength !== start + length) throw new DictionaryError('a dictionary that is cut short');
  const text = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, start, length))) as DictionaryText;
  if (key !== undefined && text.key !== key) {
    throw new DictionaryError('a dictionary made from other files than those beside it: npm run build');
  }
  return text;
}
