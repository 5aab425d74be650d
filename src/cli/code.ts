import { basename } from 'node:path';
import { codeInParts, evidenceColumns } from '../use-cases/code-table.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, tableWriter, writeExcluded, type TableWriter } from './write-output.js';

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
  const tables: TableWriter[] = [];
  try {
    const coded = await codeInParts(await nodePorts(), input,
      { codebook, model, useSegment: segment, withEvidence: evidence !== undefined, keep },
      async ({ columns, codes, evidence: rows }) => {
        // Nothing is made before the input has shown that it can be read.
        if (tables.length === 0) {
          tables.push(await tableWriter(out));
          if (evidence) tables.push(await tableWriter(evidence));
        }
        await tables[0]!.append(columns, codes);
        await tables[1]?.append(evidenceColumns, rows);
      });
    terminal.notices(coded.notices);
    terminal.remark(terminal.words.fileWritten(out, await tables[0]!.finish()));
    if (evidence) terminal.remark(terminal.words.fileWritten(evidence, await tables[1]!.finish()));
    const { excluded, answers, notices } = coded;
    await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: answers + excluded.length });
    if (terminal.json) terminal.value({ out, answers, excluded: excluded.length, notices });
  } finally {
    for (const table of tables) await table.abandon();
  }
}
