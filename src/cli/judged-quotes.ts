import { sha256 } from '../io/digest.js';
import { judgedQuotes, type JudgedQuotes } from '../use-cases/judged-quotes.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import { withLog } from './with-log.js';

/** What people made of a run's quotes in a workspace. @param data its folder; undefined for the usual one */
export function judgedIn(run: AnalysisRun, data: string | undefined): Promise<JudgedQuotes> {
  return withLog(data, (log) => judgedQuotes(log, run, sha256));
}
