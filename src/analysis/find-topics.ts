import { clusterAnswers, type Clustering } from '../clusters/cluster-answers.js';
import { mapAnswers, type MapPlace } from '../clusters/map-answers.js';
import { documentsOf } from '../features/numbered-terms.js';
import type { Timed } from './observer.js';
import type { TopicMaterial } from './topic-material.js';

/** What is found in the terms of a study's answers alone. */
export interface FoundTopics {
  /** A clustering for each group of the material, of the group's answers. */
  readonly clusterings: Timed<readonly Clustering[]>;
  /** Documents are positions among the mapped answers. */
  readonly places: Timed<readonly MapPlace[]>;
}

/** Finds topics here or elsewhere: what is found is the same. */
export type FindTopics = (material: TopicMaterial) => Promise<FoundTopics>;

/**
 * Clusters the answers of each group by themselves and places those that count on one map.
 *
 * @param now milliseconds from any fixed moment
 */
export function findTopics({ terms, groups, mapped, settings }: TopicMaterial, now: () => number): FoundTopics {
  const documents = documentsOf(terms);
  const at = (positions: Int32Array): (typeof documents) => Array.from(positions, (position) => documents[position]!);
  return {
    clusterings: timed(now, () => groups.map(({ group, answers }) => clusterAnswers(at(answers), settings, group))),
    places: timed(now, () => mapAnswers(at(mapped), settings)),
  };
}

function timed<T>(now: () => number, work: () => T): Timed<T> {
  const start = now();
  const result = work();
  return { result, seconds: (now() - start) / 1000 };
}
