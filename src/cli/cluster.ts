import { basename } from 'node:path';
import { clusterTable } from '../use-cases/cluster-table.js';
import { proposeThemes } from '../use-cases/propose-themes.js';
import { clusterWords, proposalTexts } from '../wording/cluster-words.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
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
  const ports = await nodePorts();
  const { columns, rows, clustering, excluded, notices, toPropose } = await clusterTable(ports, input, { k, seed, keep });
  terminal.notices(notices);
  await writeTable(terminal, out, columns, rows);
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: rows.length + excluded.length });
  if (propose !== undefined && clustering.clusters.length > 0) {
    await writeOutput(propose, await proposeThemes(ports.shelf, toPropose(), proposalTexts));
    terminal.remark(clusterWords[language].proposed(propose));
  }
  const { clusters, silhouette } = clustering;
  if (terminal.json) {
    return terminal.value({ out, k: clustering.k, silhouette, candidates: clustering.candidates, clusters, notices });
  }
  terminal.result(words.clusters(clustering.k, formatNumber(silhouette, language, 2)));
  for (const { id, size, words: own } of clusters) terminal.result(`${id}  ${formatNumber(size, language)}  ${own.join(', ')}`);
}
