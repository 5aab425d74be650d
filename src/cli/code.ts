import { basename } from 'node:path';
import { codeTable } from '../use-cases/code-table.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface CodeOptions {
  readonly out: string;
  readonly codebook: string;
  readonly evidence?: string;
  readonly keep?: readonly string[];
}

export async function code(terminal: Terminal, input: string, { out, codebook, evidence, keep = [] }: CodeOptions): Promise<void> {
  requireDistinct(input, out, evidence);
  const coded = await codeTable(await nodePorts(), input, codebook, keep);
  terminal.notices(coded.notices);
  await writeTable(terminal, out, coded.columns, coded.codes);
  if (evidence) await writeTable(terminal, evidence, ['id', 'theme', 'rule', 'start', 'end', 'words'], coded.evidence);
  const { excluded, codes } = coded;
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: codes.length + excluded.length });
  if (terminal.json) terminal.value({ out, answers: codes.length, excluded: excluded.length, notices: coded.notices });
}
