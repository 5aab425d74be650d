import type { Command } from 'commander';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { gathered, names, wholeNumber } from './options.js';
import type { Terminal } from './terminal.js';

/** The commands for coding by hand, under their parent. */
export function addCodingCommands(coding: Command, terminal: Terminal): void {
  const { commands, options } = codingCommandWords[terminal.language];

  coding.command('sheet')
    .description(commands.sheet)
    .argument('<STUDY|IN.csv>', terminal.words.options.studyOrAnswers)
    .requiredOption('--out <sheet.xlsx>', options.sheetOut)
    .option('-n <N>', options.count, wholeNumber('-n', 1), 100)
    .option('--seed <N>', options.seed, wholeNumber('--seed'))
    .option('--question <ID>', options.question)
    .option('--coder <NAME>', options.sheetCoder)
    .option('--codings <FILE>', options.coded, gathered)
    .option('--list <FILE>', options.list)
    .option('--codebook <ID|FILE>', options.codebook)
    .action(async (input, chosen) => (await import('./coding-sheet.js')).codingSheet(terminal, input, chosen));

  coding.command('read')
    .description(commands.read)
    .argument('<sheet.xlsx>', options.sheet)
    .requiredOption('--out <codings.csv>', options.codingsOut)
    .option('--coder <NAME>', options.readCoder)
    .option('--codebook <ID|FILE>', terminal.words.options.codebook, 'jobcenter-themes')
    .action(async (input, chosen) => (await import('./coding-sheet.js')).codingRead(terminal, input, chosen));

  coding.command('agreement')
    .description(commands.agreement)
    .argument('<CODINGS.csv...>', options.codings)
    .option('--codebook <ID|FILE>', terminal.words.options.codebook, 'jobcenter-themes')
    .option('--disagreements <FILE>', options.disagreements)
    .option('--seed <N>', options.intervalSeed, wholeNumber('--seed'), 1)
    .action(async (paths, chosen) => (await import('./coding-agreement.js')).codingAgreement(terminal, paths, chosen));

  coding.command('next')
    .description(commands.next)
    .argument('<STUDY|IN.csv>', terminal.words.options.studyOrAnswers)
    .option('--codings <FILE>', options.measuring, gathered)
    .option('-n <N>', options.count, wholeNumber('-n', 1), 20)
    .option('--out <next.csv>', options.nextOut)
    .option('--model <FILE|none>', options.model)
    .option('--question <ID>', options.question)
    .option('--seed <N>', options.intervalSeed, wholeNumber('--seed'), 1)
    .option('--codebook <ID|FILE>', options.codebook)
    .action(async (input, chosen) => (await import('./coding-next.js')).codingNext(terminal, input, chosen));

  coding.command('curve')
    .description(commands.curve)
    .argument('<STUDY|IN.csv>', terminal.words.options.studyOrAnswers)
    .option('--codings <FILE>', options.measuring, gathered)
    .option('--out <curve.csv>', options.curveOut)
    .option('--figure <curve.svg>', options.figure)
    .option('--sizes <N,N>', options.sizes, (text) => names(text).map(wholeNumber('--sizes', 10)))
    .option('--draws <N>', options.draws, wholeNumber('--draws', 2, 100), 5)
    .option('--question <ID>', options.question)
    .option('--seed <N>', options.intervalSeed, wholeNumber('--seed'), 1)
    .option('--codebook <ID|FILE>', options.codebook)
    .action(async (input, chosen) => (await import('./coding-curve.js')).codingCurve(terminal, input, chosen));
}
