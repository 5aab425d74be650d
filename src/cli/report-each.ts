import { join } from 'node:path';
import { levelFileNames } from '../exports/report-file-names.js';
import type { Notice } from '../notices/notice.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import { reportEach } from '../use-cases/report-each.js';
import { checkedReport, type reportFromRun } from '../use-cases/report-from-run.js';
import { hiddenLevelText } from '../wording/level-report-words.js';
import { withParts, type ReportChoice } from '../use-cases/standing-report.js';
import { countedProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Turns a report into a file of the format that was chosen. */
type RenderReport = (report: ReturnType<typeof reportFromRun>) => Promise<string | Uint8Array>;

/** Writes a report for each level of a variable into a folder, and says which levels get none and why. */
export async function writeReportsOfLevels(
  terminal: Terminal,
  run: AnalysisRun,
  { each, out, format, check, parts }: { each: string; out: string; format: string; check: boolean; parts: ReportChoice['parts'] },
  render: RenderReport,
): Promise<void> {
  const { levels, reportOn } = reportEach(run, each);
  const told = levels.filter(({ hidden }) => !hidden);
  const names = levelFileNames(each, told.map(({ label }) => label[terminal.language]), format);
  const progress = countedProgress(terminal, told.length);
  const notices: Notice[][] = [];
  for (const [i, level] of told.entries()) {
    progress.at(i, level.label[terminal.language]);
    const whole = reportOn(level);
    const made = parts ? withParts(whole, parts) : whole;
    await writeOutput(join(out, names[i]!), await render(made));
    notices.push(check ? checkedReport(made) : []);
  }
  progress.done();
  if (terminal.json) {
    return terminal.value({
      out, format, run: run.id,
      reports: told.map(({ level }, i) => ({ level, file: join(out, names[i]!), ...(check && { notices: notices[i]! }) })),
      withoutReport: levels.flatMap(({ level, hidden }) => (hidden ? [{ level, reason: hidden }] : [])),
    });
  }
  for (const [i, name] of names.entries()) {
    terminal.result(join(out, name));
    terminal.notices(notices[i]!);
  }
  for (const level of levels) {
    if (level.hidden) terminal.remark(hiddenLevelText(level, run.plan.quotes.minimumCell, terminal.language));
  }
}
