import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../src/clusters/adjusted-rand-index.js';
import { clusterAnswers, defaultClusterSettings, type ClusterSettings } from '../../src/clusters/cluster-answers.js';
import type { Term } from '../../src/features/terms.js';
import { seededRandom } from '../../src/numerics/random.js';

const settings: ClusterSettings = { ...defaultClusterSettings, seed: 20230918 };

function answer(text: string): readonly Term[] {
  const words = text.split(' ').filter((word) => word !== '');
  return Object.freeze(words.map((word): Term => ({ key: word, form: word, kind: 'word' })));
}

/** Answers of six words, most of them from the own group's twelve, the rest from twenty that all groups use. */
function plantedAnswers(
  groups: number,
  perGroup: number,
): { documents: readonly (readonly Term[])[]; planted: number[] } {
  const random = seededRandom(1, 'planted');
  const planted = Array.from({ length: groups * perGroup }, (_, i) => i % groups);
  const documents = planted.map((group) =>
    answer(
      Array.from({ length: 6 }, () =>
        random() < 0.8 ? `gruppe${group}-${Math.floor(random() * 12)}` : `alle-${Math.floor(random() * 20)}`,
      ).join(' '),
    ),
  );
  return { documents: Object.freeze(documents), planted };
}

describe('clustering answers', () => {
  it('finds groups that were planted, and how many they are', () => {
    const { documents, planted } = plantedAnswers(6, 60);
    const clustering = clusterAnswers(documents, settings, 'satisfied');
    expect(clustering.k).toBe(6);
    expect(adjustedRandIndex(clustering.assignment, planted)).toBeGreaterThan(0.95);
    expect(clustering.candidates.map((candidate) => candidate.k)).toEqual(Array.from({ length: 21 }, (_, i) => i + 4));
    expect(clustering.notices).toEqual([]);
    for (const cluster of clustering.clusters) {
      const group = planted[cluster.nearest[0]!]!;
      expect(cluster.words).toHaveLength(6);
      for (const word of cluster.words) expect(word).toMatch(`gruppe${group}-`);
    }
  });

  it('gives the same from the same answers and seed, and otherwise from another seed or segment', () => {
    const { documents } = plantedAnswers(3, 40);
    const first = clusterAnswers(documents, { ...settings, k: 7 }, 'satisfied');
    clusterAnswers(plantedAnswers(4, 20).documents, settings, 'satisfied');
    expect(clusterAnswers(documents, { ...settings, k: 7 }, 'satisfied')).toEqual(first);
    expect(clusterAnswers(documents, { ...settings, k: 7, seed: 2 }, 'satisfied').distance).not.toEqual(first.distance);
    expect(clusterAnswers(documents, { ...settings, k: 7 }, 'neutral').distance).not.toEqual(first.distance);
  });

  it("gives for a chosen k what it gives when 'auto' comes to the same k", () => {
    const { documents } = plantedAnswers(5, 30);
    const auto = clusterAnswers(documents, settings, 'satisfied');
    const given = clusterAnswers(documents, { ...settings, k: auto.k }, 'satisfied');
    expect(given).toEqual({ ...auto, candidates: [] });
  });

  it('accounts for every answer, whatever the answers are', () => {
    const someWord = fc.constantFrom('god', 'ikke', 'hjælp', 'plan', 'svar', '__proto__');
    const documentsOf = fc.array(fc.array(someWord, { maxLength: 5 }), { maxLength: 45 });
    const ks = fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(documentsOf, ks, fc.nat(), (words, k, seed) => {
        const documents = words.map((each) => answer(each.join(' ')));
        const { assignment, distance, clusters, ...rest } = clusterAnswers(documents, { ...settings, k, seed }, 'x');
        expect(rest.k).toBe(clusters.length);
        expect(Number.isFinite(rest.silhouette)).toBe(true);
        const sizes = clusters.map((cluster) => assignment.filter((own) => own === cluster.id).length);
        expect(clusters.map((cluster) => cluster.size)).toEqual(sizes);
        expect(clusters.map((cluster) => cluster.id)).toEqual([...clusters.keys()]);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes.every((size) => size > 0)).toBe(true);
        const without = assignment.filter((own) => own === -1).length;
        expect(sizes.reduce((sum, size) => sum + size, 0) + without).toBe(documents.length);
        const short = rest.notices.find((each) => each.code === 'answers-too-short');
        expect(short?.parameters).toEqual(without === 0 ? undefined : { segment: 'x', n: without });
        assignment.forEach((own, position) => {
          const [least, most] = own === -1 ? [-1, -1] : [0, 2];
          expect(distance[position]).toBeGreaterThanOrEqual(least);
          expect(distance[position]).toBeLessThanOrEqual(most);
        });
        for (const { id, size, nearest } of clusters) {
          expect(nearest.length).toBeGreaterThan(0);
          expect(nearest.length).toBeLessThanOrEqual(Math.min(5, size));
          const own = [...distance].filter((_, position) => assignment[position] === id);
          expect(distance[nearest[0]!]).toBe(Math.min(...own));
          const distances = nearest.map((position) => distance[position]!);
          expect(distances).toEqual(distances.toSorted((a, b) => a - b));
          expect(new Set(nearest.map((position) => [...new Set(words[position])].toSorted().join(' '))).size).toBe(nearest.length);
        }
      }),
    );
  });

  it('lists an answer with too few terms and does not force it into a cluster', () => {
    const { documents } = plantedAnswers(4, 15);
    const clustering = clusterAnswers([answer('gruppe1-3'), answer(''), ...documents], settings, 'satisfied');
    expect([...clustering.assignment.subarray(0, 2)]).toEqual([-1, -1]);
    expect(clustering.assignment.subarray(2)).not.toContain(-1);
    expect(clustering.notices).toEqual([
      { code: 'answers-too-short', severity: 'info', parameters: { segment: 'satisfied', n: 2 } },
    ]);
  });

  it('makes no cluster of no answers, nor of answers without words', () => {
    const none = clusterAnswers([], settings, 'neutral');
    expect([none.k, none.silhouette, none.clusters, none.candidates]).toEqual([0, 0, [], []]);
    expect(none.notices).toEqual([
      { code: 'clusters-too-few-answers', severity: 'warning', parameters: { segment: 'neutral', n: 0 } },
    ]);
    const empty = clusterAnswers([answer(''), answer(''), answer('')], { ...settings, k: 2 }, 'neutral');
    expect([...empty.assignment]).toEqual([-1, -1, -1]);
    expect(empty.notices).toEqual([
      { code: 'answers-too-short', severity: 'info', parameters: { segment: 'neutral', n: 3 } },
      { code: 'clusters-too-few-answers', severity: 'warning', parameters: { segment: 'neutral', n: 0 } },
    ]);
  });

  it('makes one cluster of a single answer and of three, and says that they are too few', () => {
    for (const n of [1, 3]) {
      const documents = ['god hjælp', 'dårlig dialog', 'lang vej'].slice(0, n).map(answer);
      const { clusters, notices } = clusterAnswers(documents, settings, 'neutral');
      expect(clusters.map((cluster) => cluster.size)).toEqual([n]);
      expect(notices).toEqual([
        { code: 'clusters-too-few-answers', severity: 'warning', parameters: { segment: 'neutral', n } },
      ]);
    }
  });

  it('makes as many clusters as there are answers when more are asked for', () => {
    const documents = ['god hjælp', 'dårlig dialog', 'lang vej'].map(answer);
    const { clusters, assignment, notices } = clusterAnswers(documents, { ...settings, k: 8 }, 'neutral');
    expect(clusters.map((cluster) => cluster.size)).toEqual([1, 1, 1]);
    expect([...assignment]).toEqual([0, 1, 2]);
    expect(notices).toEqual([
      { code: 'clusters-fewer-than-asked', severity: 'warning', parameters: { segment: 'neutral', asked: 8, got: 3 } },
    ]);
  });

  it('makes one cluster of answers that are all the same', () => {
    for (const [k, asked] of [['auto', 4], [6, 6]] as const) {
      const documents = Array.from({ length: 50 }, () => answer('god hjælp'));
      const { clusters, silhouette, notices } = clusterAnswers(documents, { ...settings, k }, 'satisfied');
      expect(clusters).toEqual([{ id: 0, size: 50, stability: 1, words: ['god', 'hjælp'], nearest: [0] }]);
      expect(silhouette).toBe(0);
      expect(notices).toEqual([
        { code: 'clusters-fewer-than-asked', severity: 'warning', parameters: { segment: 'satisfied', asked, got: 1 } },
      ]);
    }
  });

  it("tries fewer clusters when there are few answers: 'auto' wants five answers a cluster, and ten for more than four", () => {
    const { documents } = plantedAnswers(3, 5);
    expect(clusterAnswers(documents, settings, 'x').candidates.map((candidate) => candidate.k)).toEqual([3]);
    const { documents: more } = plantedAnswers(3, 20);
    expect(clusterAnswers(more, settings, 'x').candidates.map((candidate) => candidate.k)).toEqual([4, 5, 6]);
  });

  it('refuses a k that is no number of clusters', () => {
    for (const k of [0, 2.5, NaN]) {
      expect(() => clusterAnswers([answer('god hjælp')], { ...settings, k }, 'x')).toThrow(RangeError);
    }
  });
});
