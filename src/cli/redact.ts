import { basename } from 'node:path';
import { redactTable } from '../use-cases/redact-table.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface RedactOptions {
  readonly out: string;
  readonly keep?: readonly string[];
}

export async function redact(terminal: Terminal, input: string, { out, keep = [] }: RedactOptions): Promise<void> {
  requireDistinct(input, out);
  const { columns, rows, masked, answersMasked, excluded, notices } = await redactTable(await nodePorts(), input, keep);
  terminal.notices(notices);
  await writeTable(terminal, out, columns, rows);
  const spans = Object.values(masked).reduce((sum, count) => sum + count, 0);
  terminal.remark(terminal.words.redacted(spans, answersMasked, rows.length));
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: rows.length + excluded.length });
  if (terminal.json) terminal.value({ out, answers: rows.length, answersMasked, masked, excluded: excluded.length, notices });
}
