import { notice, type Notice } from '../notices/notice.js';
import type { Candidate } from './choose-k.js';

/** How a clustering went. */
export interface ClusteringCounts {
  /** Answers that were given. */
  readonly given: number;
  /** Answers with enough terms to be clustered. */
  readonly clustered: number;
  /** Clusters asked for. */
  readonly asked: number | 'auto';
  /** What 'auto' tried. */
  readonly tried: readonly Candidate[];
  /** Clusters there are. */
  readonly got: number;
  /** Answers that the clusters were found in, where that is not all. */
  readonly sample?: number;
}

/**
 * What a reader of a clustering must know: `answers-too-short` counts the answers that no cluster got;
 * `clusters-too-few-answers` says that no answer could be clustered, or under ten and so 'auto' made one cluster;
 * `clusters-fewer-than-asked` that the answers are fewer or stand in fewer different places than clusters were asked for
 * ('auto': that only one cluster is left); `clusters-from-sample` that they were found in a part of the answers.
 */
export function clusterNotices(segment: string, counts: ClusteringCounts): Notice[] {
  const { given, clustered, asked, tried, got, sample } = counts;
  const notices: Notice[] = [];
  if (clustered < given) notices.push(notice('info', 'answers-too-short', { segment, n: given - clustered }));
  if (sample !== undefined) notices.push(notice('info', 'clusters-from-sample', { segment, n: sample, of: given }));
  if (clustered === 0 || (asked === 'auto' && tried.length === 0)) {
    return [...notices, notice('warning', 'clusters-too-few-answers', { segment, n: clustered })];
  }
  const expected = asked === 'auto' ? tried[0]!.k : asked;
  // What 'auto' dissolved was no group; only where none is left is there something to tell.
  if (got < (asked === 'auto' ? Math.min(2, expected) : expected)) notices.push(notice('warning', 'clusters-fewer-than-asked', { segment, asked: expected, got }));
  return notices;
}
