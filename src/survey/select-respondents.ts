import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Categorical } from './categorical.js';
import { readRows, type ExcludedRow } from './read-rows.js';
import { readVariable } from './read-variable.js';
import { registerOf, type Register } from './register.js';
import { assignStrata, readStrata, withoutStratum, type Strata } from './strata.js';
import type { StudyDefinition } from './study-definition.js';
import { spreadsheetRow, type Table } from './table.js';

/** The files that a study names, read as text. */
export interface StudyTables {
  readonly respondents: Table;
  readonly sample?: Table;
  readonly population?: Table;
  readonly representativeness?: Table;
}

/** Those whose answers can be used, with what the register knows of them. */
export interface SelectedRespondents {
  readonly ids: readonly string[];
  /** Position of each in the table of respondents, and its row as a spreadsheet shows it. */
  readonly positions: Int32Array;
  readonly rows: Int32Array;
  readonly register: Register;
  readonly variables: ReadonlyMap<string, Categorical>;
  readonly strata?: { readonly population: Strata; readonly of: Int32Array };
  /** Invited citizens, where a sample file is named. */
  readonly sampleSize?: number;
  readonly excluded: readonly ExcludedRow[];
  /** Rows of the sample that could not be used. */
  readonly leftOut: readonly ExcludedRow[];
}

interface Candidate {
  readonly id: string;
  /** Position in the table of respondents. */
  readonly row: number;
}

/**
 * Finds the respondents who can be used: in the sample where there is one, and in a stratum of the population where the
 * weights need it. The others are set aside, each with a notice.
 *
 * @throws InputError 'column-missing', or what is wrong with the population
 */
export function selectRespondents(
  definition: StudyDefinition,
  { respondents: table, sample, population }: StudyTables,
  notices: NoticeList,
): SelectedRespondents {
  const identified = readRows(table, definition.respondents.id, 'respondents.id', notices);
  const excluded = [...identified.excluded];
  const place = ({ row }: Candidate) => ({ file: table.file, row: spreadsheetRow(table, row) });

  const invited = sample && definition.sample && readRows(sample, definition.sample.id, 'sample.id', notices);
  const sampleRowOf = invited && new Map(invited.ids.map((id, i) => [id, invited.rows[i]!]));
  const candidates: Candidate[] = [];
  identified.ids.forEach((id, i) => {
    const candidate = { id, row: identified.rows[i]! };
    if (!sampleRowOf || sampleRowOf.has(id)) return void candidates.push(candidate);
    notices.add('error', 'not-in-sample', { ...place(candidate), sample: sample?.file ?? '' });
    excluded.push({ ...place(candidate), reason: 'not-in-sample' });
  });
  const registerFor = (people: readonly Candidate[]): Register => registerOf(
    table,
    Int32Array.from(people, ({ row }) => row),
    sample,
    sampleRowOf && Int32Array.from(people, ({ id }) => sampleRowOf.get(id)!),
  );
  const select = (people: readonly Candidate[], variables: ReadonlyMap<string, Categorical>): SelectedRespondents => ({
    ids: people.map(({ id }) => id),
    positions: Int32Array.from(people, ({ row }) => row),
    rows: Int32Array.from(people, ({ row }) => spreadsheetRow(table, row)),
    register: registerFor(people),
    variables,
    ...(invited && { sampleSize: invited.ids.length }),
    excluded,
    leftOut: invited?.excluded ?? [],
  });

  const variables = readVariables(definition, registerFor(candidates), notices);
  if (!population || !definition.population || definition.weighting.kind !== 'strata') return select(candidates, variables);
  const strata = readStrata(population, definition.weighting.strata, definition.population.count);
  const assign = (to: NoticeList) =>
    assignStrata(strata, variables, candidates.length, (i) => place(candidates[i]!), population.file, to);
  const of = assign(noticeList());
  // Where nobody belongs anywhere the two files do not fit together: the study is not weighted, but nobody is lost.
  if (!of.some((stratum) => stratum >= 0)) return select(candidates, variables);
  if (of.some((stratum) => stratum < 0)) assign(notices);
  const kept = candidates.filter((candidate, i) => {
    if (of[i]! >= 0) return true;
    const reason = of[i] === withoutStratum ? 'stratum-value-missing' : 'stratum-not-in-population';
    excluded.push({ ...place(candidate), reason });
    return false;
  });
  return {
    // Read anew for those who are left; what there was to say of their values is said already.
    ...select(kept, kept.length === candidates.length
      ? variables
      : readVariables(definition, registerFor(kept), noticeList())),
    strata: { population: strata, of: of.filter((cell) => cell >= 0) },
  };
}

function readVariables(definition: StudyDefinition, register: Register, notices: NoticeList): Map<string, Categorical> {
  const variables = new Map<string, Categorical>();
  for (const variable of definition.variables) {
    variables.set(variable.id, readVariable(variable, register, variables, notices));
  }
  return variables;
}
