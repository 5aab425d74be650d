import { workspaceFile } from '../io/data-folder.js';
import { commandLog } from '../io/database/command-log.js';
import { sha256 } from '../io/digest.js';
import { judgedQuotes, type JudgedQuotes } from '../use-cases/judged-quotes.js';
import type { AnalysisRun } from '../use-cases/ports.js';

/** What people made of a run's quotes in a workspace. @param data its folder; undefined for the usual one */
export async function judgedIn(run: AnalysisRun, data: string | undefined): Promise<JudgedQuotes> {
  const log = commandLog(workspaceFile(data));
  try {
    return await judgedQuotes(log, run, sha256);
  } finally {
    await log.close();
  }
}
