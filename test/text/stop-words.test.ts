import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.js';
import { stopWords } from '../../src/text/stop-words.js';
import { danishText } from '../lexicon/danish-text.js';

describe('stop words', () => {
  const words = stopWords(danishText);

  it('are the small words of the language', () => {
    for (const word of ['og', 'jeg', 'det', 'hvilket', 'f.eks.', 'min', 'er']) expect(words.has(word)).toBe(true);
  });

  it('leave words of negation, quantity, valence and modality', () => {
    const carrying = [
      'ikke', 'ingen', 'intet', 'aldrig', 'kun', 'god', 'godt', 'meget', 'få', 'mange', 'skal', 'kan', 'alle', 'ny',
    ];
    expect(carrying.filter((word) => words.has(word))).toEqual([]);
    expect([...danishText.negationCues].filter((cue) => words.has(cue))).toEqual([]);
  });

  it('take nothing out that the lexicon keeps and add what it adds', () => {
    const own = stopWords({ stopWords: new Set(['zebra']), keptWords: new Set(['og']) });
    expect([own.has('zebra'), own.has('og'), own.has('ikke')]).toEqual([true, false, true]);
  });
});

describe('stems', () => {
  // Origin: the official Danish vocabulary and output of snowballstem.org (voc.txt, output.txt).
  it('agree with the official Snowball list', () => {
    const official = {
      behandlede: 'behandled',
      hjælpeløses: 'hjælpeløs',
      samtaler: 'samtal',
      undersøgelsen: 'undersøg',
    };
    for (const [word, expected] of Object.entries(official)) expect(stem(word)).toBe(expected);
  });

  it('drop an ending behind an apostrophe and leave endless words alone', () => {
    expect([stem("cv'et"), stem("a-kasse's"), stem("o'hara")]).toEqual(['cv', stem('a-kasse'), stem("o'hara")]);
    expect(stem('a'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
