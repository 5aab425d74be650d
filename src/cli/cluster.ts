import { basename } from 'node:path';
import { clusterTable } from '../use-cases/cluster-table.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface ClusterOptions {
  readonly out: string;
  readonly k: number | 'auto';
  readonly seed: number;
  readonly keep?: readonly string[];
}

export async function cluster(terminal: Terminal, input: string, { out, k, seed, keep = [] }: ClusterOptions): Promise<void> {
  const { words, language } = terminal;
  requireDistinct(input, out);
  const { columns, rows, clustering, excluded, notices } = await clusterTable(await nodePorts(), input, { k, seed, keep });
  terminal.notices(notices);
  await writeTable(terminal, out, columns, rows);
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: rows.length + excluded.length });
  const { clusters, silhouette } = clustering;
  if (terminal.json) {
    return terminal.value({ out, k: clustering.k, silhouette, candidates: clustering.candidates, clusters, notices });
  }
  terminal.result(words.clusters(clustering.k, formatNumber(silhouette, language, 2)));
  for (const { id, size, words: own } of clusters) terminal.result(`${id}  ${formatNumber(size, language)}  ${own.join(', ')}`);
}
