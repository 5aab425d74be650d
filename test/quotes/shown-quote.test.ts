import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsFor, masksIn, placesOf, shownQuote } from '../../src/quotes/shown-quote.js';
import { maskPersonalData } from '../../src/text/mask-personal-data.js';

const none = { cuts: [], hidden: [], lifted: [] };
const text = 'Min rådgiver Hanne Hansen var god. Jeg fik praktik i Netto, og det hjalp.';
const masked = 'Min rådgiver [navn] var god. Jeg fik praktik i Netto, og det hjalp.';

const words = fc.array(fc.constantFrom('hun', 'var', 'god,', 'ikke', '👍', '…', 'og'), { minLength: 1, maxLength: 15 });

describe('a quote', () => {
  test('is the masked answer where nobody changed it', () => {
    expect(shownQuote(text, masked, none)).toBe(masked);
  });

  test('is made shorter by the words that stay, and […] tells where some are missing', () => {
    const cuts = cutsFor(text, masked, none, 'Min rådgiver [navn] var god. [...] det hjalp.')!;
    expect(shownQuote(text, masked, { ...none, cuts })).toBe('Min rådgiver [navn] var god. […] det hjalp.');
  });

  test('takes no other words, no other order and no parts of words', () => {
    for (const wanted of ['', '[…]', 'Hanne var god.', 'god. var', 'Min råd', 'Min rådgiver var god. Det hjalp.']) {
      expect(cutsFor(text, masked, none, wanted)).toBeUndefined();
    }
  });

  test('shows any words that are left, and is their subsequence, however they were chosen', () => {
    fc.assert(fc.property(words, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (all, stays) => {
      const answer = all.join(' ');
      const left = all.filter((_, i) => stays[i]);
      const cuts = cutsFor(answer, answer, none, left.join(' '));
      if (left.length === 0) {
        expect(cuts).toBeUndefined();
        return;
      }
      const shown = shownQuote(answer, answer, { ...none, cuts: cuts! });
      expect(shown.split(' ').filter((word) => word !== '[…]')).toEqual(left);
      expect(shown.includes('[…]')).toBe(left.length < all.length);
      expect(shown).not.toContain('[…] […]');
    }));
  });

  test('hides what a person masks in any case and form, also beside what is cut', () => {
    const hidden = placesOf(masked, 'netto')!;
    expect(shownQuote(text, masked, { ...none, hidden })).toContain('praktik i [udeladt], og');
    const cuts = cutsFor(text, masked, { ...none, hidden }, 'Jeg fik praktik i [udeladt], og det hjalp.')!;
    expect(shownQuote(text, masked, { ...none, hidden, cuts })).toBe('[…] Jeg fik praktik i [udeladt], og det hjalp.');
    expect(placesOf(masked, 'Bilka')).toBeUndefined();
    expect(placesOf(masked, '  ')).toBeUndefined();
  });

  test('shows again what a mask hid in vain, and only that', () => {
    const [mask] = masksIn(text, masked);
    expect(mask).toMatchObject({ label: '[navn]', written: 'Hanne Hansen' });
    expect(shownQuote(text, masked, { ...none, lifted: [mask!.start] })).toBe(text);
    expect(shownQuote(text, masked, { ...none, lifted: [mask!.start + 1] })).toBe(masked);
  });

  test('finds what every mask hid where words stand between them', () => {
    const part = fc.constantFrom('Hanne', 'Bo Berg', '12345678');
    fc.assert(fc.property(fc.array(part, { maxLength: 6 }), (names) => {
      let answer = 'Jeg talte';
      const spans = names.map((name, i) => {
        answer += ` med (${i}) `;
        const start = answer.length;
        answer += name;
        return { kind: 'name' as const, start, end: answer.length };
      });
      answer += ' i dag.';
      expect(masksIn(answer, maskPersonalData(answer, spans)).map(({ written }) => written)).toEqual(names);
    }));
  });

  test('is never longer than the answer by what hostile offsets say', () => {
    const offset = fc.integer({ min: -5, max: 120 });
    const stretches = fc.array(fc.tuple(offset, offset), { maxLength: 5 });
    fc.assert(fc.property(stretches, stretches, fc.array(offset), (cuts, hidden, lifted) => {
      const shown = shownQuote(text, masked, { cuts, hidden, lifted });
      const isKnown = (word: string): boolean => text.includes(word) || masked.includes(word) || /\[(?:…|udeladt)\]/.test(word);
      expect(shown.split(/\s+/).every(isKnown)).toBe(true);
    }));
  });
});
