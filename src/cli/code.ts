import { basename } from 'node:path';
import { codeTable, evidenceColumns } from '../use-cases/code-table.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface CodeOptions {
  readonly out: string;
  readonly codebook: string;
  readonly model?: string;
  readonly segment: boolean;
  readonly evidence?: string;
  readonly keep?: readonly string[];
}

export async function code(terminal: Terminal, input: string, chosen: CodeOptions): Promise<void> {
  const { out, codebook, model, segment, evidence, keep = [] } = chosen;
  requireDistinct(input, out, evidence, model === 'none' ? undefined : model);
  const coded = await codeTable(await nodePorts(), input,
    { codebook, model, useSegment: segment, withEvidence: evidence !== undefined, keep });
  terminal.notices(coded.notices);
  await writeTable(terminal, out, coded.columns, coded.codes);
  if (evidence) await writeTable(terminal, evidence, evidenceColumns, coded.evidence);
  const { excluded, codes } = coded;
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: codes.length + excluded.length });
  if (terminal.json) terminal.value({ out, answers: codes.length, excluded: excluded.length, notices: coded.notices });
}
