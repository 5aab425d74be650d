import { assignAnswers } from '../clusters/assign-answers.js';
import type { Clustering, ClusterSettings, FittedClusters } from '../clusters/cluster-answers.js';
import type { PlacedAnswers } from '../clusters/place-answers.js';
import { documentsOf } from '../features/numbered-terms.js';
import { seededRandom, shuffledIndices } from '../numerics/random.js';
import { danish, isUndecided, type AnswerLanguage } from '../text/language.js';
import type { AnswerShards, ShardLanguages } from './answer-shards.js';

/** Clusters are found in so many answers at most; the others are placed among them. */
const largestFit = 4000;

/** Answers of a shard: a small part of the work, and always the same. */
const shardSize = 250;

export interface ClusteredAnswers {
  readonly clustering: Clustering;
  /** The language of each answer. */
  readonly languages: readonly AnswerLanguage[];
}

/**
 * Clusters answers that are read in shards, so that several threads can share the work; the result is the same however many
 * there are. Of more than 4,000 answers the clusters are found in a random sample of so many, and each of the others
 * belongs to the nearest.
 *
 * @param segment names the random numbers and stands in the notices
 */
export async function clusterInShards(
  texts: readonly string[], shards: AnswerShards, settings: ClusterSettings, segment: string,
): Promise<ClusteredAnswers> {
  const languages: AnswerLanguage[] = Array.from(texts, () => danish);
  const { sample, others } = sampled(texts.length, seededRandom(settings.seed, `clusters/${segment}/fitted`));

  const reading = shards.terms(inShards(texts, sample));
  // Its k-means is a large library, which is loaded while other threads read.
  const { fitClusters } = await import('../clusters/cluster-answers.js');
  const read = await reading;
  const documents = read.flatMap(documentsOf);
  for (const [i, language] of await languagesOf(shards, read, (i) => texts[sample[i]!]!)) {
    languages[sample[i]!] = language;
    if (language !== danish) documents[i] = [];
  }
  const fitted = fitClusters(documents, settings, segment);
  if (others.length === 0) return { clustering: fitted.clustering, languages };

  const placed = await placeOthers(fitted, { texts, others, languages }, shards, settings);
  return { clustering: assignAnswers(fitted.clustering, sample, placed, settings, segment), languages };
}

/** Where the answers outside the sample belong; their languages are put into the list. */
async function placeOthers(
  { space, centres }: FittedClusters,
  { texts, others, languages }: { readonly texts: readonly string[]; readonly others: Uint32Array; readonly languages: AnswerLanguage[] },
  shards: AnswerShards,
  { minimumTerms }: ClusterSettings,
): Promise<PlacedAnswers> {
  const placed = await shards.place(inShards(texts, others), { places: space.places(), centres, minimumTerms });
  const assignment = new Int32Array(texts.length).fill(-1);
  const distance = new Float64Array(texts.length).fill(-1);
  placed.forEach((part, shard) => part.assignment.forEach((cluster, i) => {
    const position = others[shard * shardSize + i]!;
    assignment[position] = cluster;
    distance[position] = part.distance[i]!;
  }));
  for (const [i, language] of await languagesOf(shards, placed, (i) => texts[others[i]!]!)) {
    languages[others[i]!] = language;
    if (language !== danish) [assignment[others[i]!], distance[others[i]!]] = [-1, -1];
  }
  return { assignment, distance };
}

/** Of the answers those that clusters are found in and the others, both in rising order. */
function sampled(answers: number, random: () => number): { readonly sample: Uint32Array; readonly others: Uint32Array } {
  if (answers <= largestFit) return { sample: Uint32Array.from({ length: answers }, (_, i) => i), others: new Uint32Array(0) };
  const order = shuffledIndices(answers, random);
  return { sample: order.subarray(0, largestFit).toSorted(), others: order.subarray(largestFit).toSorted() };
}

/** The texts at the positions, so many at a time. */
function inShards(texts: readonly string[], positions: Uint32Array): string[][] {
  return Array.from({ length: Math.ceil(positions.length / shardSize) }, (_, shard) =>
    Array.from(positions.subarray(shard * shardSize, (shard + 1) * shardSize), (position) => texts[position]!));
}

/** The position and language of each answer that is not certainly Danish. */
async function languagesOf(
  shards: AnswerShards, read: readonly ShardLanguages[], textAt: (position: number) => string,
): Promise<(readonly [position: number, language: AnswerLanguage])[]> {
  const told = read.flatMap(({ others }, shard) => others.map(([i, language]) => [shard * shardSize + i, language] as const));
  const asked = told.flatMap(([i, language]) => (isUndecided(language) ? [{ text: textAt(i), told: language }] : []));
  const detected = asked.length === 0 ? [] : await shards.languages(asked);
  let next = 0;
  return told.map(([i, language]) => [i, isUndecided(language) ? detected[next++]! : language]);
}
