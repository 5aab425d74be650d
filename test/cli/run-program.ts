import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { runCommandLine as RunCommandLine } from '../../src/cli/run-command-line.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist', 'src');
const program = join(built, 'main.js');

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

/** Ends a program that was started, if it has not ended by itself, and waits until it has. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => { child.once('close', resolve); });
  child.kill(signal);
  await closed;
}

/** Runs the built program to its end, in a process of its own. */
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

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs a command line of the built program to its end within the test's process: all that main.js does but to start, which
 * costs more than most commands. Two at a time wait for each other, since a process has one output, folder and exit code.
 */
export function runCommand(words: readonly string[], home: string, at = root): Promise<Finished> {
  const finished = before.then(() => runAlone(words, home, at));
  before = finished.catch(() => undefined);
  return finished;
}

async function runAlone(words: readonly string[], home: string, at: string): Promise<Finished> {
  const { runCommandLine } = await import(pathToFileURL(join(built, 'cli', 'run-command-line.js')).href) as {
    runCommandLine: typeof RunCommandLine;
  };
  const { stdout, stderr, exitCode, env: { FRITEKST_HOME: usualHome } } = process;
  const [folder, out, err] = [process.cwd(), divert(stdout), divert(stderr)];
  process.exitCode = undefined;
  process.env['FRITEKST_HOME'] = home;
  process.chdir(at);
  try {
    const code = await runCommandLine(words, () => Promise.reject(new Error('pages are started by the program alone')));
    return { code, out: out.text(), err: err.text() };
  } finally {
    out.end();
    err.end();
    process.exitCode = exitCode;
    process.chdir(folder);
    if (usualHome === undefined) delete process.env['FRITEKST_HOME'];
    else process.env['FRITEKST_HOME'] = usualHome;
  }
}

/** Collects what is written to a stream instead of passing it on. */
function divert(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  const { write } = stream;
  let written = '';
  stream.write = (chunk: Uint8Array | string) => {
    written += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return { text: () => written, end: () => { stream.write = write; } };
}
