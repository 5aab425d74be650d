import type { ClusteringSummary } from '../../../use-cases/ports.js';
import { formatNumber, formatShare } from '../../../wording/numbers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { ShareBar } from '../../share-bar.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';

export interface ClustersView {
  readonly clusterings: readonly {
    /** Anchor of the group's part of the page. */
    readonly anchor: string;
    readonly heading: string;
    readonly summary: string;
    readonly why: string;
    /** Empty where the number of clusters was given. */
    readonly candidates: readonly { readonly k: string; readonly silhouette: string; readonly chosen: boolean }[];
    readonly clusters: readonly {
      readonly heading: string;
      /** Its name, size and share. */
      readonly facts: string;
      /** Where it is so small that its answers may tell who wrote them; null otherwise. */
      readonly care: string | null;
      readonly bar: ShareBar;
      readonly nearest: readonly ShownAnswer[];
    }[];
  }[];
}

export function clustersView(opened: OpenedRun, wording: Wording): ClustersView {
  return {
    clusterings: opened.run.results.clusterings
      .filter(({ clusters }) => clusters.length > 0)
      .map((clustering) => clusteringView(opened, clustering, wording)),
  };
}

function clusteringView(
  opened: OpenedRun,
  { group, k, silhouette, candidates, tooShort, clusters }: ClusteringSummary,
  { words, language }: Wording,
): ClustersView['clusterings'][number] {
  const clustered = clusters.reduce((sum, { size }) => sum + size, 0);
  const { minimumCell } = opened.run.plan.quotes;
  const widest = Math.max(...clusters.map(({ weightedShare }) => weightedShare));
  return {
    anchor: group,
    heading: words.group[group].citizens,
    summary: words.clusters.summary(k, clustered, tooShort),
    why: candidates.length === 0 ? words.clusters.givenK : words.clusters.why(k, silhouette),
    candidates: candidates.map((candidate) => ({
      k: formatNumber(candidate.k, language),
      silhouette: formatNumber(candidate.silhouette, language, 3),
      chosen: candidate.k === k,
    })),
    clusters: clusters.map(({ id, size, weightedShare, words: terms, nearest }) => ({
      heading: terms.length > 0 ? terms.join(', ') : words.clusters.name(id + 1),
      facts: [
        words.clusters.name(id + 1),
        words.figure.answers(size),
        `${words.clusters.share} ${formatShare(weightedShare, language)}`,
      ].join(' · '),
      care: size < minimumCell ? words.figure.internalOnly(minimumCell) : null,
      bar: { tone: group, value: widest > 0 ? Math.round((weightedShare / widest) * 10_000) / 100 : 0, interval: null },
      nearest: nearest.flatMap((key) => {
        const answer = opened.answers.get(key);
        return answer ? [shownAnswer(opened, answer, words)] : [];
      }),
    })),
  };
}
