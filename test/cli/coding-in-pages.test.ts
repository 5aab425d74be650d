import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sendForm } from '../web/send-form.js';
import { addressOf, emptyFolder, endProgram, runCommand, startProgram } from './run-program.js';

const home = emptyFolder();
const data = join(home, 'data');
const study = join(home, 'svar.csv');
afterAll(() => rm(home, { recursive: true, force: true }));

interface RunJson {
  id: string;
  inputs: { role: string }[];
  results: {
    coding?: { n: number; micro: { f1: number } };
    themes: { theme: string; groups: { group: string; coded: number; corrected?: { codings: number; correction: number; doubt: string } }[] }[];
  };
}

async function analysed(): Promise<RunJson> {
  const { code, out, err } = await runCommand(['analyse', study, '--data', data, '--json'], home);
  expect(code, err).toBe(0);
  return JSON.parse(await readFile(join((JSON.parse(out) as { folder: string }).folder, 'run.json'), 'utf8')) as RunJson;
}

/** What a coder sees in an answer: help that the rules read, and help that they do not. */
const themeIn = (text: string): string | undefined =>
  (/hjælp|sumpen/.test(text) ? 'help-support' : text.includes('skemaer') ? 'bureaucracy' : undefined);

test('sixty answers coded in the pages correct the figures of the next run and measure its coder', async () => {
  const says = [
    'Jeg fik rigtig god hjælp til min ansøgning', 'De trak mig op af sumpen', 'Der var alt for mange skemaer og regler',
    'Vejret var gråt, da jeg kom',
  ];
  const rows = Array.from({ length: 120 }, (_, i) => `a${i},${says[i % 4]} ved møde ${i},${i % 3 === 2 ? 'dissatisfied' : 'satisfied'}`);
  await writeFile(study, `id,text,segment\n${rows.map((row) => row.replace(/,(.*),/, ',"$1",')).join('\n')}\n`);
  const before = await analysed();
  expect(before.results.coding).toBeUndefined();
  expect(before.results.themes.flatMap(({ groups }) => groups.flatMap(({ corrected }) => corrected ?? []))).toEqual([]);

  const child = startProgram(['serve', '--port', '0', '--data', data], home, home);
  const page = new URL(`/runs/${before.id}/kodning`, await addressOf(child));
  const headers = { cookie: 'coder=Eva', 'sec-fetch-site': 'same-origin' };
  const send = (form: Record<string, string>) => sendForm(page, { queue: 'random', ...form }, headers);
  try {
    for (let n = 0; n < 60; n++) {
      const html = await (await fetch(page, { headers })).text();
      const svar = /name="svar" value="([^"]+)"/.exec(html)![1]!;
      const theme = themeIn(/<blockquote[^>]*>([^<]*)/.exec(html)![1]!);
      if (theme !== undefined) expect((await send({ svar, add: theme })).status).toBe(303);
      expect((await send({ svar, read: '1' })).status).toBe(303);
    }
    const html = await (await fetch(page, { headers })).text();
    expect(html).toContain('60 af 120 svar er læst');
    expect(html).toContain('60 tilfældigt trukne svar er kodet uden forslag');
    expect(html).toContain('60 af dem tæller med fra næste analyse.');
    const csv = await (await fetch(`${page.href}/kodninger.csv`, { headers })).text();
    expect(csv.trim().split('\n')).toHaveLength(61);
  } finally {
    await endProgram(child);
  }

  const run = await analysed();
  expect(run.id).not.toBe(before.id);
  expect(run.inputs.map(({ role }) => role)).toContain('workspace-codings');
  expect(run.results.coding!.n).toBe(60);
  expect(run.results.coding!.micro.f1).toBeGreaterThan(0.5);
  const help = run.results.themes.find(({ theme }) => theme === 'help-support')!.groups.find(({ group }) => group === 'satisfied')!;
  expect(help.corrected).toMatchObject({ doubt: '' });
  expect(help.corrected!.codings).toBeGreaterThanOrEqual(30);
  // Half of those who were helped say so in words that no rule knows: people found more than the program.
  expect(help.corrected!.correction).toBeGreaterThan(0.1);
}, 120_000);
