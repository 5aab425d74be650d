import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findTopics, type FindTopics } from '../../src/analysis/find-topics.js';
import type { TopicMaterial } from '../../src/analysis/topic-material.js';
import { defaultClusterSettings } from '../../src/clusters/cluster-answers.js';
import { numberTerms } from '../../src/features/numbered-terms.js';
import { packageFolder } from '../../src/io/package-files.js';
import { seededRandom } from '../../src/numerics/random.js';

// A thread runs the built program, so what starts it is the built one too.
const built = pathToFileURL(join(packageFolder, 'dist', 'src', 'io', 'topics-apart.js')).href;
const { topicsApart } = await import(built) as { topicsApart(processors: number): FindTopics };

const subjects = ['hjælp støtte vejledning råd', 'skift sagsbehandler igen forfra', 'penge ydelse udbetaling regning'];
const random = seededRandom(5, 'answers');
const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
const answers = Array.from({ length: 150 }, (_, i) => {
  const words = pick(subjects).split(' ');
  return i % 10 === 0 ? [] : Array.from({ length: 5 }, () => pick(words)).map((word) => ({ key: word, form: word, kind: 'word' as const }));
});
const positions = answers.map((_, i) => i);
const material: TopicMaterial = {
  terms: numberTerms(answers),
  groups: [
    { group: 'satisfied', answers: Int32Array.from(positions.filter((i) => i < 90)) },
    { group: 'neutral', answers: new Int32Array(0) },
    { group: 'dissatisfied', answers: Int32Array.from(positions.filter((i) => i >= 90)) },
  ],
  mapped: Int32Array.from(positions.filter((i) => i % 10 > 0)),
  settings: { ...defaultClusterSettings, seed: 3 },
};

describe('topics that are found in a thread of its own', () => {
  const here = findTopics(material, () => 0);

  it.each([1, 2])('are those that are found here, with %i processors', async (processors) => {
    const found = await topicsApart(processors)(material);
    expect(found.clusterings.result).toStrictEqual(here.clusterings.result);
    expect(found.places.result).toStrictEqual(here.places.result);
    expect(found.clusterings.seconds).toBeGreaterThan(0);
    expect(here.clusterings.result.map(({ k }) => k)).toEqual([expect.any(Number), 0, expect.any(Number)]);
    expect(here.places.result.length).toBeGreaterThan(100);
  });

  it('fail with the reason', async () => {
    const impossible = { ...material, settings: { ...material.settings, k: 0 } };
    await expect(topicsApart(2)(impossible)).rejects.toThrow(/k 0 is neither/u);
  });
});
