import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

const same = Array.from({ length: 30 }, () => 'god hjælp til job');
const three = ['god hjælp til job', 'skift af sagsbehandler igen', 'lang ventetid på svar'];
const wordless = ['nej', 'og', '.'];

/** What `cluster` makes of some answers: its exit code, what it says and the cluster of each answer. */
async function clustersOf(texts: readonly string[], k: string) {
  const file = join(home, 'in.csv');
  const out = join(home, 'out.csv');
  await writeFile(file, `id,text\n${texts.map((text, i) => `${i},${text}\n`).join('')}`);
  const { code, out: said, err } = await runCommand(['cluster', file, '--out', out, '--k', k], home);
  const rows = (await readFile(out, 'utf8')).trimEnd().split('\n').slice(1).map((row) => row.split(','));
  return { code, said, err, ids: rows.map(([id]) => Number(id)), clusters: rows.map(([, cluster]) => cluster) };
}

describe('cluster on answers that have no groups', () => {
  test.each([
    ['three answers', three, 'auto', ['0', '0', '0'], /for få svar med nok ord .*\(3\)/, '1 klynge,'],
    ['three answers, twelve asked for', three, '12', ['0', '1', '2'], /færre klynger .* end ventet/, '3 klynger,'],
    ['one answer', three.slice(0, 1), 'auto', ['0'], /for få svar med nok ord .*\(1\)/, '1 klynge,'],
    ['one answer, twelve asked for', three.slice(0, 1), '12', ['0'], /færre klynger .* end ventet/, '1 klynge,'],
    ['the same answer again and again', same, 'auto', same.map(() => '0'), /færre klynger .* end ventet/, '1 klynge,'],
    ['the same answer, twelve asked for', same, '12', same.map(() => '0'), /færre klynger .* end ventet/, '1 klynge,'],
    ['no words left', wordless, 'auto', ['', '', ''], /3 svar .* har for få ord/, 'Ingen klynger.'],
    ['no words left, twelve asked for', wordless, '12', ['', '', ''], /3 svar .* har for få ord/, 'Ingen klynger.'],
  ])('%s: a row for each, and what was wrong', async (_, texts, k, expected, told, counted) => {
    const { code, said, err, ids, clusters } = await clustersOf(texts, k);
    expect(code).toBe(0);
    expect(ids).toEqual([...texts.keys()]);
    expect(clusters).toEqual(expected);
    expect(err).toMatch(told);
    expect(said).toContain(counted);
  });
});
