import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerReader } from '../../src/text/answer-reading.js';
import { maskPersonalData, maskedSlice } from '../../src/text/mask-personal-data.js';
import { otherLanguages } from '../../src/text/other-languages.js';
import { danishText } from '../lexicon/danish-text.js';
import { anyText } from './any-text.js';

const detect = (text: string) => ({ language: text.includes('the') ? 'en' : '', reliable: true });
const freshReader = () => createAnswerReader(danishText, detect);
const read = freshReader();

describe('the reading of an answer, all of it', () => {
  it('holds tokens, language and personal data', () => {
    const reading = read('Mette lyttede ikke');
    expect(reading).toMatchObject({ language: 'da', personal: [{ kind: 'name', start: 0, end: 5 }] });
    expect(reading.tokens.map(({ lemma, negated }) => `${negated ? '-' : ''}${lemma}`)).toEqual(['mette', '-lytte', 'ikke']);
    expect(read('they never listened to the plan').language).toBe('en');
  });

  it('gives an answer the same reading whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (earlier, text) => {
        const reader = freshReader();
        for (const each of earlier) reader(each);
        expect(reader(text)).toEqual(freshReader()(text));
      }),
      { numRuns: 300 },
    );
  });

  it('finds personal data in stretches of the answer, in order and apart, and masks all of them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { personal } = read(text);
        let end = 0;
        for (const span of personal) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const outside = personal.reduceRight((rest, { start, end: last }) => `${rest.slice(0, start)}\0${rest.slice(last)}`, text);
        expect(maskPersonalData(text, personal).replaceAll(/\[(?:navn|cpr|e-mail|link|sagsnummer|telefon|adresse)\]/g, '\0'))
          .toBe(outside.replaceAll(/\[(?:navn|cpr|e-mail|link|sagsnummer|telefon|adresse)\]/g, '\0'));
      }),
      { numRuns: 500 },
    );
  });

  it('reads a million characters of anything in linear time', () => {
    const units = [
      '\uD83D', '\uDC00a', 'Mette ', 'Xyqz Wvu ', 'A.', '1 ', '2030 4050 ', 'x@', 'Gade 2, ', 'jeg ikke ', 'sags behandler ',
      '[at]', '\u00AD', '9000 Aalborg ', 'aeoe',
    ];
    const microsecondsPerCharacter = 6;
    const lengths = [...units.map((unit) => ({ unit, length: 150_000 })), { unit: units.join(' '), length: 1_000_000 }];
    for (const { unit, length } of lengths) {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const reader = freshReader();
      const began = process.cpuUsage();
      const { tokens } = reader(text);
      const { user } = process.cpuUsage(began);
      expect(tokens.length === 0 || text.slice(tokens.at(-1)!.start, tokens.at(-1)!.end) === tokens.at(-1)!.form).toBe(true);
      // Quadratic time would take minutes for a million; linear time takes a tenth of a second for 100,000.
      expect({ unit, isFast: user / length < microsecondsPerCharacter }).toEqual({ unit, isFast: true });
    }
  }, 300_000);
});

describe('a stretch of an answer', () => {
  const answer = 'ring til Mette Friis i dag';
  const { personal } = read(answer);

  it('is masked as the whole answer is', () => {
    expect(maskedSlice(answer, 0, answer.length, personal)).toBe(maskPersonalData(answer, personal));
    expect(maskedSlice(answer, 5, answer.length, personal)).toBe('til [navn] i dag');
    expect(maskedSlice(answer, 0, 8, personal)).toBe('ring til');
  });

  it('shows nothing of a name that it cuts through', () => {
    expect(maskedSlice(answer, 5, 14, personal)).toBe('til [navn]');
    expect(maskedSlice(answer, 15, answer.length, personal)).toBe('[navn] i dag');
    expect(maskedSlice(answer, 11, 13, personal)).toBe('[navn]');
  });
});

describe('the notice of other languages', () => {
  it('counts them and names them, the most common first', () => {
    expect(otherLanguages(['da', 'ar', 'en', 'da', 'en'], 'da')).toEqual([
      { severity: 'info', code: 'answers-in-other-languages', parameters: { n: 3, languages: ['en', 'ar'], coded: 'da' } }]);
    expect(otherLanguages(['da', 'da'], 'da')).toEqual([]);
  });
});
