import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answerThreads } from '../io/answer-threads.js';
import { packageFolder } from '../io/package-files.js';
import type { ClusteredTable, clusterTable } from '../use-cases/cluster-table.js';
import type { Shelf } from '../use-cases/ports.js';
import { clusterWords, proposalTexts } from '../wording/cluster-words.js';
import { formatNumber } from '../wording/numbers.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeOutput, writeTable } from './write-output.js';

interface ClusterOptions {
  readonly out: string;
  readonly k: number | 'auto';
  readonly seed: number;
  readonly keep?: readonly string[];
  /** File for a codebook with a proposed theme for each cluster. */
  readonly propose?: string;
}

export async function cluster(terminal: Terminal, input: string, { out, k, seed, keep = [], propose }: ClusterOptions): Promise<void> {
  const { words, language } = terminal;
  requireDistinct(input, out, propose);
  const { shelf, columns, rows, clustering, excluded, notices, toPropose } = await clustered(input, { k, seed, keep });
  terminal.notices(notices);
  await writeTable(terminal, out, columns, rows);
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: rows.length + excluded.length });
  if (propose !== undefined && clustering.clusters.length > 0) {
    const { proposeThemes } = await import('../use-cases/propose-themes.js');
    await writeOutput(propose, await proposeThemes(shelf, toPropose(), proposalTexts));
    terminal.remark(clusterWords[language].proposed(propose));
  }
  const { clusters, silhouette } = clustering;
  if (terminal.json) {
    return terminal.value({ out, k: clustering.k, silhouette, candidates: clustering.candidates, clusters, notices });
  }
  terminal.result(words.clusters(clustering.k, formatNumber(silhouette, language, 2)));
  for (const { id, size, words: own } of clusters) terminal.result(`${id}  ${formatNumber(size, language)}  ${own.join(', ')}`);
}

/** A smaller file is read before another thread would be ready. */
const smallestShared = 200_000;

async function clustered(
  input: string, request: Parameters<typeof clusterTable>[2],
): Promise<ClusteredTable & { readonly shelf: Shelf }> {
  const size = await stat(input).then((found) => found.size, () => 0);
  const threads = answerThreads(size < smallestShared ? 0 : undefined);
  try {
    // Loaded only now: the threads load what they need meanwhile.
    const { clusterTable } = await import('../use-cases/cluster-table.js');
    const { nodeFiles } = await import('../io/node-files.js');
    const { nodeShelf } = await import('../io/node-shelf.js');
    const shelf = nodeShelf(join(packageFolder, 'lexicons'));
    return { shelf, ...await clusterTable({ files: nodeFiles, shelf, shards: threads.shards }, input, request) };
  } finally {
    await threads.close();
  }
}
