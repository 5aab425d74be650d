import { describe, expect, it } from 'vitest';
import { knownWords } from '../../src/search/nearest-word.js';
import { PatternError } from '../../src/search/pattern.js';
import { readQuery } from '../../src/search/read-query.js';
import { buildSearchIndex } from '../../src/search/search-index.js';
import { plainReader } from './plain-reader.js';

const known = knownWords(buildSearchIndex(
  ['sagsbehandlerne lytter', 'mødet gik godt', 'møder, møder', 'god plan og plads'].map((text) => plainReader(text))));
const read = (query: string, together = true) => readQuery(query, together, plainReader, known);
const texts = (query: string, together = true) => read(query, together).patterns.map(({ text }) => text);

describe('a query', () => {
  it('is read as it stands when its words are known, in any inflection', () => {
    expect(read('lyttede .. god')).toMatchObject({ readings: [], patterns: [{ text: 'lyttede .. god' }] });
  });

  it('reads an unknown word as a beginning when some word begins so, and tells', () => {
    expect(read('sagsbeh lytter')).toMatchObject({
      readings: [{ written: 'sagsbeh', kind: 'begins', readAs: 'sagsbeh' }], patterns: [{ text: 'sagsbeh* lytter' }],
    });
  });

  it('reads a misspelt word as the nearest that stands in an answer, and tells', () => {
    expect(read('(sagsbehandlrne|god)?  ..2 plsn')).toMatchObject({
      readings: [
        { written: 'sagsbehandlrne', kind: 'similar', readAs: 'sagsbehandlerne' },
        { written: 'plsn', kind: 'similar', readAs: 'plan' },
      ],
      patterns: [{ text: '(sagsbehandlerne|god)?  ..2 plan' }],
    });
  });

  it('leaves exact forms and words that are like nothing', () => {
    expect(texts('=sagsbeh "plsn" xyzzyq')).toEqual(['=sagsbeh "plsn" xyzzyq']);
    expect(read('ord').readings).toEqual([]);
  });

  it('has parts that may stand anywhere: words, phrases, groups, and words with a gap between', () => {
    expect(texts('god "mødet gik" (plan|plads lytter) lytter .. god møder', false))
      .toEqual(['god', '"mødet gik"', '(plan|plads lytter)', 'lytter .. god', 'møder']);
    expect(read('god !plan', false)).toMatchObject({ patterns: [{ text: 'god' }], without: [{ text: 'plan' }] });
  });

  it.each([
    ['(god', true, 'group-unclosed', 0], ['god (plan', false, 'group-unclosed', 4], ['god ..', false, 'gap-at-edge', 4],
    ['', false, 'pattern-empty', 0], ['!god', false, 'pattern-without-word', 0], ['god !(', false, 'group-empty', 6],
  ] as const)('%s that cannot be read says where', (query, together, problem, position) => {
    expect(() => read(query, together)).toThrow(new PatternError(problem, position));
  });
});
