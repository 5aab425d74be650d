import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { sendForm } from './send-form.js';
import { serve, storeOf, type Served } from './served.js';

const overview = `/runs/${sampleRun.id}`;
let served: Served;

beforeEach(async () => {
  served = await serve(storeOf([sampleRun]), 'da', memoryLog());
});
afterEach(() => served.close());

async function judge(form: Readonly<Record<string, string>>): Promise<void> {
  const response = await sendForm(new URL(`${overview}/citater`, served.url), { name: 'Åse', ...form });
  expect(response.status).toBe(303);
}

/** What stands under a theme in the column of the satisfied: its quote and the quote's note. */
async function quoteOf(theme: string): Promise<string> {
  const { html } = await served.get(overview);
  const column = html.slice(html.indexOf('<section class="column satisfied">'), html.indexOf('<section class="column dissatisfied">'));
  const own = column.split('<li>').find((each) => each.includes(`/temaer/${theme}?`));
  return (own ?? '').replace(/^[\s\S]*<figure/, '<figure').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the quote under a theme on the overview', () => {
  it('is the first of the draw, said to be unapproved, until people approve one', async () => {
    expect(await quoteOf('help-support')).toContain('ikke godkendt');
    await judge({ svar: 's4', approve: '1', confirm: '1' });
    const approved = await quoteOf('help-support');
    expect(approved).toContain('Svar nummer 5');
    expect(approved).toContain(' · godkendt · ');
    expect(approved).not.toContain('ikke godkendt');
  });

  it('is the one that was approved last, as it was shortened', async () => {
    await judge({ svar: 'masked', approve: '1', confirm: '1' });
    await judge({ svar: 's4', shorten: '1', words: 'Svar nummer 5 […]' });
    expect(await quoteOf('help-support')).toContain('god hjælp af [navn]');
    await judge({ svar: 's4', approve: '1', confirm: '1' });
    expect(await quoteOf('help-support')).toContain('Svar nummer 5 […] Tilfreds');
  });

  it('is never one that people rejected', async () => {
    const { drawn } = sampleRun.results.draws.find(({ theme, segment }) => theme === 'help-support' && segment === 'satisfied')!;
    const before = await quoteOf('help-support');
    await judge({ svar: drawn[0]!, reject: '1', reason: 'unclear' });
    expect(await quoteOf('help-support')).not.toBe(before);
    for (const key of drawn.slice(1)) await judge({ svar: key, reject: '1', reason: 'unclear' });
    expect(await quoteOf('help-support')).not.toContain('godkendt');
  });
});
