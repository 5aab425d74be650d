import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../../scripts/dictionary/compile.js';
import { parseAffixes } from '../../scripts/dictionary/affixes.js';
import { wordForms, type WordForm } from '../../scripts/dictionary/word-forms.js';
import { DictionaryError, openDictionary, type Dictionary } from '../../src/lexicon/dictionary.js';
import type { FieldWords } from '../../src/lexicon/field-words.js';
import { danishText } from './danish-text.js';

const nothing: FieldWords = {
  models: [], shortForms: [], preferences: [], plurals: [], misspellings: [], common: new Set(), affixes: new Set(),
};
const noun = (form: string, lemma: string): WordForm =>
  ({ form, lemma, wordClass: 'noun', makes: form === lemma ? 'BASE' : 'BESTEMT_ENTAL', stands: true, begins: false, ends: true });
const opened = (forms: readonly WordForm[], own = nothing): Dictionary => openDictionary(compileDictionary(forms, own, 'key').buffer, 'key');

describe('the compiled dictionary', () => {
  it('knows just the words that it was made of, and their lemmas', () => {
    const word = fc.stringMatching(/^[a-zæøå'-]{1,8}$/);
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([form]) => form, maxLength: 60 }), fc.array(word), (pairs, others) => {
      const dictionary = opened(pairs.map(([form, lemma]) => noun(form, lemma)));
      const plain = new Map(pairs);
      for (const form of [...plain.keys(), ...others, '']) expect(dictionary.lemma(form)).toBe(plain.get(form));
    }));
  });

  it('finds every word that begins somewhere in a longer one', () => {
    const word = fc.stringMatching(/^[ab]{1,4}$/);
    fc.assert(fc.property(fc.uniqueArray(word), fc.stringMatching(/^[ab]{0,12}$/), fc.nat(12), (words, text, from) => {
      const found: string[] = [];
      opened(words.map((each) => noun(each, each))).eachFrom(text, from, (end) => found.push(text.slice(from, end)));
      const naive = words.filter((each) => text.startsWith(each, from) && from < text.length);
      expect(found).toEqual(naive.toSorted((a, b) => a.length - b.length));
    }));
  });

  it('is refused when it was made from other files, is cut short or is none', () => {
    const { buffer } = compileDictionary([noun('sag', 'sag')], nothing, 'key');
    expect(() => openDictionary(buffer, 'another')).toThrow(DictionaryError);
    expect(() => openDictionary(buffer.slice(0, -1), 'key')).toThrow(DictionaryError);
    expect(() => openDictionary(new ArrayBuffer(4), 'key')).toThrow(DictionaryError);
    expect(() => openDictionary(new ArrayBuffer(64), 'key')).toThrow(DictionaryError);
  });

  it('inflects a word as the word that it ends with, and reads short forms and preferences as they say', () => {
    const dictionary = opened([noun('center', 'center'), noun('centret', 'center'), noun('så', 'så')], {
      ...nothing,
      models: [{ word: 'jobcenter', model: 'center' }],
      shortForms: [{ form: 'jc', lemma: 'jobcenter' }],
      preferences: [{ form: 'så', lemma: 'se' }],
    });
    expect(dictionary.lemma('jobcentret')).toBe('jobcenter');
    expect(dictionary.lemma('jc')).toBe('jobcenter');
    expect(dictionary.lemmas('så').map(({ lemma }) => lemma)).toEqual(['se', 'så']);
  });
});

describe('Hunspell rules', () => {
  it('make the forms of an entry with what each is, at most as its flags say', () => {
    const affixes = parseAffixes([
      'SFX 2 Y 2', 'SFX 2 0 en/34 [^e]\t+BESTEMT_ENTAL', 'SFX 2 0 n/34 e\t+BESTEMT_ENTAL',
      'SFX 29 Y 1', 'SFX 29 0 s/32,35,36 .', 'SFX 39 Y 1', 'SFX 39 0 0/35,34 .\t+ORD_SIDST',
    ].join('\n'));
    const forms = [...wordForms('3\nsag/2,29,39\ntale/2\ngik st:gå', affixes)];
    expect(forms.map(({ form, lemma, stands, begins }) => [form, lemma, stands, begins])).toEqual([
      ['sag', 'sag', true, false], ['sagen', 'sag', true, false], ['sags', 'sag', false, true], ['sag', 'sag', true, false],
      ['tale', 'tale', true, false], ['talen', 'tale', true, false], ['gik', 'gå', true, false],
    ]);
    expect(forms.filter(({ ends }) => ends).map(({ form }) => form)).toEqual(['sagen', 'sag', 'talen']);
  });
});

describe('the shipped dictionary', () => {
  const { dictionary } = danishText;

  it('gives irregular and inflected forms their lemma, the likeliest first', () => {
    const lemmas = ['gik', 'bedste', 'mænd', 'børnene', 'jobcentret', 'sagsbehandlerne', 'så', 'sygedagpengene', 'sb']
      .map((form) => dictionary.lemma(form));
    expect(lemmas).toEqual(['gå', 'god', 'mand', 'barn', 'jobcenter', 'sagsbehandler', 'så', 'sygedagpenge', 'sagsbehandler']);
    expect(dictionary.lemmas('taler').map(({ lemma }) => lemma).toSorted()).toEqual(['tale', 'tale', 'taler']);
  });

  it('knows names from words, and how compounds begin', () => {
    expect([dictionary.isName('peter'), dictionary.isWord('peter')]).toEqual([true, false]);
    expect([dictionary.isName('hans'), dictionary.isWord('hans')]).toEqual([true, true]);
    expect(dictionary.compoundBeginning('virksomheds')).toBe('virksomhed');
    expect(dictionary.isKnown('sagsbehandlerskift')).toBe(false);
  });
});
