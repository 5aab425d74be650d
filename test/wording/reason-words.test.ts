import { describe, expect, it } from 'vitest';
import type { NoTest } from '../../src/figures/reason.js';
import { flagReasonText, noTestsTable } from '../../src/wording/reason-words.js';

describe('reasons in words', () => {
  it('tell why a figure is hidden or marked, and nothing of one that is neither', () => {
    const text = (n: number, effectiveN: number, flag: Parameters<typeof flagReasonText>[0]['flag']) =>
      flagReasonText({ n, effectiveN, flag }, 5, 'da');
    expect([
      text(90, 90, ''), text(0, 0, 'suppress'), text(1, 1, 'suppress'), text(4, 4, 'suppress'), text(40, 40, 'suppress'),
      text(9, 9, 'no-interval'), text(40, 20, 'unreliable'), text(90, 90, 'unreliable'),
    ]).toEqual([
      '', 'ingen svar', 'under 5 borgere', 'under 5 borgere', 'skjult, så andres tal ikke kan regnes ud',
      'usikkerheden kan ikke beregnes: for få svar i grupperne bag vægtene', 'usikkert: bygger på få svar',
      'usikkert: bredt interval',
    ]);
    expect(flagReasonText({ n: 40, effectiveN: 40, flag: 'suppress' }, 5, 'en')).toContain('hidden');
  });

  it('count the tests without a result by reason, in both languages', () => {
    // The compiler demands every reason here.
    const every: Readonly<Record<Exclude<NoTest, ''>, true>> = {
      'too-few-levels': true, 'one-respondent': true, 'no-degrees-of-freedom': true, 'no-variance': true, 'sparse-table': true,
    };
    const reasons = Object.keys(every) as NoTest[];
    for (const language of ['da', 'en'] as const) {
      const { rows } = noTestsTable(['', ...reasons, 'no-variance', ''], language);
      expect(new Set(rows.map(([reason]) => reason)).size).toBe(5);
      expect(rows.map(([, count]) => count)).toEqual(['1', '1', '1', '2', '1']);
    }
    expect(noTestsTable(['', ''], 'da').rows).toEqual([]);
  });
});
