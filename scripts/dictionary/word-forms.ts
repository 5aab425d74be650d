import type { WordClass } from '../../src/lexicon/dictionary.js';
import type { Affixes, AffixRule } from './affixes.js';

/** One way to read a form. */
export interface WordForm {
  readonly form: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
  /** `BASE` for the word itself, `LISTED` for a form that has an entry of its own, otherwise what its rule makes. */
  readonly makes: string;
  /** Whether it stands alone, only begins a compound (linking sound included), or does both. */
  readonly stands: boolean;
  readonly begins: boolean;
  /** Whether a compound may end with it. */
  readonly ends: boolean;
}

/** Flags that describe, as the .aff file comments them. */
const forbidden = 6;
const needsAffix = 8;
const compoundBegin = 32;
const compoundMiddle = 33;
const compoundEnd = 34;
const onlyInCompound = 36;

const verbFlags = new Set([1, 18, 19, 20, 21, 79]);
const nounFlags = new Set([
  2, 3, 4, 5, 7, 11, 13, 14, 15, 16, 17, 42, 43, 44, 45, 46, 47, 48, 50, 51, 57, 58, 64, 65, 66, 70, 71, 72, 74, 76, 77, 81, 84, 85, 87,
]);
const adjectiveFlags = new Set([12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 49, 59, 78, 82]);
const placeFlag = 54;
const nameFlag = 9;

interface Entry {
  readonly word: string;
  readonly flags: readonly number[];
  /** The stem that an entry of an irregular form points to, and the forms that a stem points to. */
  readonly stem: string | undefined;
  readonly listed: readonly string[];
}

/**
 * All forms of a Hunspell .dic file, each with its lemma, in the order of the file. Forbidden words are left out.
 * Letter case is kept.
 */
export function* wordForms(dictionary: string, affixes: Affixes): Generator<WordForm> {
  const entries = dictionary.split(/\r?\n/).slice(1).filter((row) => row !== '').map(parseEntry);
  const classes = classesOf(entries);
  for (const { word, flags, stem } of entries) {
    if (flags.includes(forbidden)) continue;
    // `børne-` is listed as the beginning of compounds that it is.
    const lemma = (stem ?? word).replace(/(?<=.)-$/, '');
    const wordClass = classOf(flags) ?? classes.get(lemma) ?? 'other';
    const base = stem === undefined ? 'BASE' : 'LISTED';
    for (const each of inflected(word, flags, base, affixes)) yield { ...each, lemma, wordClass };
  }
}

function parseEntry(row: string): Entry {
  const [head, ...fields] = row.split(/\s+(?=(?:st|al|ph):)/);
  // A slash that belongs to the word is written with a backslash before it.
  const slash = head!.search(/(?<!\\)\//);
  const word = (slash < 0 ? head! : head!.slice(0, slash)).replaceAll('\\/', '/').trim();
  const flags = slash < 0 ? [] : head!.slice(slash + 1).trim().split(',').map(Number);
  return {
    word,
    flags,
    stem: fields.find((field) => field.startsWith('st:'))?.slice(3).trim(),
    listed: fields.filter((field) => field.startsWith('al:')).map((field) => field.slice(3).trim()),
  };
}

function classOf(flags: readonly number[]): WordClass | undefined {
  if (flags.includes(placeFlag)) return 'place';
  if (flags.includes(nameFlag)) return 'name';
  if (flags.some((flag) => verbFlags.has(flag))) return 'verb';
  if (flags.some((flag) => nounFlags.has(flag))) return 'noun';
  return flags.some((flag) => adjectiveFlags.has(flag)) ? 'adjective' : undefined;
}

/** The class of stems whose irregular forms are listed: told from how those end. */
function classesOf(entries: readonly Entry[]): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const { word, flags, listed } of entries) {
    if (listed.length === 0) continue;
    const own = classOf(flags);
    if (listed.some((form) => form.endsWith('nde'))) classes.set(word, 'verb');
    else if (own !== undefined) classes.set(word, own);
    else if (listed.some((form) => /ste?$/.test(form))) classes.set(word, 'adjective');
    else if (/^\p{Lu}/u.test(word)) classes.set(word, 'name');
    else classes.set(word, listed.some((form) => /(?:e[nt]s?|erne)$/.test(form)) ? 'noun' : 'other');
  }
  return classes;
}

type Inflected = Omit<WordForm, 'lemma' | 'wordClass'>;

function* inflected(
  word: string, flags: readonly number[], makes: string, affixes: Affixes, depth = 0,
): Generator<Inflected> {
  const begins = flags.includes(compoundBegin) || flags.includes(compoundMiddle);
  const ends = flags.includes(compoundEnd);
  const stands = !flags.includes(needsAffix) && !flags.includes(onlyInCompound);
  if (stands || begins) yield { form: word, makes, stands, begins, ends };
  // Hunspell puts at most two suffixes to a word.
  if (depth > 2) return;
  for (const flag of flags) {
    for (const rule of affixes.get(flag) ?? []) {
      const form = suffixed(word, rule);
      if (form === undefined) continue;
      const next = rule.makes === '' || rule.makes === 'KONSONANT_FORDOBLING' ? makes : rule.makes;
      yield* inflected(form, rule.flags, next === 'ORD_SIDST' ? makes : next, affixes, depth + 1);
    }
  }
}

function suffixed(word: string, rule: AffixRule): string | undefined {
  if (!word.endsWith(rule.strip) || !rule.fits(word)) return undefined;
  return word.slice(0, word.length - rule.strip.length) + rule.add;
}
