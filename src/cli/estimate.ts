import { estimateTable } from '../io/run-tables.js';
import { estimateStudy } from '../use-cases/estimate-study.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeOutput } from './write-output.js';

export async function estimate(
  terminal: Terminal,
  study: string,
  { out, scheme, by }: { readonly out: string; readonly scheme?: string; readonly by?: readonly string[] },
): Promise<void> {
  requireDistinct(study, out);
  const { survey, weights, figures, notices } = await estimateStudy(await nodePorts(), study, scheme, by);
  terminal.notices(notices);
  await writeOutput(out, estimateTable(figures, weights.scheme, survey.definition.quotes.minimumCell));
  terminal.remark(terminal.words.fileWritten(out, figures.length));
  await writeExcluded(terminal, out, {
    file: survey.definition.respondents.file, rows: survey.excluded, of: survey.rowsRead,
  });
  if (terminal.json) {
    const { scheme: used, n, sum, effectiveN, designEffect } = weights;
    terminal.value({ out, scheme: used, n, sum, effectiveN, designEffect, figures: figures.length, notices });
  }
}
