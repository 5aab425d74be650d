import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileAnswer, sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const run = `/runs/${sampleRun.id}`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

describe('what the program read in an answer', () => {
  it('is one link from every answer that is shown', async () => {
    for (const path of [`${run}/temaer/help-support`, `${run}/klynger`, `${run}/citater?theme=help-support&n=3&seed=1`]) {
      const { html } = await served.get(path);
      const answers = html.match(/<figure class="answer/g)!.length;
      const links = [...html.matchAll(/href="([^"]+)">Hvad programmet læste</g)].map(([, href]) => href!);
      expect(links).toHaveLength(answers);
      expect((await served.get(links[0]!)).status).toBe(200);
    }
  });

  it('stands word by word with base form, negation, side of a turn, sentence, language and personal data', async () => {
    const masked = textOf(await served.get(`${run}/svar/masked`));
    expect(masked).toContain('Jeg fik god hjælp af Hanne Hansen, da jeg var syg');
    expect(masked).toMatch(/Sprog\s+dansk/);
    expect(masked).toMatch(/Personoplysninger fundet\s+1/);
    expect(masked).toMatch(/Hanne\s+\S+\s+navn/);
    expect(textOf(await served.get(`${run}/svar/d0`))).toMatch(/hensyn\s+(\S+\s+)?Ingen\s+ord/);
  });

  it('shows what an answer brings as text', async () => {
    const { html } = await served.get(`${run}/svar/hostile`);
    expect(hostileAnswer).toContain('<script>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert');
  });

  it('says that the run was read by other lists, where it was', async () => {
    expect(textOf(await served.get(`${run}/svar/d0`))).toContain('andre ordlister');
  });

  it('says what to do where there is no such answer', async () => {
    const answered = await served.get(`${run}/svar/nobody`);
    expect(answered.status).toBe(404);
    expect(textOf(answered)).toContain('nobody');
  });
});
