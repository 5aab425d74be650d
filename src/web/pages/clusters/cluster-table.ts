import type { ClusteringSummary } from '../../../use-cases/ports.js';
import { clusterWords } from '../../../wording/cluster-words.js';
import { groupName } from '../../../wording/group-words.js';
import { formatNumber, formatShare } from '../../../wording/numbers.js';
import { answersAddress } from '../../addresses.js';
import { linkedTable, type LinkedTable } from '../../linked-table.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

/** The clusters of a group in a table that can be taken along: of one that is so small that it may tell of its writers nothing is said but that. */
export function clusterTable(
  { id, run }: OpenedRun, { group, clusters }: Pick<ClusteringSummary, 'group' | 'clusters'>, { words, language }: Wording,
): LinkedTable {
  const own = clusterWords[language];
  const { minimumCell } = run.plan.quotes;
  const weighted = run.results.weights.scheme !== 'unweighted';
  return linkedTable({
    caption: `${words.clusters.heading}: ${groupName(group, language)}`,
    columns: [
      { text: own.cluster, numeric: false }, { text: own.words, numeric: false }, { text: own.answers, numeric: true },
      { text: words.clusters.share(weighted), numeric: true }, { text: own.stability, numeric: true },
    ],
    rows: clusters.map(({ id: cluster, size, words: terms, weightedShare, stability }) => [
      words.clusters.name(cluster + 1),
      ...(size < minimumCell ? ['–', words.figure.suppressed(minimumCell), '–', '–'] : [
        terms.join(', '), formatNumber(size, language), formatShare(weightedShare, language),
        stability === undefined ? '–' : formatNumber(stability, language, 2),
      ]),
    ]),
  }, (_, column, at) => (column === 1 ? null : column === 4 ? '#hvorfor' : answersAddress(id, { cluster: `${group}.${clusters[at]!.id}` })));
}
