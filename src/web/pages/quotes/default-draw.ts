import type { AnalysisRun, Group } from '../../../use-cases/ports.js';

/** What a draw is made by. */
export interface Draw {
  readonly theme: string;
  readonly segment: Group;
  readonly count: number;
  readonly seed: number;
}

/** Most quotes that a page shows. */
export const largestDraw = 50;

export const largestSeed = 2 ** 32 - 1;

/**
 * The draw of somebody who has chosen nothing: the theme that most citizens state, among those who state it most, by
 * the study's own seed. Undefined when the run has no themes.
 */
export function defaultDraw(run: AnalysisRun): Draw | undefined {
  const best = run.results.themes
    .flatMap(({ theme, groups }) => groups.map(({ group, coded }) => ({ theme, group, coded })))
    .reduce<{ theme: string; group: Group; coded: number } | undefined>(
      (most, each) => (most === undefined || each.coded > most.coded ? each : most), undefined);
  return best && { theme: best.theme, segment: best.group, count: run.plan.quotes.perTheme, seed: run.plan.seed };
}
