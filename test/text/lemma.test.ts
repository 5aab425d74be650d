import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../src/text/compounds.js';
import { readWord } from '../../src/text/lemma.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from './read-answer.js';

const { dictionary } = danishText;
const parts = (norm: string) => splitCompound(norm, dictionary)?.parts;

describe('compounds', () => {
  it('come apart into lemmas, with fewest parts', () => {
    expect(parts('sagsbehandlerskift')).toEqual(['sagsbehandler', 'skift']);
    expect(parts('rehabiliteringsmødet')).toEqual(['rehabilitering', 'møde']);
    expect(parts('jobcentersamtalerne')).toEqual(['jobcenter', 'samtale']);
    expect(splitCompound('børnepsykologerne', dictionary)).toMatchObject({ parts: ['barn', 'psykolog'], lemma: 'børnepsykolog', starts: [0, 5] });
  });

  it('are never seen in a listed word', () => {
    for (const word of ['uddannelse', 'sagsbehandler', 'beskæftigelsesindsats', 'jobcenter', 'forløb']) {
      expect(readWord(word, false, dictionary).parts, word).toEqual([]);
    }
  });

  it('have parts that cover the word from its beginning to its end', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zæøå-]{0,70}$/), (word) => {
      const split = splitCompound(word, dictionary);
      if (split === undefined) return;
      expect(split.starts[0]).toBe(0);
      expect(split.starts).toEqual(split.starts.toSorted((a, b) => a - b));
      expect(split.parts).toHaveLength(split.starts.length);
      expect(split.parts.length).toBeGreaterThan(1);
      expect(split.starts.at(-1)!).toBeLessThan(word.length);
    }));
  });
});

describe('words that the dictionary does not list', () => {
  it('have the lemma of what stands before an apostrophe or behind a hyphen', () => {
    expect(readWord("cv'et", false, dictionary).lemma).toBe('cv');
    expect(readWord('qx-kurserne', false, dictionary)).toMatchObject({ lemma: 'qx-kursus', parts: ['qx', 'kursus'] });
  });

  it('have a stem when nothing else is known of them', () => {
    expect(readWord('xyzqvernes', false, dictionary)).toMatchObject({ lemma: 'xyzqv', parts: [], isUnknown: true });
  });

  it('are not taken apart or respelt when they may be names', () => {
    expect(read('Jeg talte med Vestergren og Grethelund')[3]).toMatchObject({ parts: [], spelling: undefined });
  });
});

describe('compounds written as two words', () => {
  it('are read as one at the first, which keeps its place', () => {
    const tokens = read('min sags behandler fandt kommune praktik og virksomheds praktik');
    expect(tokens[1]).toMatchObject({ form: 'sags', lemma: 'sagsbehandler', start: 4, end: 8 });
    expect(tokens[2]).toMatchObject({ form: 'behandler', lemma: 'behandler' });
    expect(tokens[4]).toMatchObject({ form: 'kommune', lemma: 'kommune' });
    expect(tokens[7]).toMatchObject({ form: 'virksomheds', lemma: 'virksomhedspraktik' });
  });

  it('are not seen in a genitive', () => {
    expect(read('en virksomheds ansvar')[1]).toMatchObject({ lemma: 'virksomhed', parts: [] });
    expect(read('kommunens ansvar')[0]).toMatchObject({ lemma: 'kommune', parts: [] });
  });
});
