import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/search-index.js';
import { searchIndex } from '../../src/search/index-search.js';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { plainReader } from './plain-reader.js';

/** wink-nlp 2.4.0's BM25 vectorizer: another program's reading of the same equations. */
interface Vectorizer {
  learn(tokens: readonly string[]): void;
  vectorOf(tokens: readonly string[]): number[];
  doc(n: number): { out(what: unknown): [string, number][] };
}
const load = createRequire(import.meta.url);
const vectorizer = load('wink-nlp/utilities/bm25-vectorizer.js') as (config: object) => Vectorizer;
const its = load('wink-nlp/src/its.js') as { tf: unknown };

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const answers = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 10 });

function scores(query: readonly string[], texts: readonly string[][]): Float64Array {
  const index = buildSearchIndex(texts.map((words) => plainReader(words.join(' '))));
  return searchIndex(index, query.map((each) => parsePattern(`=${each}`)), plainReader).scores;
}

describe('the scores', () => {
  it('are those of wink-nlp', () => {
    fc.assert(fc.property(answers, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (texts, query) => {
      const wink = vectorizer({ k: 1, k1: 1.2, b: 0.75, precision: 12 });
      for (const text of texts) wink.learn(text);
      const expected = texts.map((_, i) => {
        const weights = new Map(wink.doc(i).out(its.tf));
        return query.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
      });
      scores(query, texts).forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 8));
    }));
  });

  it('are those of the formula written out', () => {
    const texts = [['a', 'b', 'a'], ['b'], ['c', 'c', 'c', 'c']];
    const [n, length] = [3, 8 / 3];
    const expected = Math.log((n - 1 + 0.5) / 1.5 + 1) * (2.2 * 2) / (1.2 * (0.25 + 0.75 * 3 / length) + 2);
    expect(scores(['a'], texts)).toEqual(Float64Array.of(expected, 0, 0));
  });

  it('count a place in a pattern once, whatever words fill it', () => {
    const index = buildSearchIndex(['god gode', 'god', 'hjælp'].map((text) => plainReader(text)));
    const { scores: together } = searchIndex(index, [parsePattern('god')], plainReader);
    const { scores: listed } = searchIndex(index, [parsePattern('(=god|=gode)')], plainReader);
    expect(together).toEqual(listed);
  });
});
