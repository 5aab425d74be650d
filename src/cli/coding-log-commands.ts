import type { Command } from 'commander';
import { codingLogWords } from '../wording/coding-log-words.js';
import type { Terminal } from './terminal.js';

/** The commands for what is coded in the pages, under their parent. */
export function addCodingLogCommands(coding: Command, terminal: Terminal): void {
  const { commands, options } = codingLogWords[terminal.language];

  coding.command('export')
    .description(commands.export)
    .argument('<STUDY|RUN>', options.study)
    .requiredOption('--out <codings.csv>', options.out)
    .option('--data <DIR>', options.data)
    .action(async (study, chosen) => (await import('./coding-log.js')).codingExport(terminal, study, chosen));

  coding.command('import')
    .description(commands.import)
    .argument('<codings.csv>', options.codings)
    .argument('<STUDY|RUN>', options.study)
    .option('--coder <NAME>', options.coder)
    .option('--data <DIR>', options.data)
    .action(async (file, study, chosen) => (await import('./coding-log.js')).codingImport(terminal, file, study, chosen));

  coding.command('log')
    .description(commands.log)
    .argument('<STUDY|RUN>', options.study)
    .option('--data <DIR>', options.data)
    .action(async (study, chosen) => (await import('./coding-log.js')).codingLog(terminal, study, chosen));
}
