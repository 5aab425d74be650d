import type { NoticeList } from '../notices/notice-list.js';
import type { Categorical } from '../survey/categorical.js';
import { readVariable } from '../survey/read-variable.js';
import { registerOf } from '../survey/register.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Table } from '../survey/table.js';
import type { EligibleCitizen } from './eligibility.js';

/** The eligible citizens who are alike in what the draw is stratified by. */
export interface SamplingStratum {
  /** Level of `by`; empty when there is one group. */
  readonly group: string;
  /** Level of each stratum variable. */
  readonly levels: readonly string[];
  /** Positions among the eligible, rising. */
  readonly members: readonly number[];
}

export interface StratifiedCitizens {
  /** Those with a value of every stratum variable, by id. */
  readonly citizens: readonly EligibleCitizen[];
  readonly withoutStratum: readonly string[];
  /** In the order of the variables' levels; only those with citizens. */
  readonly strata: readonly SamplingStratum[];
  /** The variables of the rule and those that they depend on, in the order of `citizens`. */
  readonly variables: ReadonlyMap<string, Categorical>;
}

/**
 * Puts the eligible in strata by the study's own variables, read from the register row that says who they are.
 *
 * @throws InputError 'column-missing'
 */
export function stratifyEligible(
  definition: StudyDefinition,
  table: Table,
  eligible: readonly EligibleCitizen[],
  notices: NoticeList,
): StratifiedCitizens {
  const { by, strata, balance } = definition.sampling!;
  const cutBy = [...(by ? [by] : []), ...strata];
  const all = readVariables(definition, table, eligible, [...cutBy, ...(balance ? [balance] : [])], notices);
  const columns = cutBy.map((id) => all.get(id)!);
  const kept = [...eligible.keys()].filter((i) => columns.every(({ codes }) => codes[i]! >= 0));
  const keptSet = new Set(kept);
  const variables = new Map(Array.from(all, ([id, { levels, codes }]) =>
    [id, { levels, codes: Int16Array.from(kept, (i) => codes[i]!) }]));

  const membersOf = new Map<string, { codes: number[]; members: number[] }>();
  kept.forEach((i, position) => {
    const codes = columns.map((column) => column.codes[i]!);
    const key = codes.join(' ');
    const stratum = membersOf.get(key) ?? { codes, members: [] };
    stratum.members.push(position);
    membersOf.set(key, stratum);
  });
  const inOrder = [...membersOf.values()].toSorted((a, b) => {
    const differs = a.codes.findIndex((code, i) => code !== b.codes[i]);
    return differs < 0 ? 0 : a.codes[differs]! - b.codes[differs]!;
  });
  return {
    citizens: kept.map((i) => eligible[i]!),
    withoutStratum: eligible.filter((_, i) => !keptSet.has(i)).map(({ id }) => id),
    strata: inOrder.map(({ codes, members }) => {
      const levels = codes.map((code, i) => columns[i]!.levels[code]!.id);
      return { group: by ? levels[0]! : '', levels: by ? levels.slice(1) : levels, members };
    }),
    variables,
  };
}

/** Reads only what the draw needs: the register may lack columns that come with the answers. */
function readVariables(
  definition: StudyDefinition,
  table: Table,
  eligible: readonly EligibleCitizen[],
  wanted: readonly string[],
  notices: NoticeList,
): Map<string, Categorical> {
  const needed = new Set(wanted);
  // Conditions name earlier variables only, so that one walk from the end finds all.
  for (const { id, only } of definition.variables.toReversed()) {
    if (needed.has(id)) for (const { variable } of only) needed.add(variable);
  }
  const register = registerOf(table, Int32Array.from(eligible, ({ at }) => at));
  const variables = new Map<string, Categorical>();
  for (const variable of definition.variables) {
    if (needed.has(variable.id)) variables.set(variable.id, readVariable(variable, register, variables, notices));
  }
  return variables;
}
