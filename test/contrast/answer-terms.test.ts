import { describe, expect, test } from 'vitest';
import { answerTerms, joinedPairs, placedTerm } from '../../src/contrast/answer-terms.js';
import { createPersonalDataFinder } from '../../src/text/personal-data.js';
import { stopWords } from '../../src/text/stop-words.js';
import { withoutPersonalData } from '../../src/text/without-personal-data.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from '../text/read-answer.js';

const left = stopWords(danishText);
const findPersonalData = createPersonalDataFinder(danishText);

function termsIn(answer: string) {
  const tokens = read(answer);
  const found = answerTerms(tokens, withoutPersonalData(tokens, findPersonalData(answer, tokens)), left);
  return [...found, ...joinedPairs(found)].map((term) => ({ ...term, ...placedTerm(answer, tokens, term) }));
}
const keysIn = (answer: string) => termsIn(answer).map(({ key }) => key);
const formsIn = (answer: string) => termsIn(answer).map(({ form }) => form);

describe('the terms of an answer', () => {
  test('are lemmas without stop words, however they are inflected', () => {
    expect(keysIn('Sagsbehandlerne lyttede')).toEqual(expect.arrayContaining(['sagsbehandler', 'lytte']));
    expect(keysIn('det er og en')).toEqual([]);
  });

  test('keep what denies a word, whatever the order of words', () => {
    const before = termsIn('Jeg blev ikke lyttet til.').find(({ key }) => key === 'ikke lytte');
    const after = termsIn('De lyttede ikke.').find(({ key }) => key === 'ikke lytte');
    expect([before!.form, after!.form]).toEqual(['ikke lyttet', 'lyttede ikke']);
    expect([before!.isDenied, after!.isDenied]).toEqual([true, true]);
  });

  test('show that something lies between a word and what denies it', () => {
    expect(formsIn('Jeg har ikke fået nogen god hjælp.')).toContain('ikke … hjælp');
  });

  test('are phrases over small words, but not over punctuation or from one sentence to the next', () => {
    expect(formsIn('Der var hele tiden skift af sagsbehandler.')).toContain('skift af sagsbehandler');
    expect(keysIn('Skift, sagsbehandler')).not.toContain('skift sagsbehandler');
    expect(keysIn('Der kom et skift. Sagsbehandler mødte op.').some((key) => key.includes('skift sags'))).toBe(false);
  });

  test('stand where the answer has them', () => {
    const answer = 'Åh nej 😀 god\n  hjælp og støtte, ikke andet!';
    for (const { start, end, kind, form, isDenied } of termsIn(answer)) {
      if (kind !== 'part' && !isDenied) expect(answer.slice(start, end).replaceAll(/\s+/gu, ' ').toLowerCase()).toBe(form.toLowerCase());
      expect(start >= 0 && end > start && end <= answer.length).toBe(true);
    }
  });

  test('are the parts of a compound too, with the compound itself', () => {
    const keys = keysIn('Sagsbehandlerskiftene var mange.');
    expect(keys).toEqual(expect.arrayContaining(['sagsbehandlerskift', 'sagsbehandler', 'skift']));
  });

  test('neither touch personal data nor reach over any', () => {
    const answer = 'Min dygtige Hanne Hansen sagsbehandler ringede på 20 30 40 50, og Hanne Hansen hjalp.';
    const text = [...keysIn(answer), ...formsIn(answer)].join('|').toLowerCase();
    expect(text).not.toMatch(/hanne|hansen|20 30/);
    expect(keysIn(answer)).not.toContain('dygtig sagsbehandler');
  });
});
