import { scaleLinear } from 'd3-scale';
import type { CorrectedShare } from '../estimates/corrected-share.js';
import type { Estimate } from '../estimates/estimate.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import { countOf, type IntervalBars, type ThemeRow } from './figure.js';
import { inGroupOrder } from './group.js';
import { leadingThemes } from './leading-themes.js';
import { measureOf, type Measure } from './measure.js';

/** A theme's estimates: how many in each group state it. */
export interface ThemeEstimates {
  readonly theme: string;
  readonly label: Label;
  readonly pole: 'positive' | 'negative';
  readonly groups: readonly {
    readonly group: Group;
    readonly coded: number;
    readonly share: Estimate;
    /** The share of the codes as they stand. */
    readonly raw?: Estimate;
    readonly corrected?: Pick<CorrectedShare, 'doubt'>;
  }[];
}

/**
 * How common each theme is among satisfied and dissatisfied citizens. Praise stands first, in the order of the
 * satisfied, then complaints in the order of the dissatisfied; neutral citizens are in the rows but not drawn.
 *
 * @param weighted whether the study has weights
 * @param minimumCell fewest citizens that may be shown
 * @returns undefined when there are no themes or no groups
 */
export function themesFigure(
  themes: readonly ThemeEstimates[],
  weighted: boolean,
  minimumCell: number,
): IntervalBars | undefined {
  const present = inGroupOrder(themes[0]?.groups ?? []);
  const shown = present.filter(({ group }) => group !== 'neutral');
  const drawn = shown.length > 0 ? shown : present;
  if (drawn.length === 0) return undefined;
  const groups = drawn.map(({ group }) => group);
  const rows = sortedRows(themes.map((theme) => rowOf(theme, minimumCell)));
  return {
    kind: 'interval-bars',
    id: 'themes',
    finding: { code: 'most-mentioned', groups: groups.map((group) => leadingThemes(rows, group)) },
    base: {
      weighted,
      groups: drawn.map(({ group, share }) => ({ group, n: countOf(share.n, share.n, minimumCell) })),
    },
    groups,
    rows,
    ticks: ticksFor(rows, groups),
  };
}

function rowOf(theme: ThemeEstimates, minimumCell: number): ThemeRow {
  return {
    theme: theme.theme,
    label: theme.label,
    pole: theme.pole,
    values: inGroupOrder(theme.groups).map(({ group, coded, share, raw, corrected }) => ({
      group,
      share: withDoubt(measureOf(share, minimumCell), corrected?.doubt === 'rare'),
      ...(raw && corrected && corrected.doubt !== 'few-codings' && { raw: measureOf(raw, minimumCell) }),
      coded: countOf(coded, share.n, minimumCell),
    })),
  };
}

function withDoubt(measure: Measure, isDoubted: boolean): Measure {
  return measure.kind === 'measured' && isDoubted ? { ...measure, reliable: false } : measure;
}

function sortedRows(rows: readonly ThemeRow[]): ThemeRow[] {
  const shareIn = (row: ThemeRow, group: Group): number => {
    const share = (row.values.find((value) => value.group === group) ?? row.values[0])?.share;
    return share?.kind === 'measured' ? share.value : -1;
  };
  const sorted = (pole: ThemeRow['pole'], group: Group): ThemeRow[] =>
    rows.filter((row) => row.pole === pole).toSorted((a, b) => shareIn(b, group) - shareIn(a, group));
  return [...sorted('positive', 'satisfied'), ...sorted('negative', 'dissatisfied')];
}

function ticksFor(rows: readonly ThemeRow[], groups: readonly Group[]): number[] {
  const top = (share: Measure): number => (share.kind === 'measured' ? (share.high ?? share.value) : 0);
  const highest = Math.max(0.1, ...rows.flatMap(({ values }) =>
    values.filter(({ group }) => groups.includes(group)).map(({ share }) => top(share))));
  return scaleLinear().domain([0, Math.min(1, highest)]).nice(5).ticks(5);
}
