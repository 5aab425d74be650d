import { wordClasses, type WordClass } from '../../src/lexicon/dictionary.js';
import { headerWords, magic, type DictionaryText, type LemmaRule, type RecordRow } from '../../src/lexicon/dictionary-format.js';
import type { FieldWords } from '../../src/lexicon/field-words.js';
import { familySizes } from './families.js';
import { unlikeliness } from './preference.js';
import type { WordForm } from './word-forms.js';
import { wordGraph } from './word-graph.js';

/** Below every reading of the general dictionary. */
const shortFormCost = -50;
const preferredCost = -100;

interface Reading {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly cost: number;
}

interface Collected {
  readonly readings: Reading[];
  beginning: Reading | undefined;
  ends: boolean;
}

/**
 * Compiles the dictionary: all forms in lower case, each with its lemmas, the likeliest first.
 *
 * @param forms of the general dictionary
 * @param own the project's own words, short forms and preferences
 * @param key what it is made from
 * @returns the bytes that `openDictionary` opens
 */
export function compileDictionary(forms: readonly WordForm[], own: FieldWords, key: string): Uint8Array {
  const collected = new Map<string, Collected>();
  const at = (form: string): Collected => {
    const norm = form.toLowerCase().normalize('NFC');
    const found = collected.get(norm) ?? { readings: [], beginning: undefined, ends: false };
    collected.set(norm, found);
    return found;
  };
  const families = familySizes(forms);
  const lemmas = new Map<string, string>();
  const lemmaOf = (written: string): string => {
    const known = lemmas.get(written);
    if (known !== undefined) return known;
    const norm = written.toLowerCase().normalize('NFC');
    const plural = own.plurals.find(({ form }) => norm.endsWith(form));
    const lemma = plural ? norm.slice(0, norm.length - plural.form.length) + plural.lemma : norm;
    lemmas.set(written, lemma);
    return lemma;
  };
  const add = (to: Collected, form: WordForm): void => {
    const lemma = lemmaOf(form.lemma);
    const family = families.get(`${form.lemma} ${form.wordClass}`) ?? 0;
    const reading = { lemma, wordClass: form.wordClass, cost: unlikeliness(form, family) };
    if (form.stands) to.readings.push(reading);
    if (form.stands && form.ends) to.ends = true;
    if (form.begins && (to.beginning === undefined || reading.cost < to.beginning.cost)) to.beginning = reading;
  };
  const models = new Map<string, string[]>();
  for (const { word, model } of own.models) models.set(model, [...(models.get(model) ?? []), word]);
  for (const form of forms) {
    add(at(form.form), form);
    if (form.wordClass === 'name' || form.wordClass === 'place') continue;
    for (const word of models.get(form.lemma) ?? []) {
      const head = word.slice(0, word.length - form.lemma.length);
      add(at(head + form.form), { ...form, form: head + form.form, lemma: word });
    }
  }
  for (const { form, lemma } of own.shortForms) at(form).readings.push({ lemma, wordClass: 'noun', cost: shortFormCost });
  for (const form of own.common) {
    const { readings } = at(form);
    if (readings.length === 0) readings.push({ lemma: form, wordClass: 'other', cost: shortFormCost });
  }
  for (const { form, lemma } of own.preferences) {
    const { readings } = at(form);
    const wordClass = readings.find((reading) => reading.lemma === lemma)?.wordClass ?? 'other';
    readings.push({ lemma, wordClass, cost: preferredCost });
  }
  return written(collected, own, key);
}

function written(collected: ReadonlyMap<string, Collected>, own: FieldWords, key: string): Uint8Array {
  const norms = [...collected.keys()].toSorted();
  const alphabet = unitsOf(norms).join('');
  if (alphabet.length > 255) throw new Error(`${alphabet.length} different characters do not fit in a byte`);
  const labels = new Map(alphabet.split('').map((unit, i) => [unit, i + 1]));
  const records = new Map<string, number>();
  const numbers = norms.map((norm) => {
    const row = JSON.stringify(rowOf(norm, collected.get(norm)!, own));
    const number = records.get(row) ?? records.size;
    records.set(row, number);
    return number;
  });
  const { arcs, root } = wordGraph(norms.map((norm) => labelled(norm, labels)), numbers);
  const text: DictionaryText = {
    key, forms: norms.length, misspellings: own.misspellings.map(({ form, readAs }) => [form, readAs]), root, alphabet,
    records: Array.from(records.keys(), (row) => JSON.parse(row) as RecordRow),
  };
  const tail = new TextEncoder().encode(JSON.stringify(text));
  const bytes = new Uint8Array((headerWords + arcs.length) * 4 + tail.length);
  bytes.set(new Uint8Array(Uint32Array.of(magic, arcs.length, tail.length).buffer));
  bytes.set(new Uint8Array(arcs.buffer, arcs.byteOffset, arcs.byteLength), headerWords * 4);
  bytes.set(tail, (headerWords + arcs.length) * 4);
  return bytes;
}

function unitsOf(norms: readonly string[]): string[] {
  const units = new Set<string>();
  for (const norm of norms) for (let i = 0; i < norm.length; i++) units.add(norm[i]!);
  return [...units].toSorted();
}

function labelled(norm: string, labels: ReadonlyMap<string, number>): Uint8Array {
  const word = new Uint8Array(norm.length);
  for (let i = 0; i < norm.length; i++) word[i] = labels.get(norm[i]!)!;
  return word;
}

type Marks = Pick<FieldWords, 'affixes' | 'common'>;

function rowOf(norm: string, { readings, beginning, ends }: Collected, own: Marks): RecordRow {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const same = `${reading.lemma} ${reading.wordClass}`;
    const earlier = best.get(same);
    if (earlier === undefined || reading.cost < earlier.cost) best.set(same, reading);
  }
  const inOrder = [...best.values()].toSorted((a, b) => a.cost - b.cost ||
    wordClasses.indexOf(a.wordClass) - wordClasses.indexOf(b.wordClass) || (a.lemma < b.lemma ? -1 : 1));
  return [inOrder.map((reading) => ruleOf(norm, reading)), ends ? 1 : 0, beginning ? ruleOf(norm, beginning) : null, own.affixes.has(norm) ? 1 : 0, own.common.has(norm) ? 1 : 0];
}

function ruleOf(norm: string, { lemma, wordClass }: Reading): LemmaRule {
  let shared = 0;
  while (shared < norm.length && norm[shared] === lemma[shared]) shared++;
  return [norm.length - shared, lemma.slice(shared), wordClasses.indexOf(wordClass)];
}
