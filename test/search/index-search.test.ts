import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/search-index.js';
import { searchIndex } from '../../src/search/index-search.js';
import { compilePatterns } from '../../src/search/matcher.js';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { plainReader } from './plain-reader.js';

const words = ['god', 'gode', 'hjælp', 'job-skift', 'skift', 'ikke', 'men', '12', 'få', 'på'];
const term = fc.constantFrom(
  ...words.filter((word) => word !== 'men'), '=gode', 'g*', '*p', '*kif*', '<number>', '<any>', '(god|hjælp skift)', 'hjælp?',
  'god[negated]', 'skift[after]', '"god hjælp"',
);
const pattern = fc.tuple(fc.constantFrom(...words, 'h*'), fc.array(fc.tuple(fc.constantFrom(' ', ' .. ', ' ..1 '), term), { maxLength: 3 }), fc.constantFrom('', '!ikke '))
  .map(([first, rest, not]) => not + first + rest.map((pair) => pair.join('')).join(''));
const answer = fc.array(fc.constantFrom(...words, '.', ',', '!'), { maxLength: 16 }).map((parts) => parts.join(' '));

describe('an index', () => {
  it('finds in each answer exactly what the matcher finds there', () => {
    fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), fc.array(answer, { maxLength: 8 }), (texts, answers) => {
      const patterns = texts.map((each) => parsePattern(each));
      const read = answers.map((each) => plainReader(each));
      const found = searchIndex(buildSearchIndex(read), patterns, plainReader);
      const matcher = compilePatterns(patterns, plainReader);
      read.forEach((tokens, i) => {
        const expected = matcher.match(tokens).map(({ pattern: number, start, end, negated }) =>
          ({ pattern: number, start: tokens[start]!.start, end: tokens[end - 1]!.end, negated }));
        expect(found.hitsIn(i)).toEqual(expected);
        expect(found.counts.map((counts) => counts[i]))
          .toEqual(patterns.map((_, number) => expected.filter((hit) => hit.pattern === number).length));
      });
    }), { numRuns: 400 });
  });

  it('is the same whether answers come as a list or one by one', () => {
    const read = ['god hjælp. ikke god', '', 'god'].map((each) => plainReader(each));
    const { lookup: _, ...fromList } = buildSearchIndex(read);
    expect(buildSearchIndex(read.values())).toMatchObject(fromList);
  });

  it('of nothing finds nothing', () => {
    const found = searchIndex(buildSearchIndex([]), [parsePattern('god hjælp')], plainReader);
    expect([found.counts, found.scores]).toEqual([[new Uint32Array(0)], new Float64Array(0)]);
  });
});
