import { Command, type HelpConfiguration } from 'commander';
import type { CliWords } from '../wording/cli-words.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { erasureWords } from '../wording/erasure-words.js';
import { quoteCommandWords } from '../wording/quote-command-words.js';
import { languages, type Language } from '../wording/language.js';
import { userCommandWords } from '../wording/user-command-words.js';
import { addCodingLogCommands } from './coding-log-commands.js';
import { addCodingCommands } from './coding.js';
import { clusterCount, gathered, names, oneOf, wholeNumber } from './options.js';
import type { StartPages } from './serve.js';
import type { Terminal } from './terminal.js';
import { addAuditCommand, addUserCommands, withUserOptions } from './user-commands.js';

const defaultPort = 4173;

/** The grammar of the command line. What a command does is loaded when it is asked for: most need most of the program. */
export function commandLine(terminal: Terminal, version: string, startPages: StartPages): Command {
  const { words } = terminal;
  const { commands, codebookCommands, options, help } = words;
  const program = new Command('fritekst')
    .description(words.about)
    .usage(help.synopsis)
    .version(version, '-V, --version', help.version)
    .helpCommand(false);

  const command = (name: keyof CliWords['commands']): Command => program.command(name).description(commands[name]);
  const served = (name: 'demo' | 'serve'): Command => command(name)
    .option('--port <N>', options.port, wholeNumber('--port', 0, 65_535), defaultPort)
    .option('--data <DIR>', options.data);

  served('demo')
    .action(async (chosen) => (await import('./serve.js')).demo(terminal, startPages, chosen));

  command('init')
    .argument('<DIR>', options.studyFolder)
    .requiredOption('--from <FILE>', options.from)
    .action(async (folder, chosen) => (await import('./init.js')).init(terminal, folder, chosen));

  command('check')
    .argument('<STUDY>', options.study)
    .action(async (study) => (await import('./check.js')).check(terminal, study));

  command('sample')
    .argument('<STUDY>', options.studyToDraw)
    .requiredOption('--out <sample.csv>', options.outFile)
    .requiredOption('--seed <N>', options.sampleSeed, wholeNumber('--seed'))
    .option('--size <N>', options.size, wholeNumber('--size', 1))
    .option('--excluded <FILE>', options.excluded)
    .action(async (study, chosen) => (await import('./sample.js')).sample(terminal, study, chosen));

  command('analyse')
    .argument('<STUDY|ANSWERS.csv>', options.studyOrAnswers)
    .option('--out <DIR>', options.outFolder)
    .option('--seed <N>', options.seed, wholeNumber('--seed'))
    .option('--k <N|auto>', options.k, clusterCount)
    .option('--codebook <ID|FILE>', options.codebook)
    .option('--tokens', options.tokens)
    .option('--data <DIR>', options.data)
    .action(async (study, chosen) => (await import('./analyse.js')).analyse(terminal, study, chosen));

  command('estimate')
    .argument('<STUDY>', options.study)
    .requiredOption('--out <estimates.csv>', options.outFile)
    .option('--scheme <SCHEME>', options.scheme)
    .option('--by <NAME>', options.by, gathered)
    .action(async (study, chosen) => (await import('./estimate.js')).estimate(terminal, study, chosen));

  command('tokens')
    .argument('<IN>', options.studyOrAnswers)
    .requiredOption('--out <tokens.jsonl>', options.outFile)
    .action(async (input, chosen) => (await import('./tokens.js')).tokens(terminal, input, chosen));

  command('redact')
    .argument('<IN.csv>', options.answers)
    .requiredOption('--out <OUT.csv>', options.outFile)
    .option('--keep <COLUMNS>', options.keepUnmasked, names)
    .action(async (input, chosen) => (await import('./redact.js')).redact(terminal, input, chosen));

  command('code')
    .argument('<IN.csv>', options.answers)
    .requiredOption('--out <codes.csv>', options.outFile)
    .option('--codebook <ID|FILE>', options.codebook, 'jobcenter-themes')
    .option('--model <FILE|none>', options.model)
    .option('--no-segment', options.noSegment)
    .option('--evidence <FILE>', options.evidence)
    .option('--keep <COLUMNS>', options.keep, names)
    .action(async (input, chosen) => (await import('./code.js')).code(terminal, input, chosen));

  command('train')
    .argument('<CODED.csv>', options.coded)
    .requiredOption('--out <model.json>', options.modelFile)
    .option('--codebook <ID|FILE>', options.codebook, 'jobcenter-themes')
    .option('--seed <N>', options.trainSeed, wholeNumber('--seed'), 1)
    .option('--no-segment', options.noSegment)
    .option('--group <COLUMN>', options.group)
    .option('--uncoded <FILE>', options.uncoded)
    .action(async (coded, chosen) => (await import('./train.js')).train(terminal, coded, chosen));

  command('cluster')
    .argument('<IN.csv>', options.answers)
    .requiredOption('--out <clusters.csv>', options.outFile)
    .option('--k <N|auto>', options.k, clusterCount, 'auto')
    .option('--seed <N>', options.seed, wholeNumber('--seed'), 1)
    .option('--keep <COLUMNS>', options.keep, names)
    .option('--propose <themes.yaml>', options.propose)
    .action(async (input, chosen) => (await import('./cluster.js')).cluster(terminal, input, chosen));

  command('contrast')
    .argument('<IN.csv|STUDY|RUN>', options.contrasted)
    .requiredOption('--out <contrast.csv>', options.outFile)
    .option('--by <COLUMN>', options.contrastBy, 'segment')
    .option('--groups <A,B>', options.groups, names)
    .action(async (input, chosen) => (await import('./contrast.js')).contrast(terminal, input, chosen));

  command('evaluate')
    .argument('<CODES.csv>', options.codes)
    .argument('<GOLD.csv>', options.gold)
    .action(async (codes, gold) => (await import('./evaluate.js')).evaluate(terminal, codes, gold));

  const codebook = command('codebook').usage(help.synopsis).helpCommand(false);
  codebook.command('check')
    .description(codebookCommands.check)
    .argument('<ID|FILE>', options.codebook)
    .action(async (name) => (await import('./codebook.js')).codebookCheck(terminal, name));
  codebook.command('export')
    .description(codebookCommands.export)
    .argument('<ID|FILE>', options.codebook)
    .requiredOption('--out <FILE>', options.outFile)
    .option('--format <csv|qdc|yaml>', options.codebookForm, oneOf('--format', ['csv', 'qdc', 'yaml']), 'csv')
    .action(async (name, chosen) => (await import('./codebook.js')).codebookExport(terminal, name, chosen));
  codebook.command('import')
    .description(codebookCommands.import)
    .argument('<FILE>', options.codebookTable)
    .requiredOption('--out <codebook.yaml>', options.codebookOut)
    .action(async (input, chosen) => (await import('./codebook.js')).codebookImport(terminal, input, chosen));

  const coding = program.command('coding').description(codingCommandWords[terminal.language].about)
    .usage(help.synopsis).helpCommand(false);
  addCodingCommands(coding, terminal);
  addCodingLogCommands(coding, terminal);

  const drawOptions = quoteCommandWords[terminal.language];
  command('quotes')
    .argument('<RUN>', options.run)
    .option('--theme <ID>', options.theme)
    .option('--receipt <FILE>', drawOptions.receipt)
    .option('--segment <S>', options.segment, oneOf('--segment', ['satisfied', 'neutral', 'dissatisfied', 'all']), 'all')
    .option('-n <N>', options.count, wholeNumber('-n', 1), 5)
    .option('--seed <N>', options.seed, wholeNumber('--seed'), 1)
    .option('--method <METHOD>', drawOptions.method, oneOf('--method', ['random', 'stratified', 'representative', 'varied', 'balanced']), 'random')
    .option('--chance <equal|weight>', drawOptions.chance, oneOf('--chance', ['equal', 'weight']), 'equal')
    .option('--over <VARIABLE>', drawOptions.over)
    .option('--filter <VARIABLE=LEVEL>', drawOptions.filter, gathered)
    .option('--words <QUERY>', drawOptions.words)
    .option('--cluster <GROUP.N>', drawOptions.cluster)
    .option('--coded-by-people', drawOptions.codedByPeople)
    .option('--reading', drawOptions.reading)
    .option('--out <FILE>', drawOptions.out)
    .option('--data <DIR>', options.data)
    .action(async (run, chosen) => (await import('./quotes.js')).quotes(terminal, run, chosen));

  command('report')
    .argument('<RUN>', options.run)
    .requiredOption('--out <FILE>', options.outFile)
    .option('--format <html|docx|xlsx|pptx|md>', options.format, oneOf('--format', ['html', 'docx', 'xlsx', 'pptx', 'md']))
    .option('--template <DIR>', options.template)
    .option('--each <NAME>', options.each)
    .option('--parts <NAMES>', options.reportParts, names)
    .option('--as-generated', options.asGenerated)
    .option('--check', options.checkReport)
    .option('--data <DIR>', options.data)
    .action(async (run, chosen) => (await import('./report.js')).report(terminal, run, chosen));

  command('prose')
    .argument('<RUN>', options.run)
    .option('--block <ID>', options.block)
    .option('--text <TEXT>', options.proseText)
    .option('--by <NAME>', options.proseBy, '')
    .option('--data <DIR>', options.data)
    .action(async (run, chosen) => (await import('./prose.js')).prose(terminal, run, chosen));

  command('compare')
    .argument('<RUN>', options.run)
    .argument('<RUN>', options.secondRun)
    .option('--out <FILE>', options.comparisonOut)
    .option('--answers <FILE>', options.recodedOut)
    .action(async (first, second, chosen) => (await import('./compare.js')).compare(terminal, first, second, chosen));

  command('replay')
    .argument('<RUN>', options.run)
    .action(async (run) => (await import('./replay.js')).replay(terminal, run));

  const erasing = erasureWords[terminal.language];
  program.command('delete')
    .description(erasing.about)
    .argument('<STUDY|RUN>', erasing.options.study)
    .option('--respondent <ID>', erasing.options.respondent)
    .option('--yes', erasing.options.yes)
    .option('--data <DIR>', erasing.options.data)
    .action(async (name, chosen) => (await import('./delete.js')).deleteStudy(terminal, name, chosen));

  const user = program.command('user').description(userCommandWords[terminal.language].about).usage(help.synopsis).helpCommand(false);
  addUserCommands(user, terminal);
  addAuditCommand(program, terminal);

  withUserOptions(served('serve'), terminal)
    .action(async (chosen) => (await import('./serve.js')).serve(terminal, startPages, chosen));

  for (const each of [program, ...program.commands, ...codebook.commands, ...coding.commands, ...user.commands]) {
    each
      // The same two options are understood before and after a command's name.
      .option('--lang <da|en>', help.language, oneOf<Language>('--lang', languages))
      .option('--json', help.json)
      .helpOption('-h, --help', help.help)
      .configureHelp(helpIn(words))
      // Mistakes are worded by us.
      .exitOverride()
      .configureOutput({ outputError: () => undefined });
  }
  return program;
}

type HelpStyle = Pick<Required<HelpConfiguration>, 'styleTitle' | 'styleUsage' | 'styleSubcommandTerm' | 'optionDescription'>;

function helpIn({ help }: CliWords): HelpStyle {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage, 'Arguments:': help.arguments, 'Options:': help.options, 'Commands:': help.commands,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', help.optionsHere),
    styleSubcommandTerm: (term) => term.replace(' [options]', ''),
    optionDescription: ({ description, defaultValue }) =>
      (defaultValue === undefined ? description : `${description} (${help.otherwise} ${String(defaultValue)})`),
  };
}
