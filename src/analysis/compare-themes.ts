import type { Estimate } from '../estimates/estimate.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { Chain, ChainState, ChainStep } from './compare-chain.js';
import { chainSteps } from './compare-chain.js';
import type { ThemeSummary } from './run.js';

/** Why a share changed; `program` is what another version of the program or of its lexicons makes of the same. */
export const changeCauses = ['program', ...chainSteps] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** How a theme's share in a group changed from one run to another. */
export interface ThemeChange {
  readonly theme: string;
  readonly label: Label;
  readonly group: Group;
  /** The share that is shown (corrected where it can be), or that of the codes as they stand. */
  readonly figure: 'shown' | 'coded';
  readonly first: number;
  readonly second: number;
  /** Second less first: the sum of what each cause changed, but for rounding. */
  readonly difference: number;
  readonly causes: Readonly<Record<ChangeCause, number>>;
  /**
   * Whether each of the two shares lies outside the other's 95 % interval. Most citizens are the same in both runs, so
   * this is no test: it says that the change is larger than what the figures themselves leave open.
   */
  readonly beyond: boolean;
  /** Suppressed where one of the two shares is. */
  readonly flag: '' | 'suppress';
}

/**
 * Takes the change of each theme's share in each group apart by what caused it: the shares after one step less those
 * before it (a sequential decomposition: where causes act together, the one that comes first in the order takes the
 * joint part). What is left between the shares that a run recorded and those that this program makes of the same inputs is
 * the program's, on both sides together. Themes and groups that are in both runs; a group without an answer in one of
 * the states has no share and no row.
 *
 * @param first themes of the first run, as it recorded them
 * @param second likewise
 */
export function compareThemes(
  first: readonly ThemeSummary[],
  second: readonly ThemeSummary[],
  chain: Chain,
): ThemeChange[] {
  return second.flatMap(({ theme, label, groups }) => groups.flatMap(({ group }) => (['shown', 'coded'] as const).flatMap((figure) => {
    const value = (themes: readonly ThemeSummary[]): number | null => shareOf(themes, theme, group, figure);
    const states = [chain.first, ...chainSteps.map((step) => chain.after[step])].map(({ themes }) => value(themes));
    const [from, to] = [value(first), value(second)];
    if (from === null || to === null || states.includes(null)) return [];
    const values = states as number[];
    const steps = chainSteps.map((step, i) => [step, values[i + 1]! - values[i]!] as const);
    return [{
      theme, label, group, figure, first: from, second: to, difference: to - from,
      causes: {
        program: values[0]! - from + (to - values.at(-1)!),
        ...Object.fromEntries(steps) as Record<ChainStep, number>,
      },
      beyond: isOutside(from, intervalOf(second, theme, group, figure)) && isOutside(to, intervalOf(first, theme, group, figure)),
      flag: isHidden(first, theme, group) || isHidden(second, theme, group) ? 'suppress' as const : '' as const,
    }];
  })));
}

function groupOf(themes: readonly ThemeSummary[], theme: string, group: Group) {
  return themes.find((each) => each.theme === theme)?.groups.find((each) => each.group === group);
}

function figureOf(themes: ChainState['themes'], theme: string, group: Group, figure: ThemeChange['figure']): Estimate | undefined {
  const own = groupOf(themes, theme, group);
  return figure === 'coded' ? own?.raw ?? own?.share : own?.share;
}

function shareOf(...of: Parameters<typeof figureOf>): number | null {
  return figureOf(...of)?.value ?? null;
}

function intervalOf(...of: Parameters<typeof figureOf>): Pick<Estimate, 'low' | 'high'> {
  return figureOf(...of) ?? { low: null, high: null };
}

/** A figure without an interval has nothing outside it. */
function isOutside(value: number, { low, high }: Pick<Estimate, 'low' | 'high'>): boolean {
  return low !== null && high !== null && (value < low || value > high);
}

function isHidden(themes: readonly ThemeSummary[], theme: string, group: Group): boolean {
  return groupOf(themes, theme, group)?.share.flag === 'suppress';
}
