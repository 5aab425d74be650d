import { InputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Categorical } from './categorical.js';
import { checkInvitedStrata } from './check-invited-strata.js';
import { readInvited, type InvitedColumn } from './read-invited.js';
import { readNumbers, type NumberSource } from './read-numbers.js';
import { readRows, type ExcludedRow } from './read-rows.js';
import { readVariable } from './read-variable.js';
import { registerOf, type Register } from './register.js';
import type { StudyTables } from './select-respondents.js';
import type { StudyDefinition, Variable } from './study-definition.js';
import type { Survey } from './survey.js';
import { spreadsheetRow } from './table.js';

/** What to read of the sample beside the study's variables. */
export interface SampleSettings {
  /** Default: the number that each banded variable is cut from. */
  readonly numbers?: readonly NumberSource[];
  /** Where the sample says when each was invited; default: all when the study opens. */
  readonly invited?: InvitedColumn;
}

/** Everybody invited, in columns: position i is the same citizen everywhere. */
export interface Sample {
  readonly file: string;
  readonly count: number;
  /** Position of each in the survey, −1 for those who did not answer. */
  readonly respondent: Int32Array;
  /** Those of the study's variables that the sample has columns for; the others are known of respondents alone. */
  readonly variables: ReadonlyMap<string, Categorical>;
  /** Variables that the sample tells nothing of. */
  readonly unknown: readonly string[];
  /** Variables read of more people than the study has them for, because a condition names one of the unknown. */
  readonly widened: readonly string[];
  /** NaN where there is no value. */
  readonly numbers: readonly { readonly source: NumberSource; readonly values: Float64Array }[];
  /** Minutes since 1970 at which each was invited, NaN where that is not known. */
  readonly invitedAt: Float64Array;
  readonly rowsRead: number;
  /** Rows of the sample without an id, with one that stands above, or of the wrong length. */
  readonly excluded: readonly ExcludedRow[];
  /** Beyond what the survey's own notices say. */
  readonly notices: readonly Notice[];
}

/**
 * Reads the sample as a register of its own, so that those who did not answer can be told from those who did. A
 * variable counts when the sample has every column that it needs. Its `only` conditions hold where they name such a
 * variable; one that only respondents could tell (whether their course has ended) is left out, so that the two groups
 * are measured alike.
 *
 * @param survey what readSurvey made of the same tables
 * @returns undefined when the study names no sample
 * @throws InputError 'column-missing', or 'file-without-rows' when nobody is in the sample
 */
export function readSample(
  definition: StudyDefinition,
  { respondents, sample: table, population }: StudyTables,
  survey: Survey,
  settings: SampleSettings = {},
): Sample | undefined {
  if (!table || !definition.sample) return undefined;
  const notices = noticeList();
  // What there is to say of rows as a whole is said where respondents are looked up among them.
  const identified = readRows(table, definition.sample.id, 'sample.id', noticeList());
  if (identified.ids.length === 0) throw new InputError([notice('error', 'file-without-rows', { file: table.file })]);
  const register = registerOf(table, Int32Array.from(identified.rows));
  const positions = new Map(survey.ids.map((id, i) => [id, i]));
  const respondent = Int32Array.from(identified.ids, (id) => positions.get(id) ?? -1);

  const columns = new Set(table.columns);
  // Also those who answered but could not be used: their values were read before they were set aside.
  const answered = new Set(readRows(respondents, definition.respondents.id, 'respondents.id', noticeList()).ids);
  const told = new Set(identified.rows.flatMap((at, i) => (answered.has(identified.ids[i]!) ? [spreadsheetRow(table, at)] : [])));
  const read = readVariables(definition, register, columns, except(notices, told));
  if (population && survey.strata) {
    checkInvitedStrata(population.file, survey.strata.population, read.variables, (i) => (
      { file: table.file, row: spreadsheetRow(table, identified.rows[i]!) }), identified.rows.length, except(notices, told));
  }
  // Of a banded variable's numbers all is said where its bands are read.
  const said = settings.numbers ? notices : noticeList();
  const numbers = (settings.numbers ?? bandedNumbers(definition.variables, columns)).map((source) =>
    ({ source, values: readNumbers(source, register, `variables.${source.id}`, said) }));
  return {
    file: table.file,
    count: identified.ids.length,
    respondent,
    ...read,
    numbers,
    invitedAt: readInvited(definition.opens, register, settings.invited, notices),
    rowsRead: table.rows.length,
    excluded: identified.excluded,
    notices: notices.all(),
  };
}

function readVariables(
  definition: StudyDefinition,
  register: Register,
  columns: ReadonlySet<string>,
  notices: NoticeList,
): Pick<Sample, 'variables' | 'unknown' | 'widened'> {
  const variables = new Map<string, Categorical>();
  const unknown: string[] = [];
  const widened: string[] = [];
  for (const variable of definition.variables) {
    if (!columnsOf(variable).every((column) => columns.has(column))) {
      unknown.push(variable.id);
      continue;
    }
    const only = variable.only.filter((condition) => variables.has(condition.variable));
    if (only.length < variable.only.length) widened.push(variable.id);
    variables.set(variable.id, readVariable({ ...variable, only }, register, variables, notices));
  }
  return { variables, unknown, widened };
}

function columnsOf({ source }: Variable): string[] {
  if (source.kind === 'column') return [source.column];
  if (source.kind === 'bands') return [source.of.column];
  return source.rules.flatMap((rule) => rule.when.map(({ variable }) => variable));
}

function bandedNumbers(variables: readonly Variable[], columns: ReadonlySet<string>): NumberSource[] {
  return variables.flatMap(({ id, label, source }) =>
    (source.kind === 'bands' && columns.has(source.of.column)
      ? [{ id, label, of: source.of, minimum: source.limits[0]!, maximum: source.limits.at(-1)! }]
      : []));
}

/** A list that does not hear of rows of which another has told already. */
function except(notices: NoticeList, told: ReadonlySet<number>): NoticeList {
  return {
    ...notices,
    add(severity, code, parameters) {
      if (!told.has((parameters as { row?: number }).row ?? -1)) notices.add(severity, code, parameters);
    },
  };
}
