import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
const study = join(root, 'corpus-samples', 'two-questions', 'study.yaml');

test('a study with a codebook for each of two questions is analysed, replayed and told', async () => {
  const folder = join(home, 'two');
  const { code, err } = await runCommand(['analyse', study, '--out', folder], home);
  expect([code, err]).toEqual([0, expect.stringContaining('»jobcenter-improvements«')]);
  const { inputs, plan } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
    inputs: { role: string; name: string; question?: string }[]; plan: { questionCodebooks: object[] };
  };
  expect(inputs.filter(({ role }) => role === 'codebook').map(({ name, question }) => [name, question])).toEqual([
    ['jobcenter-themes/codebook.yaml', undefined], ['jobcenter-improvements/codebook.yaml', 'better'],
  ]);
  expect(plan.questionCodebooks).toMatchObject([{ question: 'better', id: 'jobcenter-improvements' }]);
  expect((await runCommand(['replay', folder], home)).code).toBe(0);
  const rows = parse(readFileSync(join(folder, 'themes.csv')), { columns: true }) as Record<string, string>[];
  expect(new Set(rows.map(({ question }) => question))).toEqual(new Set(['why', 'better']));
  const report = join(home, 'report.md');
  expect((await runCommand(['report', folder, '--format', 'md', '--out', report], home)).code).toBe(0);
  expect(readFileSync(report, 'utf8')).toContain('## Svar på spørgsmålet: Hvad kunne have gjort dit forløb');
});
