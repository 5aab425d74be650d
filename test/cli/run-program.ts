import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist', 'src', 'main.js');

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new folder for a test's files. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fritekst-test-'));
}

/** Starts the built program as a user would, with a data folder of its own. */
export function startProgram(words: readonly string[], home: string, at = root): ChildProcess {
  return spawn(process.execPath, [program, ...words], { cwd: at, env: { ...process.env, FRITEKST_HOME: home } });
}

/** Runs the built program to its end. */
export async function runProgram(words: readonly string[], home: string, at = root): Promise<Finished> {
  const child = startProgram(words, home, at);
  let [out, err] = ['', ''];
  child.stdout!.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  child.stderr!.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

/** The address that a started server prints, once it answers. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const address = /http:\/\/\S+/.exec(out)?.[0];
      if (address) resolve(address);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${out}`)));
  });
}
