import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskCues } from '../../src/quotes/risk-cues.js';

const cuesIn = (quote: string, using = 100): string[] =>
  riskCues(quote, () => using, 5).map(({ kind, start, end }) => `${kind}: ${quote.slice(start, end)}`);

test('what may point to a person is marked', () => {
  expect(cuesIn('Jeg er 57 år og fik kræft den 3. maj 2021.')).toEqual(['age: 57 år', 'diagnosis: kræft', 'date: 3. maj 2021']);
  expect(cuesIn('Jeg var ansat hos Grundfos, og min datter flyttede til Bjerringbro.'))
    .toEqual(['workplace: ansat hos Grundfos', 'family: min datter', 'name: Bjerringbro']);
  expect(cuesIn('Mit sagsnummer er 2021-44-8812 [navn]')).toEqual(['number: 2021-44-8812']);
});

test('the beginning of a sentence, a polite De and what is masked are no names', () => {
  expect(cuesIn('Hun var god. Jeg talte med [navn], og De hjalp mig. Tak for det.')).toEqual([]);
});

test('a word is marked when few citizens use it', () => {
  expect(cuesIn('Jeg er glarmester', 2)).toEqual(['rare-word: glarmester']);
  expect(cuesIn('Jeg er glarmester', 5)).toEqual([]);
});

test('cues stand in order and apart in any text', () => {
  const any = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('Hos', 'maj', '12', 'Åse', '.', 'min', 'kræft', '[navn]', ' '), { maxLength: 30 }).map((parts) => parts.join(' ')));
  fc.assert(fc.property(any, (text) => {
    const cues = riskCues(text, () => 0, 5);
    cues.forEach(({ start, end }, i) => {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      if (i > 0) expect(start).toBeGreaterThanOrEqual(cues[i - 1]!.end);
    });
  }));
});
