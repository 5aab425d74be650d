import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawn, type ChildProcess } from 'node:child_process';
import { addressOf, emptyFolder, root } from '../cli/run-program.js';

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = emptyFolder();
const elsewhere = join(folder, 'elsewhere');
const home = join(folder, 'home');
let packed: { filename: string; files: { path: string }[]; size: number };
let installed: string;

/** What a user does: packs nothing, but installs the tarball into an empty folder. */
beforeAll(async () => {
  // The tests' own build is packed: preparing would empty dist under tests that run at the same time.
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, shell: process.platform === 'win32' });
  [packed] = JSON.parse(stdout) as [typeof packed];
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'package.json'), '{ "private": true }');
  await run(npm, ['install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', join(folder, packed.filename)],
    { cwd: elsewhere, shell: process.platform === 'win32' });
  installed = join(elsewhere, 'node_modules', 'fritekst');
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function contents(at: string, relative = ''): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const entry of await readdir(join(at, relative), { withFileTypes: true })) {
    const name = join(relative, entry.name);
    if (entry.isDirectory()) for (const [path, time] of await contents(at, name)) found.set(path, time);
    else found.set(name, (await stat(join(at, name))).mtimeMs);
  }
  return found;
}

describe('the published package', () => {
  test('holds what it needs, and neither tests nor sources', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/src/main.js', 'dist/src/index.d.ts', 'lexicons/jobcenter-themes/codebook.yaml',
      'views/assets/fritekst.css', 'corpus-samples/jobcenter/study.yaml', 'corpus-samples/jobcenter/SOURCE.txt']) {
      expect(paths).toContain(path);
    }
    expect(paths.filter((path) => /^(test|src|scripts|\.ci)\/|\.ts$/.test(path.replace(/\.d\.ts$/, '')))).toEqual([]);
    expect(paths).not.toContain('corpus-samples/jobcenter/make/answers.csv');
    expect(packed.size).toBeLessThan(7_000_000);
  });

  test('runs the demo from an empty folder and writes nothing into itself', async () => {
    const before = await contents(installed);
    const command = join(elsewhere, 'node_modules', '.bin', process.platform === 'win32' ? 'fritekst.cmd' : 'fritekst');
    const demo: ChildProcess = spawn(command, ['demo', '--port', '0'], {
      cwd: elsewhere, env: { ...process.env, FRITEKST_HOME: home }, shell: process.platform === 'win32',
    });
    try {
      const address = await addressOf(demo);
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('67.629');
      const style = /href="(\/assets\/[^"]+\.css[^"]*)"/.exec(await (await fetch(address)).text())![1]!;
      expect((await fetch(new URL(style, address))).status).toBe(200);
      expect(await readdir(join(home, 'runs'))).toHaveLength(1);
      expect(await contents(installed)).toEqual(before);
      expect((await readdir(elsewhere)).toSorted()).toEqual(['node_modules', 'package-lock.json', 'package.json']);
    } finally {
      demo.kill();
    }
  }, 60_000);

  test('is a library with types behind its exports', async () => {
    const script = "import * as fritekst from 'fritekst'; console.log(typeof fritekst.analyseStudy, typeof fritekst.readSurvey);";
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: elsewhere });
    expect(stdout.trim()).toBe('function function');
    const hidden = "await import('fritekst/dist/src/main.js');";
    await expect(run(process.execPath, ['--input-type=module', '-e', hidden], { cwd: elsewhere })).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
    const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { exports: { '.': { types: string } } };
    expect((await stat(join(installed, exports['.'].types))).isFile()).toBe(true);
  });
});
