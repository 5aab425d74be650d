import { InputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Categorical } from '../survey/categorical.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { SamplingRule } from '../survey/sampling-section.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Table } from '../survey/table.js';
import { allocateSample, type AllocatedStratum } from './allocate-sample.js';
import { compareBalance, type Balance, type StratumComposition } from './balance.js';
import { drawStratum } from './draw-stratum.js';
import { judgeEligibility, type EligibleCitizen, type Ineligibility } from './eligibility.js';
import { readFrame } from './read-frame.js';
import { stratifyEligible } from './strata-of-eligible.js';

/** A drawn citizen, and the stratum that they were drawn in (its position in `strata`). */
export interface DrawnCitizen extends EligibleCitizen {
  readonly stratum: number;
}

/** A group or (group '') all groups: sample against population by the categories of the variable. */
export interface GroupBalance extends Balance {
  readonly group: string;
  /** Ids of the categories, '' for those without a value. */
  readonly levels: readonly string[];
  /** Whether the differences are within what chance gives: p is 0.05 or more after Bonferroni's correction. */
  readonly withinChance: boolean;
}

/** A sample, and the account of how it came about. Citizens = eligible + excluded; rows = rows used + set aside. */
export interface SampleDraw {
  readonly seed: number;
  readonly rows: number;
  readonly setAside: readonly ExcludedRow[];
  readonly citizens: number;
  readonly eligible: number;
  readonly excluded: readonly { readonly id: string; readonly reason: Ineligibility }[];
  readonly strata: readonly AllocatedStratum[];
  /** By id. */
  readonly drawn: readonly DrawnCitizen[];
  /** Level of each variable that the draw read, for each drawn citizen; '' for none. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  /** All groups together first; empty where the rule names no variable to compare. */
  readonly balance: readonly GroupBalance[];
  readonly notices: readonly Notice[];
}

/**
 * Draws a sample from a register: who is eligible, their strata, how many of each, the draw and its balance. The same
 * citizens are drawn with the same seed in whatever order the rows stand.
 *
 * @param definition a study with a rule for sampling
 * @param table the register that the rule names
 * @param seed whole number, 0 to 2^32 − 1
 * @param size citizens in all, in place of the rule's own; 1 or more
 * @throws InputError when a column is missing, nobody is eligible, or the sizes do not match the groups
 */
export function drawSample(definition: StudyDefinition, table: Table, seed: number, size?: number): SampleDraw {
  const rule = definition.sampling!;
  const notices = noticeList();
  const frame = readFrame(table, rule, notices);
  const judged = judgeEligibility(table, frame, rule);
  const { citizens, withoutStratum, strata, variables } = stratifyEligible(definition, table, judged.eligible, notices);
  if (citizens.length === 0) {
    throw new InputError([...notices.all(), notice('error', 'nobody-eligible', { file: table.file })]);
  }
  const allocated = allocateSample(strata, size ?? rule.size, rule.minimum, notices);
  const drawn = allocated
    .flatMap(({ group, levels, members, places }, stratum) =>
      drawStratum(members, places, seed, [group, ...levels].join('\u001f')).map((at) => ({ at, stratum })))
    .toSorted((a, b) => a.at - b.at);
  return {
    seed,
    rows: table.rows.length,
    setAside: frame.setAside,
    citizens: frame.citizens.length,
    eligible: citizens.length,
    excluded: [...judged.excluded, ...withoutStratum.map((id) => ({ id, reason: 'stratum-value-missing' as const }))],
    strata: allocated,
    drawn: drawn.map(({ at, stratum }) => ({ ...citizens[at]!, stratum })),
    levels: new Map(Array.from(variables, ([id, values]) =>
      [id, drawn.map(({ at }) => values.levels[values.codes[at]!]?.id ?? '')])),
    balance: rule.balance ? balanceOf(rule, allocated, drawn, variables.get(rule.balance)!, notices) : [],
    notices: notices.all(),
  };
}

function balanceOf(
  { by, balance }: SamplingRule,
  strata: readonly AllocatedStratum[],
  drawn: readonly { at: number; stratum: number }[],
  values: Categorical,
  notices: NoticeList,
): GroupBalance[] {
  // A last category for those without a value; left out where everybody has one.
  const missing = strata.some(({ members }) => members.some((at) => values.codes[at]! < 0));
  const levels = [...values.levels.map(({ id }) => id), ...(missing ? [''] : [])];
  const categoryOf = (at: number) => (values.codes[at]! < 0 ? values.levels.length : values.codes[at]!);
  const counted = (members: readonly number[]): number[] => {
    const counts = levels.map(() => 0);
    for (const at of members) counts[categoryOf(at)]! += 1;
    return counts;
  };
  const drawnIn = strata.map((): number[] => []);
  for (const { at, stratum } of drawn) drawnIn[stratum]!.push(at);
  const compositions = strata.map(({ group, members }, h) =>
    ({ group, population: counted(members), sample: counted(drawnIn[h]!) }));
  const groups = by ? ['', ...new Set(strata.map(({ group }) => group))] : [''];
  return groups.map((group, g) => {
    const own: readonly StratumComposition[] = compositions.filter((each) => g === 0 || each.group === group);
    const compared = compareBalance(own);
    const p = compared.test?.p ?? 1;
    const withinChance = p * groups.length >= 0.05;
    if (!withinChance) notices.add('warning', 'sample-unbalanced', { group, variable: balance!, p });
    return { group, levels, ...compared, withinChance };
  });
}
