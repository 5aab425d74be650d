import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { inputError } from '../notices/input-error.js';

/**
 * A new password: asked for twice on a terminal, without showing it; elsewhere the first line of standard input. It is never an argument, for
 * those stand in the shell's history and in the list of processes.
 *
 * @throws InputError 'passwords-differ'
 */
export async function askPassword(words: { readonly askPassword: string; readonly askAgain: string }): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const first = await asked(words.askPassword);
  if (await asked(words.askAgain) !== first) throw inputError('passwords-differ', {});
  return first;
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

/** What is typed goes nowhere. */
async function asked(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  try {
    return await new Promise<string>((resolve, reject) => {
      line.question('', resolve);
      line.once('SIGINT', () => reject(inputError('passwords-differ', {})));
      line.once('close', () => resolve(''));
    });
  } finally {
    line.close();
    process.stderr.write('\n');
  }
}
