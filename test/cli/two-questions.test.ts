import { readFileSync, writeFileSync } from 'node:fs';
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

test('coding by hand is of one of the questions, with its themes, from sheet to log', async () => {
  const sheet = join(home, 'sheet.csv');
  const unclear = await runCommand(['coding', 'sheet', study, '--out', sheet], home);
  expect([unclear.code, unclear.err]).toEqual([2, expect.stringContaining('--question')]);
  for (const command of [['next', study, '-n', '3'], ['curve', study]]) {
    expect((await runCommand(['coding', ...command], home)).err).toContain('--question');
  }
  const next = await runCommand(['coding', 'next', study, '-n', '3', '--question', 'better', '--json'], home);
  const { answers, coded } = JSON.parse(next.out) as { answers: { question: string; themes: { id: string }[] }[]; coded: number };
  expect(new Set(answers.map(({ question }) => question))).toEqual(new Set(['better']));
  expect(coded).toBe(0);
  const themes = answers.flatMap((answer) => answer.themes.map(({ id }) => id));
  expect(themes.length).toBeGreaterThan(0);
  const codebook = readFileSync(join(root, 'lexicons', 'jobcenter-improvements', 'codebook.yaml'), 'utf8');
  for (const id of themes) expect(codebook).toContain(`id: ${id}\n`);
  // What people find in an answer to one question may come into the log, and what belongs to the other's codebook may not.
  const table = join(home, 'codings.csv');
  const rows = parse(readFileSync(join(root, 'corpus-samples', 'two-questions', 'respondents.csv')), { columns: true }) as Record<string, string>[];
  const respondent = rows.find(({ better, why }) => better !== '' && why !== '')!['respondent']!;
  const shown = /id: (\S+)/.exec(codebook.slice(codebook.indexOf('\nthemes:')))![1]!;
  writeFileSync(table, `respondent,question,theme,coder\n${respondent},better,${shown},Anna\n${respondent},why,${shown},Anna\n`);
  const imported = await runCommand(['coding', 'import', table, study, '--data', join(home, 'data'), '--json'], home);
  expect(JSON.parse(imported.out)).toMatchObject({ added: 1, rowsLeftOut: [{ row: 3, reason: 'theme-unknown' }] });
});
