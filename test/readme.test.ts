import { execFile } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, root, runCommand, runProgram } from './cli/run-program.js';

const readme = await readFile(join(root, 'README.md'), 'utf8');
const examples = Array.from(readme.matchAll(/^npx fritekst (.+)$/gm), (match) => match[1]!.split(' '));
const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

describe('README', () => {
  test('gives commands that run, one after another', async () => {
    await cp(join(root, 'corpus-samples', 'small'), join(home, 'corpus-samples', 'small'), { recursive: true });
    expect(examples.length).toBeGreaterThan(8);
    for (const words of examples) {
      const { code, err } = await runCommand(words, home, home);
      expect(code, `fritekst ${words.join(' ')}: ${err}`).toBe(0);
    }
  }, 60_000);

  test('names every command that there is', async () => {
    const { out } = await runProgram(['--help', '--lang', 'en'], home);
    const commands = Array.from(out.split('Commands:')[1]!.matchAll(/^ {2}([a-z]+)/gm), (match) => match[1]!);
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) expect(readme).toContain(`| \`${command}`);
  });

  test('points at files that exist', async () => {
    const paths = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), (match) => match[1]!);
    const { stdout } = await promisify(execFile)('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
    const files = stdout.split('\n');
    for (const path of paths) expect(files).toContain(path);
  });

  test('of the lexicons has a row for each with its version and licence', async () => {
    const rows = await readFile(join(root, 'lexicons', 'README.md'), 'utf8');
    for (const id of ['danish-text', 'jobcenter-themes']) {
      const manifest = parse(await readFile(join(root, 'lexicons', id, 'manifest.yaml'), 'utf8')) as { version: string; licence: string };
      expect(rows).toContain(`| [${id}](${id}/manifest.yaml) | ${manifest.version} | ${manifest.licence} |`);
    }
  });
});
