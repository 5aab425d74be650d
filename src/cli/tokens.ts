import type { Command } from 'commander';
import { readTokens } from '../use-cases/read-tokens.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

export function tokensCommand(program: Command, terminal: Terminal): void {
  const { words } = terminal;
  program.command('tokens').description(words.commands.tokens)
    .argument('<IN>', words.options.studyOrAnswers)
    .requiredOption('--out <tokens.jsonl>', words.options.outFile)
    .action(async (input: string, { out }: { out: string }) => {
      const { lines, answers, notices } = await readTokens(await nodePorts(), input);
      terminal.notices(notices);
      await writeOutput(out, lines);
      terminal.remark(words.fileWritten(out, answers));
      if (terminal.json) terminal.value({ out, answers, notices });
    });
}
