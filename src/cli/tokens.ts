import { basename } from 'node:path';
import { readTokens } from '../use-cases/read-tokens.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeOutput } from './write-output.js';

export async function tokens(terminal: Terminal, input: string, { out }: { out: string }): Promise<void> {
  const { words } = terminal;
  requireDistinct(input, out);
  const { lines, answers, excluded, notices } = await readTokens(await nodePorts(), input);
  terminal.notices(notices);
  await writeOutput(out, lines);
  terminal.remark(words.fileWritten(out, answers));
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: answers + excluded.length });
  if (terminal.json) terminal.value({ out, answers, notices });
}
