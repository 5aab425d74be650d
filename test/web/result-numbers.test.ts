import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const path = `/runs/${sampleRun.id}/resultater/tal`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

describe('where a closed question’s numbers come from', () => {
  it('tells of each number its error, interval, n and effective n, for everybody', async () => {
    const { estimate } = sampleRun.results.questions.find(({ variable, statistic }) => variable === 'trust' && statistic === 'mean')!;
    const text = textOf(await served.get(`${path}?question=trust`));
    const number = (value: number, decimals: number): string => value.toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    expect(text).toContain(`Gennemsnitlig score ${number(estimate.value!, 2)} ${number(estimate.se!, 3)} ${number(estimate.low!, 2)}–${number(estimate.high!, 2)} `
      + `${number(estimate.n, 0)} ${number(estimate.effectiveN, 0)}`);
    expect(text).toContain('De to mest positive svar 65,5 pct.');
    expect(text).not.toContain('Kvinder');
  });

  it('tells them of one level, of all of a variable, and of several options', async () => {
    const women = textOf(await served.get(`${path}?question=trust&by=gender&level=kvinde`));
    expect(women).toContain('Kvinder');
    expect(women).not.toContain('Mænd');
    const all = textOf(await served.get(`${path}?question=trust&by=gender`));
    expect(all).toMatch(/Alle[\s\S]*Kvinder[\s\S]*Mænd/u);
    expect(textOf(await served.get(`${path}?question=departments`))).toMatch(/41,0 pct\./u);
  });

  it('says of a number that may not be shown nothing but why', async () => {
    const text = textOf(await served.get(`${path}?question=trust&by=gender&level=x`));
    expect(text).toMatch(/Gennemsnitlig score – – – – – under 5 borgere/u);
    expect(text).not.toContain('4,77');
  });

  it('leads on to the file, to the weights, and back to the question', async () => {
    const { html } = await served.get(`${path}?question=trust&by=gender&level=kvinde`);
    expect(html).toContain(`href="/runs/${sampleRun.id}/resultater/figur.csv?question=trust&amp;by=gender" download`);
    expect(html).toContain(`href="/runs/${sampleRun.id}/metode"`);
    expect(html).toContain(`href="/runs/${sampleRun.id}/resultater?`);
  });

  it('must be a question, variable and level that there are', async () => {
    for (const query of ['?question=x', '?question=trust&by=x', '?question=trust&by=gender&level=y', '?question=trust&level=kvinde']) {
      expect([query, (await served.get(path + query)).status]).toEqual([query, 400]);
    }
  });
});
