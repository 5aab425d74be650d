import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageWords, type PageWords } from '../../src/wording/page-words.js';

const root = join(import.meta.dirname, '../..');
const sources = [join(root, 'src/web'), join(root, 'views')].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|ejs)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n');

describe('the words of the pages', () => {
  it('are all said somewhere', () => {
    // Groups and poles are looked up by what a run holds.
    const { group: _groups, pole: _poles, ...sections } = pageWords('da');
    const places = Object.entries(sections).flatMap(([section, words]) =>
      (typeof words === 'string' ? [`words.${section}`] : Object.keys(words).map((key) => `words.${section}.${key}`)));
    expect(places.filter((place) => !sources.includes(place))).toEqual([]);
  });

  it('have the same names and kinds in both languages', () => {
    const shape = (value: unknown): unknown =>
      (typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
        : typeof value);
    expect(shape(pageWords('en'))).toEqual(shape(pageWords('da')));
  });

  it('say one thing as one, and several as several', () => {
    const { clusters, figure, notices, quotes } = pageWords('da');
    expect([figure.citizens(1), figure.citizens(2)]).toEqual(['1 borger', '2 borgere']);
    expect([quotes.found(1, 1), quotes.found(3, 1212)]).toEqual([
      '1 citat af 1 svar, der passer på valget', '3 citater af 1.212 svar, der passer på valget',
    ]);
    expect(notices.others({ error: 2, warning: 6, info: 1 })).toContain('2 fejl, 6 advarsler og 1 besked');
    expect(notices.others({ error: 0, warning: 1, info: 0 })).toContain('Se også 1 advarsel under');
    expect(clusters.summary(1, 12, 0, 0)).toContain('1 klynge af 12 svar');
  });

  it('say what the weights do', () => {
    const weighting = (weights: Parameters<PageWords['overview']['weighting']>[0]) =>
      pageWords('da').overview.weighting(weights);
    const strata = { count: 312, population: 67_629 };
    expect(weighting({ scheme: 'ps', n: 9989, effectiveN: 5825.2, strata }))
      .toContain('ligner de 67.629 borgere i 312 grupper');
    expect(weighting({ scheme: 'ps', n: 9989, effectiveN: 5825.2 })).toContain('ligner populationen');
    expect(weighting({ scheme: 'given', n: 9989, effectiveN: 5825.2 })).toContain('5.825 svar');
    expect(weighting({ scheme: 'unweighted', n: 60, effectiveN: 60 })).toContain('ikke vægtet');
  });
});
