import { expect, it } from 'vitest';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { ownPage, sendForm } from './send-form.js';
import { serve, storeOf, textOf } from './served.js';

it('the page for coding offers the themes of an answer’s own question alone, and keeps no other', async () => {
  const [first, ...rest] = sampleRun.results.themes;
  const { texts } = sampleRun.study;
  const here = texts.map(({ id }) => id);
  const run = {
    ...sampleRun,
    study: { ...sampleRun.study, texts: [...texts, { ...texts[0]!, id: 'other' }] },
    results: {
      ...sampleRun.results,
      themes: [{ ...first!, questions: ['other'] }, ...rest.map((theme) => ({ ...theme, questions: here }))],
    },
  };
  const log = memoryLog();
  const served = await serve(storeOf([run]), 'da', log);
  try {
    const address = `/runs/${run.id}/kodning`;
    const headers = { ...ownPage, cookie: 'coder=Anna' };
    const answered = await served.get(address, headers);
    const { html } = answered;
    expect(textOf(answered)).toContain(rest[0]!.label.da);
    expect(html).not.toContain(`value="${first!.theme}"`);
    const svar = /name="svar" value="([^"]+)"/.exec(html)![1]!;
    const give = (theme: string) => sendForm(new URL(address, served.url), { queue: 'random', svar, add: theme }, headers);
    expect((await give(first!.theme)).status).toBe(400);
    expect((await give(rest[0]!.theme)).status).toBe(303);
  } finally {
    await served.close();
  }
});
