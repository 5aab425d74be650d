import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts, markedText } from '../../src/web/marked-text.js';

const marked = (parts: ReturnType<typeof markedText>) => parts.filter((part) => part.marked).map(({ text }) => text);
const joined = (parts: ReturnType<typeof markedText>) => parts.map(({ text }) => text).join('');

describe('markedText', () => {
  it('marks exactly the characters of the spans when nothing is masked', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })));
    fc.assert(fc.property(fc.string({ minLength: 50, maxLength: 60 }), spans, (text, all) => {
      const parts = markedText(text, text, all);
      expect(joined(parts)).toBe(text);
      const flags = parts.flatMap((part) => Array.from({ length: part.text.length }, () => part.marked));
      const naive = Array.from({ length: text.length }, (_, i) => all.some(({ start, end }) => start <= i && i < end));
      expect(flags).toEqual(naive);
    }));
  });

  it('gives the masked text whatever the spans are, and marks only words that both texts have', () => {
    const word = fc.constantFrom('Hanne', 'god', 'hjælp', 'i', 'Aalborg', 'af', 'a');
    const texts = fc.array(fc.record({ word, mask: fc.boolean() }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(texts, fc.array(fc.nat(11)), (words, chosen) => {
      const text = words.map((each) => each.word).join(' ');
      const masked = words.map((each) => (each.mask ? '[navn]' : each.word)).join(' ');
      const spans = chosen.filter((i) => i < words.length).map((i) => {
        const start = words.slice(0, i).reduce((sum, each) => sum + each.word.length + 1, 0);
        return { start, end: start + words[i]!.word.length };
      });
      const parts = markedText(text, masked, spans);
      expect(joined(parts)).toBe(masked);
      for (const found of marked(parts)) expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(found);
    }));
  });

  it('keeps marks before the first and after the last mask', () => {
    const text = 'god hjælp af Hanne i Vejle og støtte';
    const parts = markedText(text, 'god hjælp af [navn] i [sted] og støtte', [
      { start: 30, end: 36 }, { start: 0, end: 9 }, { start: 13, end: 18 },
    ]);
    expect(marked(parts)).toEqual(['god hjælp', 'støtte']);
  });
});

describe('cutParts', () => {
  const parts = fc.array(fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), marked: fc.boolean() }));

  it('loses nothing, shows no more than it may by a tenth, and cuts no character in two', () => {
    fc.assert(fc.property(parts, fc.integer({ min: 10, max: 60 }), (all, most) => {
      const { shown, rest } = cutParts(all, most);
      expect(joined([...shown]) + joined([...rest])).toBe(joined(all));
      expect(joined([...shown]).length).toBeLessThanOrEqual(most * 1.1);
      expect(joined([...rest])).not.toMatch(/^[\uDC00-\uDFFF]/);
    }));
  });

  it('cuts between words, and keeps marks', () => {
    const { shown, rest } = cutParts([{ text: 'god hjælp ', marked: true }, { text: 'og støtte', marked: false }], 12);
    expect(shown).toEqual([{ text: 'god hjælp', marked: true }]);
    expect(rest).toEqual([{ text: ' ', marked: true }, { text: 'og støtte', marked: false }]);
  });
});
