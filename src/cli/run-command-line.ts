import { Command, CommanderError } from 'commander';
import { packageVersion } from '../io/package-files.js';
import { InputError } from '../notices/input-error.js';
import type { CliWords } from '../wording/cli-words.js';
import { languages, type Language } from '../wording/language.js';
import { analyseCommand } from './analyse.js';
import { checkCommand } from './check.js';
import { clusterCommand } from './cluster.js';
import { codeCommand } from './code.js';
import { evaluateCommand } from './evaluate.js';
import { oneOf } from './options.js';
import { quotesCommand } from './quotes.js';
import { replayCommand } from './replay.js';
import { reportCommand } from './report.js';
import { demoCommand, serveCommand, type StartPages } from './serve.js';
import { terminal, type Terminal } from './terminal.js';
import { tokensCommand } from './tokens.js';

/**
 * Runs one command line.
 *
 * @param words the words after the program's name
 * @returns the exit code: 0, 2 when the user has something to mend, 1 when the program failed
 */
export async function runCommandLine(words: readonly string[], startPages: StartPages): Promise<number> {
  // Language and form of the output are needed before the words are understood: errors are worded too.
  const asked = words.flatMap((word, i) => (word === '--lang' ? [words[i + 1] ?? ''] : word.startsWith('--lang=') ? [word.slice(7)] : []));
  const language = languages.find((each) => asked.includes(each)) ?? 'da';
  const speaker = terminal(language, words.includes('--json'));
  const program = commands(speaker, await packageVersion(), startPages);
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, speaker);
    if (error instanceof InputError) {
      speaker.notices(error.notices);
      return 2;
    }
    process.stderr.write(`${speaker.words.bug}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

function commands(speaker: Terminal, version: string, startPages: StartPages): Command {
  const { words } = speaker;
  const program = new Command('fritekst')
    .description(words.about)
    .version(version, '-V, --version', words.help.version)
    .option('--lang <da|en>', words.help.language, oneOf<Language>('--lang', languages))
    .option('--json', words.help.json)
    .enablePositionalOptions(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpIn(words))
    .helpOption('-h, --help', words.help.help)
    .helpCommand(false);
  demoCommand(program, speaker, startPages);
  checkCommand(program, speaker);
  analyseCommand(program, speaker);
  tokensCommand(program, speaker);
  codeCommand(program, speaker);
  clusterCommand(program, speaker);
  evaluateCommand(program, speaker);
  quotesCommand(program, speaker);
  reportCommand(program, speaker);
  replayCommand(program, speaker);
  serveCommand(program, speaker, startPages);
  for (const command of program.commands) {
    command.helpOption('-h, --help', words.help.help).configureHelp(helpIn(words)).exitOverride()
      .configureOutput({ outputError: () => undefined })
      // The same two options are understood before and after the command's name.
      .option('--lang <da|en>', words.help.language, oneOf<Language>('--lang', languages))
      .option('--json', words.help.json);
  }
  return program;
}

function helpIn({ help }: CliWords): { styleTitle(title: string): string } {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage, 'Arguments:': help.arguments, 'Options:': help.options, 'Commands:': help.commands,
  };
  return { styleTitle: (title) => titles[title] ?? title };
}

function usage(error: CommanderError, { words: { usage: say, error: head } }: Terminal): number {
  // Help and version are asked for, not mistakes.
  if (error.exitCode === 0) return 0;
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const what = {
    'commander.unknownOption': say.unknownOption(named),
    'commander.unknownCommand': say.unknownCommand(named),
    'commander.missingArgument': say.missingArgument(named),
    'commander.optionMissingArgument': say.missingValue(named),
    'commander.missingMandatoryOptionValue': say.missingOption(named),
    'commander.excessArguments': say.excessArguments,
  }[error.code];
  // Commander prints the help itself when no command is given.
  if (error.code !== 'commander.help') process.stderr.write(`${head}: ${what ?? say.other}\n  ${say.seeHelp}\n`);
  return 2;
}
