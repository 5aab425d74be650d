import { codedQuestionsOf } from '../analysis/coded-questions.js';
import { codableTables, studyId } from './codable-study.js';
import { exportCodings } from './export-codings.js';
import type { LoadedStudy } from './load-study.js';
import type { CommandLog, Digest, Files, InputFile } from './ports.js';

/** Where a study's codings by people are, beside the file that it may name. */
export interface Workspace {
  readonly commands: Pick<CommandLog, 'read'>;
  /** A table as the text of a CSV file. */
  readonly csv: (columns: readonly string[], rows: readonly (readonly string[])[]) => string;
}

interface Ports {
  readonly files: Files;
  readonly digest: Digest;
}

/** What the codings of a workspace are called among a run's inputs. */
const workspaceCodingsName = 'workspace-codings.csv';

/**
 * A study with the codings of its workspace as one more table of codings, which is kept among the run's inputs as it was, so that
 * the run can be made again when people have coded more. A study that nobody has coded in the workspace stays as it is.
 */
export async function withWorkspaceCodings(ports: Ports, workspace: Workspace, loaded: LoadedStudy): Promise<LoadedStudy> {
  if ((await workspace.commands.read(studyId(loaded.definition, ports.digest))).length === 0) return loaded;
  const study = codableTables(loaded, codedQuestionsOf(loaded.definition.texts, loaded.codebook, loaded.questionCodebooks), ports.digest);
  const { columns, rows, notices } = await exportCodings(workspace.commands, study);
  const told = { ...loaded, notices: [...loaded.notices, ...notices] };
  if (rows.length === 0) return told;
  const bytes = new TextEncoder().encode(workspace.csv(columns, rows));
  return withCodingsFile(ports, told, { name: workspaceCodingsName, bytes });
}

/** A study with a file of codings that came from its workspace. */
export async function withCodingsFile({ files, digest }: Ports, loaded: LoadedStudy, file: InputFile): Promise<LoadedStudy> {
  const { table } = await files.table(file);
  const sha256 = digest(file.bytes);
  return {
    ...loaded,
    codings: [...loaded.codings, table],
    inputs: [...loaded.inputs, { role: 'workspace-codings', name: file.name, sha256 }],
    contents: new Map([...loaded.contents, [sha256, file.bytes]]),
  };
}
