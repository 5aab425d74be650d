import { defaultClusterSettings, type Clustering } from '../clusters/cluster-answers.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { danish } from '../text/language.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import { otherLanguages } from '../text/other-languages.js';
import { createPersonalDataFinder } from '../text/personal-data.js';
import { createQuickReader } from '../text/quick-reader.js';
import { shardsHere, type AnswerShards } from './answer-shards.js';
import { clusterInShards } from './cluster-in-shards.js';
import { fewestToldOf } from './answers-definition.js';
import { keptCells } from './kept-cells.js';
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

export interface ClusterPorts {
  readonly files: Files;
  readonly shelf: Pick<Shelf, 'text'>;
  /** Where answers are read; by default here, one after the other. */
  readonly shards?: (lexicon: TextLexicon) => AnswerShards;
}

/**
 * Clusters all answers of a table together, of more than 4,000 by a sample. Personal data are left out of what clusters are
 * found by; a name in a further answer counts only where it is also a word of the sample's.
 *
 * @param k number of clusters, or 'auto'
 * @throws InputError
 */
export async function clusterTable(
  { files, shelf, shards = shardsHere }: ClusterPorts,
  path: string,
  { k, seed, keep = [] }: { readonly k: number | 'auto'; readonly seed: number; readonly keep?: readonly string[] },
): Promise<ClusteredTable> {
  const { table, answers, excluded, notices } = await loadAnswers(files, path);
  const kept = keptCells(table, keep);
  const { lexicon } = await shelf.text();
  const { clustering, languages } = await clusterInShards(
    answers.map(({ text }) => text), shards(lexicon), { ...defaultClusterSettings, k, seed }, 'all',
  );
  return {
    columns: ['id', 'cluster', 'distance', ...keep],
    rows: answers.map((answer, i) => {
      const cluster = clustering.assignment[i]!;
      return [answer.id, ...(cluster < 0 ? [null, null] : [cluster, clustering.distance[i]!]), ...kept(answer)];
    }),
    clustering,
    excluded,
    notices: [...notices, ...otherLanguages(languages, danish), ...clustering.notices],
    toPropose() {
      const read = createQuickReader(lexicon);
      const findPersonalData = createPersonalDataFinder(lexicon);
      return clustersToPropose(clustering, answers.map(({ id }) => id), (position) => {
        const { text } = answers[position]!;
        return maskPersonalData(text, findPersonalData(text, read(text)));
      });
    },
  };
}

/** Answers of each cluster that rules are tried on, at most; the first of the file. */
const mostTried = 500;

/** Clusters of fewer citizens than may be told of are left out: shares and examples would be theirs. @param ids of the answers' citizens */
function clustersToPropose(
  { clusters, assignment }: Clustering, ids: readonly string[], masked: (position: number) => string,
): ProposedCluster[] {
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
