import { inputError } from '../notices/input-error.js';
import { proseBlocks, withProse, type ProseBlock } from '../report/prose-blocks.js';
import type { Report } from '../report/report.js';
import { editedProse } from '../workspace/edited-prose.js';
import type { CodableStudy } from './codable-study.js';
import type { AnalysisRun, CommandLog } from './ports.js';
import { reportFromRun } from './report-from-run.js';
import { coderName, type CodingPorts } from './record-coding.js';

export { proseBlocks, type ProseBlock };

type StudyId = Pick<CodableStudy, 'id'>;

/** A report with what people wrote in place of the program's text. */
export async function editedReport(commands: Pick<CommandLog, 'read'>, study: StudyId, report: Report): Promise<Report> {
  return withProse(report, editedProse(await commands.read(study.id)));
}

/** The parts of a run's report that can be written anew, with what somebody wrote instead. */
export async function reportProse(commands: Pick<CommandLog, 'read'>, study: StudyId, run: AnalysisRun): Promise<ProseBlock[]> {
  return proseBlocks(await editedReport(commands, study, reportFromRun(run)));
}

/**
 * Keeps what somebody wrote instead of a part of the report, with the figures that the part speaks of now; it stands in the
 * reports of all runs of the study.
 *
 * @param text empty to take the program's own back
 * @throws InputError 'value-unknown' when the report has no such part, 'coder-name-invalid'
 */
export async function editProse(
  { commands, clock }: CodingPorts, study: StudyId, run: AnalysisRun,
  { by, block, text }: { readonly by: string; readonly block: string; readonly text: string },
): Promise<void> {
  const blocks = proseBlocks(reportFromRun(run));
  const found = blocks.find(({ id }) => id === block);
  if (!found) throw inputError('value-unknown', { option: '--block', got: block.slice(0, 60), expected: blocks.map(({ id }) => id) });
  const act = { kind: 'prose-edited' as const, block, text: text.replace(/\s+/gu, ' ').trim(), figures: found.figures };
  await commands.append([{ at: clock(), by: coderName(by), study: study.id, act }]);
}
