import type { RunInput } from '../analysis/run.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import { parseStudy } from '../survey/parse-study.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { StudyTables } from '../survey/select-respondents.js';
import type { Table } from '../survey/table.js';
import type { Codebook } from '../themes/codebook.js';
import { answersDefinition } from './answers-definition.js';
import { loadCodebook } from './load-codebook.js';
import type { Digest, Files, LexiconVersion, Shelf } from './ports.js';

export interface LoadPorts {
  readonly files: Files;
  readonly shelf: Shelf;
  readonly digest: Digest;
}

/** A study with everything it names, read but not yet understood. */
export interface LoadedStudy {
  readonly definition: StudyDefinition;
  readonly tables: StudyTables;
  readonly codings?: Table;
  readonly codebook: Codebook;
  readonly lexicon: TextLexicon;
  readonly lexicons: readonly LexiconVersion[];
  /** Every file that was read. */
  readonly inputs: readonly RunInput[];
  /** Its bytes, by digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly notices: readonly Notice[];
}

/**
 * Loads a study from its study.yaml, or makes one of a plain table of answers (columns id, text and, where they are
 * there, segment and weight).
 *
 * @param path a .yaml file, or a .csv, .tsv, .txt or .xlsx file of answers
 * @param codebook id or file that takes the place of the study's own
 * @throws InputError
 */
export async function loadStudy(ports: LoadPorts, path: string, codebook?: string): Promise<LoadedStudy> {
  const { files, shelf, digest } = ports;
  const inputs: RunInput[] = [];
  const contents = new Map<string, Uint8Array>();
  const notices: Notice[] = [];
  const keep = (role: RunInput['role'], name: string, bytes: Uint8Array) => {
    const sha256 = digest(bytes);
    inputs.push({ role, name, sha256 });
    contents.set(sha256, bytes);
  };
  const table = async (role: RunInput['role'], name: string): Promise<Table> => {
    const file = await files.read(files.beside(path, name), name);
    const read = await files.table(file);
    keep(role, name, file.bytes);
    notices.push(...read.notices);
    return read.table;
  };

  const first = await files.read(path);
  let definition: StudyDefinition;
  let respondents: Table;
  if (/\.ya?ml$/i.test(path)) {
    definition = parseStudy(files.text(first), first.name);
    keep('study', first.name, first.bytes);
    respondents = await table('respondents', definition.respondents.file);
  } else {
    respondents = await table('respondents', first.name);
    definition = answersDefinition(respondents);
  }
  const sample = definition.sample && (await table('sample', definition.sample.file));
  const population = definition.population && (await table('population', definition.population.file));
  const codings = definition.codings ? await table('codings', definition.codings) : undefined;

  const text = await shelf.text();
  const themes = await loadCodebook(ports, codebook ?? definition.codebook, path);
  keep('codebook', themes.file.name, themes.file.bytes);
  return {
    definition,
    tables: { respondents, ...(sample && { sample }), ...(population && { population }) },
    ...(codings && { codings }),
    codebook: themes.codebook,
    lexicon: text.lexicon,
    lexicons: [text.version],
    inputs,
    contents,
    notices: [...notices, ...themes.notices],
  };
}
