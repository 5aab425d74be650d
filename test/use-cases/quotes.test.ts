import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { drawFromRun } from '../../src/use-cases/draw-from-run.js';
import { drawSheet } from '../../src/use-cases/draw-sheet.js';
import { judgedQuotes, quoteStudy } from '../../src/use-cases/judged-quotes.js';
import { recordQuote, type QuoteRequest } from '../../src/use-cases/record-quote.js';
import { checkReceipt, readReceipts } from '../../src/use-cases/check-receipt.js';
import { quoteReceipt } from '../../src/use-cases/quote-receipt.js';
import { undoLast } from '../../src/use-cases/undo-last.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { isQuoteAct } from '../../src/workspace/quote-act.js';
import { sampleRun } from '../web/sample-run.js';
import { memoryLog } from './memory-log.js';

const { answers } = sampleRun.bulk;
const citizens = answers.filter(({ segment }) => segment === 'satisfied').map(({ respondent }) => respondent);

/** The sample run with a level for each citizen: three satisfied women of 7.5 citizens each, one man of 1.5. */
const run: AnalysisRun = {
  ...sampleRun,
  bulk: {
    ...sampleRun.bulk,
    weights: answers.map(({ respondent, segment }) => ({ respondent, complete: true, segment, stratum: '', weight: respondent === 's3' ? 4.9 : 7.5, cell: 0 })),
    levels: [{ variable: 'gender', values: answers.map(({ respondent }) => (respondent === 's3' ? 'mand' : 'kvinde')) }],
  },
};

function workplace(of: AnalysisRun = run) {
  const commands = memoryLog();
  const ports = { commands, clock: () => '2026-01-02T03:04:05Z', digest: sha256 };
  return {
    commands, ports,
    does: (by: string, key: string, request: QuoteRequest) => recordQuote(ports, of, by, key, request),
    standing: async (key: string, now: AnalysisRun = of) =>
      (await judgedQuotes(commands, now, sha256)).of(now.bulk.answers.find((answer) => answer.key === key)!),
  };
}
const codesOf = async (failing: Promise<unknown>): Promise<string> => failing.then(() => 'nothing', (error: { notices: { code: string }[] }) => error.notices[0]!.code);

describe('the gate of quotes', () => {
  test('keeps who approved a quote and when, and nobody approves without confirming', async () => {
    const { does, standing, commands } = workplace();
    expect(await codesOf(does('Åse', 's4', { kind: 'approve', confirmed: false }))).toBe('quote-unconfirmed');
    expect(await commands.read(quoteStudy(run, sha256))).toEqual([]);
    await does('Åse', 's4', { kind: 'approve', confirmed: true });
    expect(await standing('s4')).toMatchObject({ standing: 'approved', by: 'Åse', at: '2026-01-02T03:04:05Z', attributes: [] });
    expect((await standing('s5')).standing).toBe('unjudged');
  });

  test('an approval falls when the answer or its masking changes, and when the quote is shortened after it', async () => {
    const { does, standing } = workplace();
    await does('Åse', 'masked', { kind: 'approve', confirmed: true });
    const changed = (change: object): AnalysisRun => ({ ...run, bulk: { ...run.bulk, answers: answers.map((answer) => (answer.key === 'masked' ? { ...answer, ...change } : answer)) } });
    expect((await standing('masked', changed({ text: 'Noget andet' }))).standing).toBe('fallen');
    expect((await standing('masked', changed({ masked: 'Jeg fik god hjælp.' }))).standing).toBe('fallen');
    expect((await standing('masked')).standing).toBe('approved');
    await does('Bo', 'masked', { kind: 'shorten', words: 'Jeg fik god hjælp' });
    expect(await standing('masked')).toMatchObject({ standing: 'unjudged' });
  });

  test('no command holds what a citizen wrote', async () => {
    const { does, commands } = workplace();
    await does('Åse', 'masked', { kind: 'shorten', words: 'støtte bagefter.' });
    await does('Åse', 'masked', { kind: 'hide', words: 'bagefter', confirmed: true });
    await does('Åse', 'masked', { kind: 'approve', confirmed: true });
    const kept = JSON.stringify(await commands.read(quoteStudy(run, sha256)));
    for (const word of ['støtte', 'bagefter', 'Hanne', 'hjælp']) expect(kept).not.toContain(word);
  });

  test('shortens and masks what is shown, and refuses words that are not the answer’s', async () => {
    const { does, standing } = workplace();
    await does('Åse', 'masked', { kind: 'shorten', words: 'Jeg fik god hjælp af [navn], […] og støtte bagefter.' });
    await does('Åse', 'masked', { kind: 'hide', words: 'Bagefter', confirmed: true });
    expect((await standing('masked')).shown).toBe('Jeg fik god hjælp af [navn], […] og støtte [udeladt].');
    expect(await codesOf(does('Åse', 'masked', { kind: 'shorten', words: 'Jeg fik dårlig hjælp' }))).toBe('quote-not-shortened');
    expect(await codesOf(does('Åse', 'masked', { kind: 'hide', words: 'Odense', confirmed: true }))).toBe('quote-words-missing');
    expect(await codesOf(does('Åse', 'masked', { kind: 'unmask', lifted: [21], confirmed: false }))).toBe('quote-unconfirmed');
    await does('Åse', 'masked', { kind: 'unmask', lifted: [21], confirmed: true });
    expect((await standing('masked')).shown).toContain('Hanne Hansen');
  });

  test('shows an attribute only while the joint cell holds the minimum of citizens', async () => {
    const { does, standing } = workplace();
    expect(citizens).toContain('s3');
    expect(await codesOf(does('Åse', 's3', { kind: 'approve', confirmed: true, attributes: ['gender'] }))).toBe('quote-attributes-few');
    await does('Åse', 's4', { kind: 'approve', confirmed: true, attributes: ['gender'] });
    expect((await standing('s4')).attributes).toEqual([['gender', 'kvinde']]);
    const fewer: AnalysisRun = { ...run, plan: { ...run.plan, quotes: { ...run.plan.quotes, minimumCell: 10_000 } } };
    expect((await standing('s4', fewer)).attributes).toEqual([]);
  });

  test('what is undone is as before, and undoing leaves codings alone', async () => {
    const { does, standing, ports } = workplace();
    await does('Åse', 's4', { kind: 'reject', reason: 'unclear' });
    expect(await standing('s4')).toMatchObject({ standing: 'rejected', reason: 'unclear' });
    const id = quoteStudy(run, sha256);
    expect(await undoLast(ports, { id }, 'Åse')).toBeUndefined();
    await undoLast(ports, { id }, 'Åse', isQuoteAct);
    expect((await standing('s4')).standing).toBe('unjudged');
    expect(await codesOf(does('Åse', 's4', { kind: 'reject', reason: 'ugly' }))).toBe('value-unknown');
    expect(await codesOf(does('Åse', 'nobody', { kind: 'reject', reason: 'unclear' }))).toBe('quote-missing');
  });
});

describe('a draw from a run', () => {
  const request = { theme: 'help-support', segment: 'satisfied', count: 1, seed: 2, length: null } as const;

  test('is made again from its receipt, with the same quotes turned down', () => {
    const first = drawFromRun(run, request);
    const [key] = first.receipt.drawn;
    const second = drawFromRun(run, request, undefined, [{ key: key!, reason: 'unclear' }]);
    expect(second.receipt.drawn).not.toContain(key);
    const [told] = readReceipts('r.json', JSON.stringify(quoteReceipt(run, second.receipt, sha256)), sha256);
    expect(checkReceipt(run, told!, sha256)).toMatchObject({ same: true, notices: [] });
    const other = checkReceipt({ ...run, id: 'bbbbbb' }, told!, sha256);
    expect(other.same).toBe(false);
    expect(other.notices.map(({ code }) => code)).toContain('draw-other-basis');
  });

  test('is narrowed by a level, by who coded, and by nothing that the run does not have', () => {
    const men = drawFromRun(run, { ...request, filters: { levels: { gender: 'mand' } } });
    expect(men.receipt).toMatchObject({ matching: 1, drawn: ['s3'], filters: { levels: { gender: 'mand' } } });
    expect(men.shareable).toBe(false);
    const coded = drawFromRun(run, { ...request, theme: 'all', segment: 'all', count: 9, filters: { codedByPeople: true } });
    expect(coded.receipt.drawn).toEqual(['human']);
    expect(() => drawFromRun(run, { ...request, filters: { levels: { shoe: '43' } } })).toThrow('value-unknown');
    expect(() => drawFromRun(run, { ...request, filters: { cluster: 'satisfied.99' } })).toThrow('value-unknown');
  });

  test('a balanced sheet has both segments and the counter-voice, and no quote twice', () => {
    const parts = drawSheet(run, { theme: 'individual-needs', segment: 'all', count: 2, seed: 1, length: null });
    expect(parts.map(({ part, receipt }) => [part, receipt.segment, receipt.theme])).toEqual([
      ['satisfied', 'satisfied', 'individual-needs'], ['dissatisfied', 'dissatisfied', 'individual-needs'], ['counter-voice', 'dissatisfied', 'all'],
    ]);
    const keys = parts.flatMap(({ receipt }) => receipt.drawn);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
