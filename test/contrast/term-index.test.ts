import { describe, expect, test } from 'vitest';
import { termIndex, type IndexedAnswer } from '../../src/contrast/term-index.js';
import { withoutRepetition } from '../../src/contrast/repeated-terms.js';
import { createPersonalDataFinder } from '../../src/text/personal-data.js';
import { stopWords } from '../../src/text/stop-words.js';
import { withoutPersonalData } from '../../src/text/without-personal-data.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from '../text/read-answer.js';

const findPersonalData = createPersonalDataFinder(danishText);
const settings = { minimumCitizens: 5, stopWords: stopWords(danishText) };

function answer(text: string, position: number, citizen = position): IndexedAnswer {
  const tokens = read(text);
  return { answer: position, citizen, text, tokens, impersonal: withoutPersonalData(tokens, findPersonalData(text, tokens)) };
}
const indexOf = (texts: readonly string[], citizenOf = (i: number) => i) =>
  termIndex(texts.map((text, i) => answer(text, i, citizenOf(i))), settings);
const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i));

describe('the terms of all answers', () => {
  test('are those that enough citizens use: one who uses a word in many answers is one citizen', () => {
    const texts = [...times(4, () => 'Referatet var forkert.'), ...times(5, () => 'Konsulenten var sød.')];
    expect(indexOf(texts).map(({ key }) => key)).toEqual(['konsulent sød']);
    expect(indexOf(texts, (i) => (i < 6 ? i : 6)).map(({ key }) => key)).toEqual([]);
  });

  test('have every place, in positions of answers, and the form that is written most', () => {
    const texts = ['Ventetid', 'lang ventetid', 'ventetiden', 'ingenting', 'ventetid, igen ventetid', 'kort ventetid'];
    const [term] = indexOf(texts);
    expect(term!.form).toBe('ventetid');
    expect(term!.places).toEqual([[0, 0, 8], [1, 5, 13], [2, 0, 10], [4, 0, 8], [4, 15, 23], [5, 5, 13]]);
  });

  test('are a word and its phrase once where nearly the same citizens use both, the phrase being the more telling', () => {
    const filler = times(40, (i) => ['Mødet gik fint', 'Planen holdt ikke', 'De ringede tilbage', 'Kurset var kedeligt'][i % 4]!);
    const always = times(10, () => 'Der kom et nyt mislykket praktikforløb.');
    expect(indexOf([...filler, ...always]).map(({ key }) => key).filter((key) => /mislyk|praktik/.test(key))).toHaveLength(1);
    const apart = times(10, () => 'Mit praktikforløb sluttede.');
    expect(indexOf([...filler, ...always, ...apart]).map(({ key }) => key)).toContain('praktikforløb');
  });

  test('count a part of a compound with the word where it stands as one too, and not at all where it never does', () => {
    const compound = times(5, () => 'Sagsbehandlerskift igen og igen');
    expect(indexOf([...compound, ...times(5, () => 'Et skift var svært')]).find(({ key }) => key === 'skift')!.places).toHaveLength(10);
    expect(indexOf(compound).map(({ key }) => key).filter((key) => key === 'skift' || key === 'sagsbehandler')).toEqual([]);
  });

  test('hold no name, also where one answer writes it so that it is not found', () => {
    const texts = [...times(6, () => 'Min konsulent Torben Kjærgaard var god.'), ...times(5, () => 'kjærgaard var god')];
    const terms = indexOf(texts);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter(({ key, form }) => /torben|kjærgaard/i.test(key + form))).toEqual([]);
  });

  test('do not depend on which citizens come first', () => {
    const texts = [...times(7, (i) => `Lang ventetid nummer ${i}`), ...times(6, () => 'De lyttede ikke'), ...times(6, () => 'God hjælp')];
    const keys = (each: readonly string[]) => indexOf(each).map(({ key, form, kind }) => [key, form, kind]);
    expect(keys(texts.toReversed())).toEqual(keys(texts));
  });

  test('of no answers, of blank ones and of noise are none', () => {
    for (const texts of [[], ['', ' '], times(8, () => '😀 12 … !!!'), times(8, () => '\u0000\uD800')]) expect(indexOf(texts)).toEqual([]);
  });
});

test('a term is repeated by a longer one that 80 % of its citizens use', () => {
  const of = (parts: string[], citizens: number) => ({ citizens, of: parts });
  const kept = (citizens: number) => [...withoutRepetition(new Map([
    ['god', of([], 100)], ['hjælp', of([], 50)], ['god hjælp', of(['god', 'hjælp'], citizens)],
  ])).keys()];
  expect(kept(40)).toEqual(['god', 'god hjælp']);
  expect(kept(39)).toEqual(['god', 'hjælp', 'god hjælp']);
});
