import type { RunInput } from '../analysis/run.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import { parseStudy } from '../survey/parse-study.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { StudyTables } from '../survey/select-respondents.js';
import type { Table } from '../survey/table.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import type { DetectLanguage } from '../text/language.js';
import type { Codebook } from '../themes/codebook.js';
import { answersDefinition } from './answers-definition.js';
import { loadCodebook } from './load-codebook.js';
import type { Digest, Files, InputFile, LexiconVersion, Shelf } from './ports.js';

export interface LoadPorts {
  readonly files: Files;
  readonly shelf: Shelf;
  readonly digest: Digest;
}

/** A study's definition and the tables that it names, read but not yet understood. */
export interface LoadedTables {
  readonly definition: StudyDefinition;
  readonly tables: StudyTables;
  /** Human codings: those in the file that the study names, then those given in the workspace. */
  readonly codings: readonly Table[];
  /** Every file that was read. */
  readonly inputs: readonly RunInput[];
  /** Its bytes, by digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly notices: readonly Notice[];
}

/** A study with everything that its analysis needs. */
export interface LoadedStudy extends LoadedTables {
  readonly codebook: Codebook;
  /** Of the open questions that have one of their own; questions with the same one have the same value. */
  readonly questionCodebooks: ReadonlyMap<string, Codebook>;
  readonly lexicon: TextLexicon;
  readonly detectLanguage: DetectLanguage;
  readonly lexicons: readonly LexiconVersion[];
}

/**
 * Loads a study from its study.yaml, or makes one of a plain table of answers (columns id, text and, where they are
 * there, segment and weight).
 *
 * @param path a .yaml file, or a .csv, .tsv, .txt or .xlsx file of answers
 * @throws InputError
 */
export async function loadTables({ files, digest }: Omit<LoadPorts, 'shelf'>, path: string): Promise<LoadedTables> {
  const inputs: RunInput[] = [];
  const contents = new Map<string, Uint8Array>();
  const notices: Notice[] = [];
  const keep = (role: RunInput['role'], { name, bytes }: InputFile): void => {
    const sha256 = digest(bytes);
    inputs.push({ role, name, sha256 });
    contents.set(sha256, bytes);
  };
  const table = async (role: RunInput['role'], name: string): Promise<Table> => {
    const file = await files.read(files.beside(path, name), name);
    const read = await files.table(file);
    keep(role, file);
    notices.push(...read.notices);
    return read.table;
  };

  const first = await files.read(path);
  let definition: StudyDefinition;
  let respondents: Table;
  if (/\.ya?ml$/i.test(path)) {
    definition = parseStudy(files.text(first), first.name);
    keep('study', first);
    respondents = await table('respondents', definition.respondents.file);
  } else {
    respondents = await table('respondents', first.name);
    definition = answersDefinition(respondents);
  }
  const sample = definition.sample && (await table('sample', definition.sample.file));
  const population = definition.population && (await table('population', definition.population.file));
  const compared = definition.representativeness
    && (await table('representativeness', definition.representativeness.file));
  const codings = definition.codings ? [await table('codings', definition.codings)] : [];
  return {
    definition,
    tables: { respondents, ...(sample && { sample }), ...(population && { population }), ...(compared && { representativeness: compared }) },
    codings,
    inputs,
    contents,
    notices,
  };
}

/**
 * Loads a study, the codebooks that it is coded by and the lexicons.
 *
 * @param codebook id of a shipped codebook, or path of a file, that takes the place of the study's own; open questions
 *   keep those that they name themselves
 * @param kept paths of the files that take the place of those that open questions name, by question
 * @throws InputError
 */
export async function loadStudy(
  ports: LoadPorts, path: string, codebook?: string, kept: ReadonlyMap<string, string> = new Map(),
): Promise<LoadedStudy> {
  const loaded = await loadTables(ports, path);
  const { lexicon, versions } = await ports.shelf.text();
  // What the study names lies beside it; what the user names, where the user stands.
  const themes = codebook === undefined
    ? await loadCodebook(ports, loaded.definition.codebook, (name) => ports.files.beside(path, name))
    : await loadCodebook(ports, codebook);
  const { name, bytes } = themes.file;
  const sha256 = ports.digest(bytes);
  const own = await loadQuestionCodebooks(ports, path, loaded.definition, kept, new Map([[sha256, themes]]));
  return {
    ...loaded,
    codebook: themes.codebook,
    questionCodebooks: own.codebooks,
    lexicon,
    detectLanguage: await loadLanguageDetector(),
    lexicons: versions,
    inputs: [...loaded.inputs, { role: 'codebook', name, sha256 }, ...own.inputs],
    contents: new Map([...loaded.contents, ...Array.from(own.loaded, ([digest, { file }]) => [digest, file.bytes] as const)]),
    notices: [...loaded.notices, ...Array.from(own.loaded.values()).flatMap(({ notices }) => notices)],
  };
}

type LoadedCodebook = Awaited<ReturnType<typeof loadCodebook>>;

/** The codebooks that open questions name, by question; those that are loaded already, by digest, are not parsed again. */
export async function loadQuestionCodebooks(
  ports: LoadPorts,
  path: string,
  { texts }: Pick<StudyDefinition, 'texts'>,
  kept: ReadonlyMap<string, string>,
  already: ReadonlyMap<string, LoadedCodebook>,
) {
  const loaded = new Map(already);
  const codebooks = new Map<string, Codebook>();
  const inputs: RunInput[] = [];
  for (const { id: question, codebook } of texts) {
    if (codebook === undefined) continue;
    const copy = kept.get(question);
    const found = copy === undefined
      ? await loadCodebook(ports, codebook, (name) => ports.files.beside(path, name))
      : await loadCodebook(ports, copy);
    const sha256 = ports.digest(found.file.bytes);
    if (!loaded.has(sha256)) loaded.set(sha256, found);
    codebooks.set(question, loaded.get(sha256)!.codebook);
    inputs.push({ role: 'codebook', name: found.file.name, sha256, question });
  }
  return { loaded, codebooks, inputs };
}
