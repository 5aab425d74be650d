import { clusterAnswers, defaultClusterSettings, type Clustering } from '../clusters/cluster-answers.js';
import { termsOf } from '../features/terms.js';
import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { createLanguageReader, danish } from '../text/language.js';
import { findPersonalData } from '../text/personal-data.js';
import { topicStopWords } from '../text/stop-words.js';
import { createTextReader } from '../text/text-reader.js';
import { withoutPersonalData } from '../text/without-personal-data.js';
import { keptCells } from './code-table.js';
import { loadAnswers } from './load-answers.js';
import type { Files, Shelf } from './ports.js';

export interface ClusteredTable {
  readonly columns: readonly string[];
  /** A row an answer: id, cluster, distance (both empty for an answer with too few words or not in Danish), then the columns that are kept. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly clustering: Clustering;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Clusters all answers of a table together.
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
  const { lexicon } = await ports.shelf.text();
  const read = createTextReader(lexicon);
  const languageOf = createLanguageReader(lexicon, await loadLanguageDetector());
  const left = topicStopWords(lexicon);
  const kept = keptCells(table, keep);
  const documents = answers.map(({ text }) => {
    const tokens = read(text);
    if (languageOf(text, tokens) !== danish) return [];
    return termsOf(withoutPersonalData(tokens, findPersonalData(text, tokens, lexicon)), left);
  });
  const clustering = clusterAnswers(documents, { ...defaultClusterSettings, k, seed }, 'all');
  return {
    columns: ['id', 'cluster', 'distance', ...keep],
    rows: answers.map((answer, i) => {
      const cluster = clustering.assignment[i]!;
      return [answer.id, ...(cluster < 0 ? [null, null] : [cluster, clustering.distance[i]!]), ...kept(answer)];
    }),
    clustering,
    excluded,
    notices: [...notices, ...clustering.notices],
  };
}
