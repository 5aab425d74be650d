import { readTokens } from '../use-cases/read-tokens.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

export async function tokens(terminal: Terminal, input: string, { out }: { out: string }): Promise<void> {
  const { words } = terminal;
  const { lines, answers, notices } = await readTokens(await nodePorts(), input);
  terminal.notices(notices);
  await writeOutput(out, lines);
  terminal.remark(words.fileWritten(out, answers));
  if (terminal.json) terminal.value({ out, answers, notices });
}
