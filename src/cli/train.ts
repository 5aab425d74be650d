import { basename } from 'node:path';
import { trainFromTable } from '../use-cases/train-from-table.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeExcluded, writeOutput } from './write-output.js';

interface TrainOptions {
  readonly out: string;
  readonly codebook: string;
  readonly seed: number;
  readonly segment: boolean;
  readonly group?: string;
  readonly uncoded?: string;
}

export async function train(terminal: Terminal, input: string, chosen: TrainOptions): Promise<void> {
  const { out, codebook, seed, segment, group, uncoded } = chosen;
  const { words, language } = terminal;
  requireDistinct(input, out, uncoded);
  const { model, text, excluded, notices } =
    await trainFromTable(await nodePorts(), input, { codebook, seed, useSegment: segment, group, uncoded });
  terminal.notices(notices);
  await writeOutput(out, text);
  const { quality, coder } = model;
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: quality.n + excluded.length });
  if (terminal.json) return terminal.value({ out, excluded: excluded.length, themes: coder.themes, quality, notices });
  const share = (value: number | null | undefined) => (value === null || value === undefined ? '–' : formatNumber(value, language, 3));
  const { trained, withSegment, withoutSegment } = words.training;
  terminal.result(trained(out, formatNumber(quality.n, language)));
  for (const line of textTable([
    [words.evaluation.theme, ...(quality.bySegment ? [withSegment] : []), withoutSegment],
    ...coder.themes.map((theme, t) =>
      [theme, ...(quality.bySegment ? [share(quality.bySegment.f1[t])] : []), share(quality.plain.f1[t])]),
    ...(['micro', 'macro'] as const).map((each) =>
      [each, ...(quality.bySegment ? [share(quality.bySegment[each].f1)] : []), share(quality.plain[each].f1)]),
  ])) terminal.result(line);
}
