import type { Command } from 'commander';
import { codeTable } from '../use-cases/code-table.js';
import { names, oneOf } from './options.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { writeTable } from './write-output.js';

interface CodeOptions {
  readonly out: string;
  readonly codebook: string;
  readonly evidence?: string;
  readonly keep?: readonly string[];
}

export function codeCommand(program: Command, terminal: Terminal): void {
  const { commands, options } = terminal.words;
  program.command('code').description(commands.code)
    .argument('<IN.csv>', options.answers)
    .requiredOption('--out <codes.csv>', options.outFile)
    .option('--codebook <ID|FILE>', options.codebook, 'jobcenter-themes')
    .option('--model <none>', options.model, oneOf('--model', ['none']))
    .option('--no-segment', options.noSegment)
    .option('--evidence <FILE>', options.evidence)
    .option('--keep <COLUMNS>', options.keep, names)
    .action(async (input: string, { out, codebook, evidence, keep = [] }: CodeOptions) => {
      const coded = await codeTable(await nodePorts(), input, codebook, keep);
      terminal.notices(coded.notices);
      await writeTable(terminal, out, coded.columns, coded.codes);
      if (evidence) await writeTable(terminal, evidence, ['id', 'theme', 'rule', 'start', 'end', 'words'], coded.evidence);
      if (terminal.json) terminal.value({ out, answers: coded.codes.length, notices: coded.notices });
    });
}
