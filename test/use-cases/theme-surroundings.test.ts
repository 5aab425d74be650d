import { describe, expect, it } from 'vitest';
import { themeSurroundings } from '../../src/use-cases/theme-surroundings.js';
import { sampleRun } from '../web/sample-run.js';

/** 40 citizens: 20 state help, of whom 15 state trust too; of the 20 others 5 do. Those who state help write 'hånd'. */
const answers = Array.from({ length: 40 }, (_, i) => ({
  ...sampleRun.bulk.answers[2]!, key: `r${i}`, respondent: `r${i}`, text: i < 20 ? 'en hånd' : 'intet', masked: '',
  themes: [...(i < 20 ? ['help-support'] : []), ...(i % 20 < (i < 20 ? 15 : 5) ? ['individual-needs'] : [])],
}));
const run = {
  ...sampleRun,
  bulk: {
    ...sampleRun.bulk, answers,
    weights: answers.map(({ respondent }, i) => ({ respondent, complete: true, segment: 'satisfied' as const, stratum: 'x', weight: i < 20 ? 3 : 1, cell: 0 })),
    terms: [
      { key: 'hånd', form: 'hånd', kind: 'word' as const, places: answers.slice(0, 20).map((_, i) => [i, 3, 7] as const) },
      { key: 'begge', form: 'begge', kind: 'word' as const, places: answers.filter((_, i) => i % 2 === 0).map((_, i) => [2 * i, 0, 1] as const) },
    ],
  },
};

describe('what goes with a theme', () => {
  it('is the other themes, by how many times as common they are among those who state it', () => {
    const found = themeSurroundings(run, 'help-support')!;
    expect(found.n).toEqual({ among: 20, elsewhere: 20 });
    const other = found.companions.find(({ theme }) => theme === 'individual-needs')!;
    expect([other.both, other.among.value, other.elsewhere.value, other.holds]).toEqual([15, 0.75, 0.25, true]);
    // Of all weight, 3 · 15 + 5 of 80 state it.
    expect(other.lift).toBeCloseTo(0.75 / (50 / 80), 12);
    expect(found.companions.map(({ theme }) => theme)).toEqual(['individual-needs']);
  });

  it('is the words that those who state it surely use more, not those that all use', () => {
    expect(themeSurroundings(run, 'help-support')!.terms.map(({ form }) => form)).toEqual(['hånd']);
  });

  it('is not told of a theme that too few state', () => {
    const few = { ...run, bulk: { ...run.bulk, answers: answers.map((answer, i) => ({ ...answer, themes: i < 3 ? ['help-support'] : [] })) } };
    expect(themeSurroundings(few, 'help-support')).toBeUndefined();
    const all = { ...run, bulk: { ...run.bulk, answers: answers.map((answer) => ({ ...answer, themes: ['help-support'] })) } };
    expect(themeSurroundings(all, 'help-support')).toBeUndefined();
  });

  it('leaves out answers to other questions and without content', () => {
    const without = { ...run, bulk: { ...run.bulk, answers: answers.map((answer, i) => (i === 0 ? { ...answer, question: 'other' } : i === 1 ? { ...answer, hasContent: false } : answer)) } };
    expect(themeSurroundings(without, 'help-support')!.n).toEqual({ among: 18, elsewhere: 20 });
  });
});
