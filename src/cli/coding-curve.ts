import { learningCurveDrawn } from '../exports/learning-curve-drawn.js';
import { measureLearning } from '../use-cases/measure-learning.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeOutput, writeTable } from './write-output.js';

interface CurveOptions {
  readonly seed: number;
  readonly question?: string;
  readonly draws: number;
  readonly sizes?: readonly number[];
  readonly codings?: readonly string[];
  readonly codebook?: string;
  readonly out?: string;
  readonly figure?: string;
}

export async function codingCurve(terminal: Terminal, input: string, chosen: CurveOptions): Promise<void> {
  const { language } = terminal;
  const { seed, question, draws, sizes, codings, codebook, out, figure } = chosen;
  requireDistinct(input, out, figure, ...(codings ?? []));
  const { curve, notices } = await measureLearning(await nodePorts(), input, { seed, question, draws, sizes, ...(codings && { codings }), codebook });
  terminal.notices(notices);
  const { title, base, svg, table } = learningCurveDrawn(curve, language);
  if (out) {
    await writeTable(terminal, out, ['coded', 'micro_f1', 'micro_low', 'micro_high', 'macro_f1', 'macro_low', 'macro_high'],
      curve.points.map(({ coded, micro, macro }) => [coded, micro.value, micro.low, micro.high, macro.value, macro.low, macro.high]));
  }
  if (figure) {
    await writeOutput(figure, svg);
    terminal.remark(codingCommandWords[language].curveWritten(figure));
  }
  if (terminal.json) return terminal.value({ ...curve, notices });
  for (const line of textTable([table.columns.map(({ text }) => text), ...table.rows])) terminal.result(line);
  for (const line of [`${title}.`, base]) terminal.result(line);
}
