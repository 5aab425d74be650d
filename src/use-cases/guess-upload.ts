import { guessStudy } from '../proposal/propose-study.js';
import type { KnownNames } from '../proposal/personal-column.js';
import { bandLabels, sampleSetup, setupOfProposal, type BandWords } from '../proposal/setup-of-proposal.js';
import type { StudySetup, TableSetup } from '../proposal/study-setup.js';
import { inputError } from '../notices/input-error.js';
import type { Table } from '../survey/table.js';
import type { FileRole, UploadPorts } from './upload-state.js';

const namedRoles: readonly (readonly [FileRole, RegExp])[] = [
  ['population', /popul|befolk/iu], ['representativeness', /represent|repræsent/iu], ['codings', /coding|kodning/iu],
  ['sample', /sample|stikpr|udtræk|inviter/iu],
];

/** What each table seems to be, by its name; the largest of the others holds the answers. */
export function guessFileRoles(tables: ReadonlyMap<string, Pick<Table, 'rows' | 'columns'>>): Map<string, FileRole> {
  const roles = new Map<string, FileRole>();
  const others: string[] = [];
  for (const name of tables.keys()) {
    const taken = new Set(roles.values());
    const named = tables.size > 1 ? namedRoles.find(([role, pattern]) => pattern.test(name) && !taken.has(role)) : undefined;
    roles.set(name, named?.[0] ?? 'none');
    if (!named) others.push(name);
  }
  const cells = (name: string): number => tables.get(name)!.rows.length * tables.get(name)!.columns.length;
  const [answers] = others.length > 0 ? others.toSorted((a, b) => cells(b) - cells(a)) : tables.keys();
  if (answers !== undefined) roles.set(answers, 'respondents');
  return roles;
}

/** Names of people, by which a column of them is known. */
export async function knownNames(shelf: UploadPorts['shelf']): Promise<KnownNames> {
  const { lexicon: { firstNames, ambiguousFirstNames, surnames } } = await shelf.text();
  return { has: (word) => firstNames.has(word) || ambiguousFirstNames.has(word) || surnames.has(word) };
}

/**
 * A first setup of a study of some tables.
 *
 * @throws InputError 'answers-file-missing'
 */
export function guessSetup(
  tables: ReadonlyMap<string, Table>,
  roles: ReadonlyMap<string, FileRole>,
  names: KnownNames,
  words: BandWords,
): StudySetup {
  const fileOf = (role: FileRole): string | undefined => [...roles].find(([, each]) => each === role)?.[0];
  const tableOf = (role: FileRole): Table | undefined => tables.get(fileOf(role) ?? '');
  const answers = tableOf('respondents');
  if (!answers) throw inputError('answers-file-missing', {});
  const proposal = guessStudy(answers, names);
  const setup = setupOfProposal(answers, proposal, words);
  const sample = tableOf('sample');
  const invited = sample && guessStudy(sample, names);
  const sampleId = proposal.id && sample?.columns.includes(proposal.id.column) ? proposal.id.column : invited?.id?.column;
  const population = tableOf('population');
  const banded = (table: TableSetup): TableSetup => (population ? bandsOfPopulation(table, population, words) : table);
  const withSample = {
    ...setup,
    respondents: banded(setup.respondents),
    sample: sample && invited
      ? banded(sampleSetup(sample, sampleId, invited, words)) : null,
  };
  return {
    ...withSample,
    codebook: fileOf('codebook') ?? setup.codebook,
    population: population ? guessPopulation(population, withSample) : null,
    representativeness: fileOf('representativeness') ?? null,
    codings: fileOf('codings') ?? null,
  };
}

/** Bands that the population names as bands are named, such as 18-44 and 45+, are cut as they are there. */
function bandsOfPopulation(setup: TableSetup, { columns, rows }: Table, words: BandWords): TableSetup {
  return {
    ...setup,
    columns: setup.columns.map((each) => {
      const at = each.role === 'bands' ? columns.indexOf(each.id) : -1;
      const names = at < 0 ? [] : [...new Set(rows.map((cells) => (cells[at] ?? '').trim()))];
      if (names.length === 0 || !names.every((name) => /^\d+(?:-\d+|\+)$/.test(name))) return each;
      const limits = [...names.map((name) => Number.parseInt(name, 10)).toSorted((a, b) => a - b), each.limits.at(-1)!];
      return { ...each, limits, bandLabels: bandLabels(limits, words) };
    }),
  };
}

/**
 * The last column of numbers counts citizens; the others are strata where the study has all of them as variables.
 * By some of
 * them alone its rows could not be told apart.
 */
function guessPopulation(table: Table, setup: StudySetup): StudySetup['population'] {
  const isCount = (at: number): boolean => table.rows.every((cells) => /^\d+$/.test((cells[at] ?? '').trim()));
  const count = table.columns.findLast((_, at) => isCount(at)) ?? '';
  const strata = strataOf(setup, table.columns).filter((id) => id !== count);
  return { file: table.file, count, strata: strata.length === table.columns.length - 1 ? strata : [] };
}

/** The variables by which a population's columns can be told apart. */
export function strataOf({ respondents, sample }: StudySetup, columns: readonly string[]): string[] {
  const variables = [...sample?.columns ?? [], ...respondents.columns].filter(({ role }) => ['levels', 'bands', 'weeks'].includes(role));
  return [...new Set(variables.map(({ id }) => id))].filter((id) => columns.includes(id));
}
