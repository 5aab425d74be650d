import { CommanderError } from 'commander';
import { packageVersion } from '../io/package-files.js';
import { InputError } from '../notices/input-error.js';
import { languages } from '../wording/language.js';
import { commandLine } from './program.js';
import type { StartPages } from './serve.js';
import { terminal, type Terminal } from './terminal.js';

/**
 * Runs one command line.
 *
 * @param words the words after the program's name
 * @returns the exit code: 0, 2 when the user has something to mend, 1 when the program failed
 */
export async function runCommandLine(words: readonly string[], startPages: StartPages): Promise<number> {
  // Language and form of the output are needed before the words are understood: errors are worded too.
  const asked = new Set(words.flatMap((word, i) =>
    (word === '--lang' ? [words[i + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [])));
  const speaker = terminal(languages.find((each) => asked.has(each)) ?? 'da', words.includes('--json'));
  try {
    await commandLine(speaker, await packageVersion(), startPages).parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return sayUsage(error, speaker);
    if (error instanceof InputError) {
      speaker.notices(error.notices);
      return 2;
    }
    process.stderr.write(`${speaker.words.bug}\n${traceOf(error)}\n`);
    return 1;
  }
}

/** Name and places of an error, without its message: a library's message may quote an answer. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}

function sayUsage(error: CommanderError, { words: { usage, error: head } }: Terminal): number {
  // Help and version are asked for, not mistakes.
  if (error.exitCode === 0) return 0;
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const what = {
    'commander.unknownOption': usage.unknownOption(named),
    'commander.unknownCommand': usage.unknownCommand(named),
    'commander.missingArgument': usage.missingArgument(named),
    'commander.optionMissingArgument': usage.missingValue(named),
    'commander.missingMandatoryOptionValue': usage.missingOption(named),
    'commander.excessArguments': usage.excessArguments,
  }[error.code];
  // Commander prints the help itself when no command is given.
  if (error.code !== 'commander.help') process.stderr.write(`${head}: ${what ?? usage.other}\n  ${usage.seeHelp}\n`);
  return 2;
}
