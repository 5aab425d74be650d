import { sha256 } from '../io/digest.js';
import { keptWith } from '../numerics/kept-with.js';
import { codableRun, type CodableStudy } from '../use-cases/codable-study.js';
import { drawOrder, type AnalysisRun, type AnswerRow, type CodedText } from '../use-cases/ports.js';
import type { OpenedRun } from './opened-runs.js';

/** A run's answers as people code them, in the order of the random draw. */
export interface Drawn {
  readonly study: CodableStudy;
  readonly order: readonly DrawnAnswer[];
  readonly byKey: ReadonlyMap<string, DrawnAnswer>;
}

export interface DrawnAnswer extends CodedText {
  readonly row: AnswerRow;
}

/** Made once for a run, as long as it is open. */
export function drawnAnswers({ run }: OpenedRun): Drawn {
  return drawnOf(run);
}

const drawnOf = keptWith((run: AnalysisRun): Drawn => {
  const study = codableRun(run, sha256);
  const rows = new Map(run.bulk.answers.map((row) => [JSON.stringify([row.respondent, row.question]), row]));
  const answers = study.answers.map((answer) => ({ ...answer, row: rows.get(JSON.stringify([answer.respondent, answer.question]))! }));
  const order = drawOrder(answers, study.seed);
  return { study, order, byKey: new Map(order.map((answer) => [answer.row.key, answer])) };
});
