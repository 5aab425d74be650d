import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import { inputError, InputError } from '../notices/input-error.js';
import { parseStudy } from '../survey/parse-study.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Table } from '../survey/table.js';
import { answersDefinition } from './answers-definition.js';
import type { LoadPorts } from './load-study.js';
import type { InputFile, RunFiles } from './ports.js';

/** A table as the bytes of a file, in the form that its name says. */
export type WriteTable = (name: string, table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }) => Promise<Uint8Array>;

export interface WithoutPorts extends Pick<LoadPorts, 'files'> {
  readonly runFiles: RunFiles;
  readonly writeTable: WriteTable;
}

/** A file without a respondent's rows. */
export interface ShortenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many rows went. */
  readonly rows: number;
}

const tableNames = /\.(?:csv|tsv|txt|xlsx)$/iu;

/** Columns that name a respondent: those that the study says, and that of tables of codings. */
function respondentColumns({ respondents, sample }: Pick<StudyDefinition, 'respondents' | 'sample'>): ReadonlySet<string> {
  return new Set([respondents.id, ...(sample ? [sample.id] : []), 'respondent']);
}

/**
 * Those of a study's files in which a respondent has rows, without those rows. A table of text is written as UTF-8 with
 * its cells as they were.
 *
 * @throws InputError 'erasure-empties-file' where nothing but these rows is in a file, and why a table cannot be read
 */
export async function filesWithout(
  { files, writeTable }: WithoutPorts,
  given: readonly InputFile[],
  definition: Pick<StudyDefinition, 'respondents' | 'sample'>,
  respondent: string,
): Promise<ShortenedFile[]> {
  const columns = respondentColumns(definition);
  const shortened: ShortenedFile[] = [];
  for (const file of given) {
    if (!tableNames.test(file.name)) continue;
    const table = await tableOf(files, file, respondent);
    if (!table) continue;
    const at = table.columns.flatMap((column, i) => (columns.has(column) ? [i] : []));
    const rows = table.rows.filter((row) => !at.some((i) => row[i]?.trim() === respondent));
    if (rows.length === table.rows.length) continue;
    if (rows.length === 0) throw inputError('erasure-empties-file', { file: file.name });
    shortened.push({ name: file.name, bytes: await writeTable(file.name, { columns: table.columns, rows }), rows: table.rows.length - rows.length });
  }
  return shortened;
}

/** Undefined for a text that is no table and does not name the respondent, such as a note about where files are from. */
async function tableOf(files: WithoutPorts['files'], file: InputFile, respondent: string): Promise<Table | undefined> {
  try {
    return (await files.table(file)).table;
  } catch (error) {
    if (!(error instanceof InputError) || files.text(file).includes(respondent)) throw error;
    return undefined;
  }
}

/**
 * A run's inputs in which a respondent has rows, without those rows, by the digest of what the run has kept.
 *
 * @param folder the run folder
 * @throws InputError 'run-missing' | 'run-damaged', and as `filesWithout`
 */
export async function inputsWithout(ports: WithoutPorts, folder: string, respondent: string): Promise<ReadonlyMap<string, ShortenedFile>> {
  const stored = await ports.runFiles.read(folder);
  const run = ports.files.name(folder);
  const summary = parseRunSummary(new TextDecoder().decode(stored.get('run.json')), run);
  const bytesOf = (sha256: string): Uint8Array => {
    const bytes = stored.get(`inputs/${sha256}`);
    if (!bytes) throw inputError('run-damaged', { run, file: `inputs/${sha256}` });
    return bytes;
  };
  const definition = await definitionOf(ports, summary, bytesOf);
  const found = new Map<string, ShortenedFile>();
  for (const { name, sha256, role } of summary.inputs) {
    if (role === 'study' || role === 'codebook') continue;
    const [file] = await filesWithout(ports, [{ name, bytes: bytesOf(sha256) }], definition, respondent);
    if (file) found.set(sha256, file);
  }
  return found;
}

async function definitionOf(
  { files }: WithoutPorts, { inputs }: RunSummary, bytesOf: (sha256: string) => Uint8Array,
): Promise<StudyDefinition> {
  const study = inputs.find(({ role }) => role === 'study');
  if (study) return parseStudy(files.text({ name: study.name, bytes: bytesOf(study.sha256) }), study.name);
  const answers = inputs.find(({ role }) => role === 'respondents')!;
  return answersDefinition((await files.table({ name: answers.name, bytes: bytesOf(answers.sha256) })).table);
}
