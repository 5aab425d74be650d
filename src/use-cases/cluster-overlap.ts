import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';

/** How the themes cover a cluster. */
export interface ClusterOverlap {
  readonly cluster: number;
  readonly answers: number;
  /** Share of its answers that have no theme at all, 0 to 1. */
  readonly withoutTheme: number;
  /** The themes that most of its answers have, the most frequent first; share of its answers, 0 to 1. */
  readonly themes: readonly { readonly theme: string; readonly answers: number; readonly share: number }[];
  /** Whether so few have the most frequent theme that the codebook may lack one. */
  readonly standsOut: boolean;
}

const mostThemes = 3;
/** A theme that fewer of a cluster's answers have does not say what the cluster is about. */
const coveringShare = 1 / 3;

/**
 * How the clusters of a group and the codebook's themes overlap, a row a cluster. A cluster stands out when no theme is
 * that of a third of its answers.
 */
export function clusterOverlap({ bulk }: AnalysisRun, group: Group): ClusterOverlap[] {
  const themesOf = new Map(bulk.answers.map(({ key, themes }) => [key, themes]));
  const members = new Map<number, string[]>();
  for (const { key, group: own, cluster } of bulk.clusters) {
    if (own !== group || cluster < 0) continue;
    const found = members.get(cluster);
    if (found) found.push(key);
    else members.set(cluster, [key]);
  }
  return [...members].toSorted(([a], [b]) => a - b).map(([cluster, keys]) => {
    const counts = new Map<string, number>();
    let without = 0;
    for (const key of keys) {
      const themes = themesOf.get(key) ?? [];
      if (themes.length === 0) without++;
      for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
    const themes = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostThemes)
      .map(([theme, n]) => ({ theme, answers: n, share: n / keys.length }));
    return {
      cluster, answers: keys.length, withoutTheme: without / keys.length, themes,
      standsOut: (themes[0]?.share ?? 0) < coveringShare,
    };
  });
}
