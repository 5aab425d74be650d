import { describe, expect, it } from 'vitest';
import { assignAnswers } from '../../src/clusters/assign-answers.js';
import { defaultClusterSettings, fitClusters } from '../../src/clusters/cluster-answers.js';
import { createClusterPlacer } from '../../src/clusters/place-answers.js';
import type { Term } from '../../src/features/terms.js';
import { seededRandom } from '../../src/numerics/random.js';

const word = (key: string): Term => ({ key, form: key, kind: 'word' });
const vocabulary = ['hjælp støtte vejledning råd', 'skift ny igen forfra', 'penge ydelse udbetaling regning', 'møde samtale dialog snak'];
const settings = { ...defaultClusterSettings, k: 4, seed: 5 };

/** Answers of three words of one of four subjects. */
function answersOf(counts: readonly number[]): { documents: Term[][]; subjects: number[] } {
  const random = seededRandom(3, 'subjects');
  const subjects = counts.flatMap((count, subject) => Array.from({ length: count }, () => subject));
  const documents = subjects.map((subject) => {
    const words = vocabulary[subject]!.split(' ');
    const first = Math.floor(random() * words.length);
    return Array.from({ length: 3 }, (_, i) => word(words[(first + i) % words.length]!));
  });
  return { documents, subjects };
}

describe('answers outside the sample', () => {
  const { documents, subjects } = answersOf([40, 50, 60, 130]);
  const sample = Uint32Array.from(documents.keys()).filter((position) => position % 2 === 0);
  const fitted = fitClusters(Array.from(sample, (position) => documents[position]!), settings, 'all');
  const { clustering: own, space, centres } = fitted;
  const place = createClusterPlacer({ places: space.places(), centres, minimumTerms: settings.minimumTerms });
  const clustering = assignAnswers(own, sample, place([...documents, []]), settings, 'all');

  it('join the cluster of their subject, and one without known words none', () => {
    const clustersOfSubject = vocabulary.map((_, subject) =>
      new Set([...clustering.assignment].filter((cluster, i) => cluster >= 0 && subjects[i] === subject)));
    expect(clustersOfSubject.map((clusters) => clusters.size)).toEqual([1, 1, 1, 1]);
    expect([clustering.assignment.at(-1), clustering.distance.at(-1)]).toEqual([-1, -1]);
  });

  it('belong to the same cluster alone, among others and by numbers that were copied', () => {
    const copied = createClusterPlacer(structuredClone({ places: space.places(), centres, minimumTerms: settings.minimumTerms }));
    const together = place(documents);
    documents.forEach((terms, i) => {
      const alone = copied([terms]);
      expect([alone.assignment[0], alone.distance[0]]).toEqual([together.assignment[i], together.distance[i]]);
    });
  });

  it('count in the sizes, by which clusters are numbered anew', () => {
    expect(clustering.clusters.map(({ id, size }) => [id, size])).toEqual([[0, 130], [1, 60], [2, 50], [3, 40]]);
    for (const { id, nearest } of clustering.clusters) {
      for (const position of nearest) expect(clustering.assignment[position]).toBe(id);
    }
  });

  it('are told of', () => {
    expect(clustering.notices).toContainEqual({
      code: 'clusters-from-sample', severity: 'info', parameters: { segment: 'all', n: sample.length, of: documents.length + 1 },
    });
  });
});
