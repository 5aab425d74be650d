import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { inputError } from '../notices/input-error.js';

/**
 * A new password: asked for twice on a terminal, without showing it; elsewhere the first line of standard input. It is
 * never an argument, for those stand in the shell's history and in the list of processes.
 *
 * @throws InputError 'passwords-differ' when the two are not the same, or when the second never comes
 */
export async function askPassword(words: { readonly askPassword: string; readonly askAgain: string }): Promise<string> {
  const isTyped = process.stdin.isTTY;
  // What is typed goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTyped });
  lines.once('SIGINT', () => lines.close());
  const each = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const { done, value } = await each.next() as IteratorResult<string, undefined>;
    return done ? undefined : value;
  };
  const asked = async (question: string): Promise<string | undefined> => {
    process.stderr.write(question);
    const line = await next();
    process.stderr.write('\n');
    return line;
  };
  try {
    if (!isTyped) return await next() ?? '';
    const first = await asked(words.askPassword);
    if (first === undefined || await asked(words.askAgain) !== first) throw inputError('passwords-differ', {});
    return first;
  } finally {
    lines.close();
  }
}
