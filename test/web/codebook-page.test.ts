import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCodebook } from './sample-codebook.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const address = `/runs/${sampleRun.id}/kodebog`;
let served: Served;
beforeAll(async () => { served = await serve(storeOf([sampleRun])); });
afterAll(() => served.close());

describe('the page of the codebook', () => {
  it('says what each theme is, and what each rule finds', async () => {
    const page = await served.get(address);
    const text = textOf(page);
    expect(page.status).toBe(200);
    expect(text).toContain('Udgave 1.0.0: 3 temaer og 5 regler.');
    expect(text).toMatch(/good-help god hjælp 44 0 44/);
    expect(text).toMatch(/no-regard også benægtet ingen \.\. hensyn 3 3 3/);
    expect(text).toMatch(/Hjælp til syge\. Hjælp under sygdom\./);
    expect(text).toContain('En del af »Systemet«.');
    expect(text).toContain('Temaet har ingen regler');
    expect(page.html).toContain('De hjalp mig &lt;b&gt;straks&lt;/b&gt;.');
  });

  it('names the rules that find nothing', async () => {
    expect(textOf(await served.get(address))).toMatch(/1 regel finder intet i disse svar.* never-found Hjælp og støtte/);
  });

  it('gives the codebook as the run kept it', async () => {
    const file = await served.get(`${address}/kodebog.yaml`);
    expect(file.html).toBe(sampleCodebook);
    expect(file.headers['content-disposition']).toContain('kodebog.yaml');
  });

  it('says so where an older run has kept none', async () => {
    const older = await serve(storeOf([{ ...sampleRun, inputs: [] }]), 'en');
    expect(textOf(await older.get(address))).toContain('This run has kept no copy of its codebook.');
    expect((await older.get(`${address}/kodebog.yaml`)).status).toBe(400);
    await older.close();
  });
});
