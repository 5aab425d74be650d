import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleFiles, serveStudies, type ServedStudies } from '../web/sent-files.js';
import { emptyFolder, runCommand } from './run-program.js';

const home = emptyFolder();
let served: ServedStudies;
beforeAll(async () => { served = await serveStudies(); });
afterAll(async () => {
  await served.close();
  await rm(served.data, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
});

test('what was brought in through the pages is a study that check and analyse take', async () => {
  const setup = await served.setUp(sampleFiles('small', ['respondents.csv', 'sample.csv', 'population.csv']));
  const saved = await served.post(setup, { titel: 'Fra siderne', 'b.6.navn': 'I hvilken grad bliver du mødt med tillid?', handling: 'gem' });
  expect(saved.headers.get('location')).toBe('/studier/fra-siderne');
  const study = join(served.data, 'studies', 'fra-siderne', 'study.yaml');

  const checked = await runCommand(['check', study, '--json'], home);
  expect(checked.code, checked.err).toBe(0);
  const { response, notices } = JSON.parse(checked.out) as { response: { respondents: number; answers: number }; notices: { severity: string }[] };
  expect(response).toMatchObject({ respondents: 60, answers: 45 });
  expect(notices.filter(({ severity }) => severity === 'error')).toEqual([]);

  const analysed = await runCommand(['analyse', study, '--data', served.data, '--json'], home);
  expect(analysed.code, analysed.err).toBe(0);
}, 120_000);
