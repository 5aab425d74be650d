// A golden run of the small sample study. When a change of the results is meant, write the files anew with
//   UPDATE_GOLDEN=1 npx vitest run test/golden
// and say in the commit why they changed.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import { nodeRunFiles } from '../../src/io/run-folder.js';
import { analyseLoaded, extrasOf } from '../../src/use-cases/analyse-study.js';
import { loadStudy } from '../../src/use-cases/load-study.js';
import { difference } from './same-but-for-rounding.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'test', 'golden', 'small');
const files = new Map<string, string>();

beforeAll(async () => {
  const ports = await nodePorts();
  const loaded = await loadStudy(ports, join(root, 'corpus-samples', 'small', 'study.yaml'));
  const analysis = await analyseLoaded(ports, loaded, {});
  for (const [name, content] of nodeRunFiles.filesOf(analysis.run, loaded.contents, extrasOf(ports, analysis, true))) {
    if (typeof content === 'string') files.set(name, content);
  }
  // What follows from the bytes of the inputs and the version of the program is not what this test is about.
  const { plan, study, notices, results } = JSON.parse(files.get('run.json')!) as Record<string, unknown>;
  files.set('run.json', `${JSON.stringify({ plan, study, notices, results }, null, 1).replaceAll(analysis.run.id, 'ID')}\n`);
  files.delete('report.html');
  if (process.env['UPDATE_GOLDEN']) {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  }
});

describe('the small sample study', () => {
  test('gives the files that it gave', async () => {
    expect([...files.keys()].toSorted()).toEqual((await readdir(folder)).toSorted());
    for (const [name, content] of files) {
      expect(difference(content, await readFile(join(folder, name), 'utf8')), name).toBeUndefined();
    }
  });

  test('accounts for every row, answer and citizen', () => {
    const { response, weights, groups } = (JSON.parse(files.get('run.json')!) as { results: {
      response: Record<string, number>;
      weights: { sum: number; strata: { population: number; uncovered: number } };
      groups: { respondents: number; writers: number; withContent: number }[];
    } }).results;
    expect(response['rowsRead']).toBe(response['respondents']! + response['excluded']!);
    expect(response['respondents']).toBe(response['complete']! + response['partial']!);
    expect(weights.sum + weights.strata.uncovered).toBeCloseTo(weights.strata.population, 6);
    for (const group of groups) expect(group.withContent).toBeLessThanOrEqual(group.writers);
    expect(files.get('answers.csv')!.match(/^S\d+,/gm)).toHaveLength(response['respondents']!);
    expect(files.get('codes.csv')!.match(/^S\d+,/gm)).toHaveLength(response['answers']!);
  });
});

test('the comparison of numbers sees more than rounding', () => {
  expect(difference('a,0.1234567891', 'a,0.12345678911')).toBeUndefined();
  expect(difference('a,0.1234', 'a,0.1235')).toContain('line 1');
  expect(difference('a,1', 'b,1')).toContain('line 1');
  expect(difference('a\nb', 'a')).toContain('line 2');
});
