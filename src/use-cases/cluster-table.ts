import { assignAnswers } from '../clusters/assign-answers.js';
import { defaultClusterSettings, fitClusters, type Clustering } from '../clusters/cluster-answers.js';
import { termsOf, type Term } from '../features/terms.js';
import type { Notice } from '../notices/notice.js';
import { seededRandom, shuffledIndices } from '../numerics/random.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { createAnswerReader } from '../text/answer-reading.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { createLanguageReader, danish, type AnswerLanguage } from '../text/language.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import { otherLanguages } from '../text/other-languages.js';
import { createQuickReader } from '../text/quick-reader.js';
import { topicStopWords } from '../text/stop-words.js';
import { withoutPersonalData } from '../text/without-personal-data.js';
import { fewestToldOf } from './answers-definition.js';
import { keptCells } from './code-table.js';
import { loadAnswers } from './load-answers.js';
import type { Files, Shelf } from './ports.js';
import type { ProposedCluster } from './propose-themes.js';

export interface ClusteredTable {
  readonly columns: readonly string[];
  /** A row an answer: id, cluster, distance (both empty for an answer with too few words or not in Danish), then the columns that are kept. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly clustering: Clustering;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
  /** The clusters with a share of their answers, masked, for `proposeThemes`. */
  toPropose(): ProposedCluster[];
}

/** Clusters are found in so many answers at most; the others are placed among them. */
const largestFit = 10_000;

/**
 * Clusters all answers of a table together. Of more than 10,000 answers the clusters are found in a random sample of
 * so many, and each of the others belongs to the nearest. Personal data are left out of what clusters are found by;
 * a name in a further answer counts only where it is also a word of the sample's.
 *
 * @param k number of clusters, or 'auto'
 * @throws InputError
 */
export async function clusterTable(
  ports: { readonly files: Files; readonly shelf: Shelf },
  path: string,
  { k, seed, keep = [] }: { readonly k: number | 'auto'; readonly seed: number; readonly keep?: readonly string[] },
): Promise<ClusteredTable> {
  const { table, answers, excluded, notices } = await loadAnswers(ports.files, path);
  const kept = keptCells(table, keep);
  const { lexicon } = await ports.shelf.text();
  const detect = await loadLanguageDetector();
  const left = topicStopWords(lexicon);
  const languages: AnswerLanguage[] = Array.from(answers, () => danish);

  const readQuickly = createQuickReader(lexicon);
  const read = createAnswerReader(lexicon, detect, readQuickly);
  const termsOfSample = (position: number): readonly Term[] => {
    const { tokens, language, personal } = read(answers[position]!.text);
    languages[position] = language;
    return language === danish ? termsOf(withoutPersonalData(tokens, personal), left) : [];
  };
  const languageOf = createLanguageReader(lexicon, detect);
  const termsAt = (position: number): readonly Term[] => {
    const { text } = answers[position]!;
    const tokens = readQuickly(text);
    languages[position] = languageOf(text, tokens);
    return languages[position] === danish ? termsOf(tokens, left) : [];
  };
  const settings = { ...defaultClusterSettings, k, seed };
  const sample = samplePositions(answers.length, seed);
  const fitted = fitClusters(Array.from(sample, termsOfSample), settings, 'all');
  const clustering = sample.length === answers.length ? fitted.clustering
    : assignAnswers(fitted, sample, answers.length, termsAt, settings, 'all');
  return {
    columns: ['id', 'cluster', 'distance', ...keep],
    rows: answers.map((answer, i) => {
      const cluster = clustering.assignment[i]!;
      return [answer.id, ...(cluster < 0 ? [null, null] : [cluster, clustering.distance[i]!]), ...kept(answer)];
    }),
    clustering,
    excluded,
    notices: [...notices, ...otherLanguages(languages, danish), ...clustering.notices],
    toPropose: () => clustersToPropose(clustering, answers.map(({ id }) => id), (position) => {
      const { text } = answers[position]!;
      return maskPersonalData(text, read(text).personal);
    }),
  };
}

/** Answers of each cluster that rules are tried on, at most; the first of the file. */
const mostTried = 500;

/** Clusters of fewer citizens than may be told of are left out: shares and examples would be theirs. @param ids of the answers' citizens */
function clustersToPropose({ clusters, assignment }: Clustering, ids: readonly string[], masked: (position: number) => string): ProposedCluster[] {
  const citizens = clusters.map(() => new Set<string>());
  assignment.forEach((cluster, position) => cluster >= 0 && citizens[cluster]!.add(ids[position]!));
  const members = clusters.map((): string[] => []);
  assignment.forEach((cluster, position) => {
    if (cluster >= 0 && members[cluster]!.length < mostTried) members[cluster]!.push(masked(position));
  });
  return clusters.filter(({ id }) => citizens[id]!.size >= fewestToldOf).map(({ id, words, nearest }) => ({
    number: id,
    words,
    // Answers of a table have no segment; the reader of the proposal decides.
    pole: 'negative',
    examples: nearest.map(masked),
    inside: members[id]!,
    outside: members.flatMap((answers, other) => (other === id ? [] : answers)),
  }));
}

/** Of the answers those that clusters are found in, in rising order. */
function samplePositions(answers: number, seed: number): Uint32Array {
  if (answers <= largestFit) return Uint32Array.from({ length: answers }, (_, i) => i);
  return shuffledIndices(answers, seededRandom(seed, 'clusters/all/fitted')).subarray(0, largestFit).toSorted();
}
