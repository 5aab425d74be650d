import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
const path = (name: string): string => join(home, name);

describe('codebook', () => {
  test('goes out as a table and comes back with every rule: the same YAML', async () => {
    for (const [words, expected] of [
      [['export', 'jobcenter-themes', '--format', 'yaml', '--out', path('direct.yaml')], 'Kodebogen er skrevet i'],
      [['export', 'jobcenter-themes', '--out', path('book.csv')], 'rækker til'],
      [['import', path('book.csv'), '--out', path('back.yaml')], 'Kodebogen er skrevet i'],
    ] as const) {
      const { code, err } = await runCommand(['codebook', ...words], home);
      expect(code, err).toBe(0);
      expect(err).toContain(expected);
    }
    // Folded patterns get their line breaks as spaces; nothing else differs.
    const plain = async (name: string): Promise<string> => (await readFile(path(name), 'utf8')).replace(/\s+/gu, '');
    expect(await plain('back.yaml')).toBe(await plain('direct.yaml'));
  }, 30_000);

  test('goes out for other programs, says what is left out, and comes back with its levels', async () => {
    const out = await runCommand(['codebook', 'export', 'jobcenter-themes', '--format', 'qdc', '--out', path('themes.qdc'), '--lang', 'en'], home);
    expect(out.code).toBe(0);
    expect(out.err).toContain('the rules; the word lists');
    const back = await runCommand(['codebook', 'import', path('themes.qdc'), '--out', path('themes.yaml')], home);
    expect(back.code, back.err).toBe(0);
    const checked = await runCommand(['codebook', 'check', path('themes.yaml'), '--json'], home);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ id: 'themes', parents: 1, themes: 10, subthemes: 25, rules: 0 });
  }, 30_000);

  test('check ends with 2 for what cannot be used and names the line, with 0 for what should be mended', async () => {
    const source = await readFile(path('themes.yaml'), 'utf8');
    await writeFile(path('dead.yaml'), source.replace('rules: []', 'rules:\n      - { id: dead, any: [hurtig], unless: [hurtigere] }'));
    const dead = await runCommand(['codebook', 'check', path('dead.yaml')], home);
    expect(dead.code).toBe(0);
    expect(dead.err).toContain('kan ikke finde noget');
    await writeFile(path('broken.yaml'), source.replace('parent: systemet', 'parent: system'));
    const broken = await runCommand(['codebook', 'check', path('broken.yaml')], home);
    expect(broken.code).toBe(2);
    expect(broken.err).toMatch(/broken\.yaml, linje \d+: Temaet »bureaucracy« hører under »system«/);
  }, 30_000);

  test('import refuses what is no codebook, and writes nothing', async () => {
    await writeFile(path('evil.qdc'), '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><CodeBook>&b;</CodeBook>');
    const evil = await runCommand(['codebook', 'import', path('evil.qdc'), '--out', path('evil.yaml')], home);
    expect(evil.code).toBe(2);
    expect(evil.err).toContain('evil.qdc, linje 1');
    await expect(readFile(path('evil.yaml'))).rejects.toThrow('ENOENT');
    await writeFile(path('book.txt'), 'x');
    expect((await runCommand(['codebook', 'import', path('book.txt'), '--out', path('x.yaml')], home)).err).toContain('.qdc');
    expect((await runCommand(['codebook', 'export', path('book.csv'), '--out', path('book.csv')], home)).code).toBe(2);
  }, 30_000);

  test.each([['da', 'Kommandoer:', 'nævn alt'], ['en', 'Commands:', 'name everything']])('has help in %s', async (language, heading, words) => {
    const { code, out } = await runCommand(['codebook', '--help', '--lang', language], home);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out).toContain(words);
    const { out: own } = await runCommand(['codebook', 'export', '--help', '--lang', language], home);
    expect(own).toContain('--format <csv|qdc|yaml>');
  });
});
