import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error the linter's settings are plain JavaScript
import { mayImport as table } from '../../oxlint.config.mjs';

const mayImport = table as Readonly<Record<string, readonly string[]>>;
const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** Plants files in an otherwise empty copy of the folders and lints them with the project's own settings. */
let planted: string;

beforeAll(async () => {
  // Inside the project, so that the settings' own folder is the planted one and nothing else is.
  planted = await mkdtemp(join(root, '.planted-'));
  await cp(join(root, 'oxlint.config.mjs'), join(planted, 'oxlint.config.mjs'));
  await cp(join(root, 'package.json'), join(planted, 'package.json'));
  await symlink(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction');
  for (const folder of Object.keys(mayImport)) await mkdir(join(planted, 'src', folder), { recursive: true });
});

afterAll(() => rm(planted, { recursive: true, force: true }));

async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(planted, name, '..'), { recursive: true });
    await writeFile(join(planted, name), content);
  }
  try {
    await run(process.execPath, [linter, '-c', 'oxlint.config.mjs', '-f', 'unix', 'src'], { cwd: planted });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    for (const name of Object.keys(files)) await rm(join(planted, name));
  }
}

describe('the allow-list of imports', () => {
  test('has a row for every folder of src, and for no other', async () => {
    const folders = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(Object.keys(mayImport).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });

  test('has no cycle', () => {
    const left = new Map(Object.entries(mayImport).map(([folder, allowed]) => [folder, new Set(allowed)]));
    for (let round = left.size; round > 0; round--) {
      for (const [folder, allowed] of left) {
        if (allowed.size > 0) continue;
        left.delete(folder);
        for (const others of left.values()) others.delete(folder);
      }
    }
    expect([...left.keys()]).toEqual([]);
  });

  test('refuses every import that it does not name, and no other', async () => {
    const files: Record<string, string> = {};
    const forbidden: string[] = [];
    for (const [from, allowed] of Object.entries(mayImport)) {
      const everywhere = ['notices', 'numerics'].includes(from) ? [] : ['notices', 'numerics'];
      for (const to of Object.keys(mayImport)) {
        if (from === to) continue;
        const name = `src/${from}/from-${to}.ts`;
        files[name] = `export { something } from '../${to}/planted.js';\n`;
        if (!allowed.includes(to) && !everywhere.includes(to)) forbidden.push(name);
      }
    }
    const report = await lint(files);
    const refused = new Set(Array.from(report.matchAll(/^(src\S+?):\d+:\d+: .*no-restricted-imports/gm), (match) => match[1]!));
    expect([...refused].toSorted()).toEqual(forbidden.toSorted());
    expect(forbidden.length).toBeGreaterThan(100);
  });

  describe('keeps out of the pure folders', () => {
    const cases = [
      ['a file', "import { readFileSync } from 'node:fs';\nexport const value = readFileSync('x');", 'no-restricted-imports'],
      ['a file by its old name', "import { readFileSync } from 'fs';\nexport const value = readFileSync('x');", 'prefer-node-protocol'],
      ['chance', 'export const value = Math.random();', 'no-restricted-properties'],
      ['the world by another name', "export const value = globalThis['process'];", 'no-restricted-globals'],
      ['the clock', 'export const value = new Date();', 'no-restricted-globals'],
      ['the process', 'export const value = process.env;', 'no-restricted-globals'],
      ['the terminal', "console.log('x');\nexport {};", 'no-restricted-globals'],
    ] as const;
    const nameOf = (folder: string, what: string) => `src/${folder}/${what.replaceAll(' ', '-')}.ts`;
    let report: readonly string[];
    beforeAll(async () => {
      report = (await lint(Object.fromEntries(cases.flatMap(([what, content]) =>
        ['survey', 'io'].map((folder) => [nameOf(folder, what), content]))))).split('\n');
    });
    const said = (folder: string, what: string) => report.filter((line) => line.startsWith(`${nameOf(folder, what)}:`)).join('\n');

    test.each(cases)('%s', (what, _, rule) => {
      expect(said('survey', what)).toContain(rule);
      if (rule !== 'prefer-node-protocol') expect(said('io', what)).not.toContain(`${rule})`);
    });
  });

  test('lets the Danish model import nothing but its own files', async () => {
    const names = ['./token-pattern.js', '../token.js', '../../lexicon/text-lexicon.js', '../../notices/notice.js', 'wink-nlp'];
    const report = (await lint(Object.fromEntries(names.map((name, i) =>
      [`src/text/danish-model/planted-${i}.ts`, `export { something } from '${name}';\n`])))).split('\n');
    const said = names.map((_, i) => report.filter((line) => line.startsWith(`src/text/danish-model/planted-${i}.ts:`)).join('\n'));
    expect(said[0]).toBe('');
    for (const each of said.slice(1)) expect(each).toContain('no-restricted-imports');
  });

  test('reaches into the folders of pages', async () => {
    const report = await lint({ 'src/web/pages/overview/planted.ts': "export { run } from '../../../cli/run.js';\n" });
    expect(report).toContain('no-restricted-imports');
    expect(await lint({ 'src/web/pages/overview/planted.ts': "export { run } from '../../../use-cases/run.js';\n" })).toBe('');
  });
});
