import { describe, expect, it } from 'vitest';
import { reason, type Reason, type ReasonCode, type ReasonParameters } from '../../src/proposal/reason.js';
import { languages } from '../../src/wording/language.js';
import { reasonText } from '../../src/wording/proposal-words.js';

/** One of each reason there is: the compiler demands it. */
const parameters: { readonly [C in ReasonCode]: ReasonParameters[C] } = {
  'id-named': {}, 'id-distinct': {}, 'status-words': {}, 'answered-at': {}, 'first-and-last-answer': { column: 'dato' },
  'minutes-named': {}, 'weight-named': {}, 'segment-words': {}, 'satisfaction-question': { column: 'q5' },
  'dont-know-word': { count: 1234 }, 'text-named': {}, 'improvement-named': {}, 'long-texts': { characters: 1234 }, 'age-numbers': {
    smallest: 18, largest: 66
  },
  'few-levels': { levels: 3 }, 'many-levels': { levels: 98 }, 'scale-numbers': {},
  'scale-numbers-named': { scale: 'degree' },
  'scale-words': { scale: 'degree' }, 'yes-no-group': {
    columns: 4, prefix: 'q6'
  }, 'question-named': { levels: 1234 }, routed: { name: 'q1', answered: 1234, outside: 96 }, empty: {}, 'one-value': {}, personal: {},
  'mostly-distinct': {}, 'too-many-levels': { levels: 1234 }, 'rare-long-values': {}, number: {}, date: {},
  'day-first-date': {}, 'name-too-long': {},
};
const reasons: readonly Reason[] = (Object.keys(parameters) as ReasonCode[]).map(
  (code) => reason(code, parameters[code])
);

describe('why something is guessed', () => {
  it.each(languages)('is told for every reason with what it rests on (%s)', (language) => {
    const told = reasons.map((each) => reasonText(each, language));
    expect(new Set(told).size).toBe(reasons.length);
    reasons.forEach((each, i) => {
      expect(told[i], each.code).toMatch(/^\S.*[^.]$/u);
      for (const value of Object.values(each.parameters as Record<string, string | number>)) {
        const shown = value === 1234 ? (language === 'da' ? '1.234' : '1,234') : String(value);
        expect(told[i], each.code).toContain(shown);
      }
    });
  });

  it('differs between the languages', () => {
    expect(reasons.filter((each) => reasonText(each, 'da') === reasonText(each, 'en'))).toEqual([]);
  });
});
