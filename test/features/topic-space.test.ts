import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/features/terms.js';
import { fitTopicSpace } from '../../src/features/topic-space.js';
import { seededRandom } from '../../src/numerics/random.js';

const word = (key: string): Term => ({ key, form: key, kind: 'word' });
const answer = (text: string): Term[] => text.split(' ').filter((each) => each !== '').map(word);
const random = () => seededRandom(1, 'test');

describe('the space of topics', () => {
  it('places another document where it would have been placed had it been among the first', () => {
    const words = fc.array(fc.constantFrom('god', 'hjælp', 'plan', 'sagsbehandler', 'møde', 'svar'), { maxLength: 6 });
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 50 }), (texts) => {
      const documents = texts.map((each) => each.map(word));
      const { points, known, place } = fitTopicSpace(documents, { dimensions: 5 }, random());
      const point = new Float64Array(points.columns);
      documents.forEach((terms, row) => {
        expect(place(terms, point)).toBe(known[row]);
        point.forEach((value, i) => expect(value).toBeCloseTo(points.values[row * points.columns + i]!, 9));
      });
    }));
  });

  it('gives every document with known terms length 1, and no place to one without', () => {
    const documents = ['god hjælp', 'god plan', 'hjælp plan', ''].map(answer);
    const { points, known } = fitTopicSpace(documents, { dimensions: 3 }, random());
    const lengths = documents.map((_, row) =>
      Math.hypot(...points.values.subarray(row * points.columns, (row + 1) * points.columns)));
    expect(lengths.map((length) => Math.round(length * 1e9) / 1e9)).toEqual([1, 1, 1, 0]);
    expect([...known]).toEqual([2, 2, 2, 0]);
  });

  it('lays a misspelled word near the word, by its runs of letters', () => {
    const documents = Array.from({ length: 40 }, (_, i) =>
      answer(i % 2 === 0 ? `sagsbehandler skiftede ${i % 4 === 0 ? 'ofte' : 'igen'}` : `penge udbetalt ${i % 4 === 1 ? 'sent' : 'forkert'}`));
    const { points, place } = fitTopicSpace(documents, { dimensions: 4 }, random());
    const point = new Float64Array(points.columns);
    // Not among the words that are known: it has a place by its letters alone.
    expect(place(answer('sagsbehandlr'), point)).toBe(0);
    const cosine = (row: number) => point.reduce((sum, value, i) => sum + value * points.values[row * points.columns + i]!, 0);
    expect(cosine(0)).toBeGreaterThan(0.8);
    expect(cosine(1)).toBeLessThan(0.2);
  });

  it('has no dimension without documents or terms', () => {
    expect(fitTopicSpace([], { dimensions: 5 }, random()).points).toMatchObject({ rows: 0, columns: 0 });
    expect(fitTopicSpace([[], []], { dimensions: 5 }, random()).points).toMatchObject({ rows: 2, columns: 0 });
  });
});
