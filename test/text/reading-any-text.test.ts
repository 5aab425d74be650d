import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextReader } from '../../src/text/text-reader.js';
import { tokenPattern } from '../../src/text/token-pattern.js';
import { createWinkTokenizer } from '../../src/text/wink-tokenizer.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from './read-answer.js';

const pieces = [
  'kl.', 'f.eks.', 'ikke', 'aldrig', 'uden', 'jeg', 'fik', 'men', 'dog', 'selvom', 'og', 'eller', ',', '"', ' ', '  ', '\n', '\t', '\u00A0', '\u2028', '.', '...', '…', '-', "'", '/', '@', ':', ')',
  '9', '30', 'a', 'Å', 'a\u030A', 'Mette', 'jobnet', 'dk', 'http://', 'www.',
  '👍', '🏽', '\u200D', '\uFE0F', '🇩', '\u00AD', 'Ⓜ', 'ⓜ', 'İ',
  '\uD83D', '\uDE00', '$%^oov^%$', '__proto__', 'constructor', 'K', '#', '️⃣',
];
/** Any UTF-16 code units, lone surrogates too, and texts of pieces that meet in awkward ways. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((each) => each.join('')),
);

describe('reading any text', () => {
  it('gives tokens in order that slice back to their forms, with only white space between', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let rebuilt = '';
        for (const token of read(text)) {
          const gap = text.slice(end, token.start);
          expect(gap.trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.form);
          expect(token.form.length).toBeGreaterThan(0);
          rebuilt += gap + token.form;
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(rebuilt + text.slice(end)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('numbers sentences from 0 without holes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { sentence } of read(text)) {
          expect([last, last + 1]).toContain(sentence);
          last = sentence;
        }
        expect(read(text)[0]?.sentence ?? 0).toBe(0);
      }),
    );
  });

  it('negates by a word of the same sentence that is not negated by what it negates, and has one turn a sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = read(text);
        const turned = new Set<number>();
        for (const { sentence, negated, negator, contrast } of tokens) {
          expect(negated).toBe(negator !== -1);
          if (negated) expect(tokens[negator]).toMatchObject({ sentence, negated: false });
          if (contrast === 'after') turned.add(sentence);
          if (contrast === 'before') expect(turned.has(sentence)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives an answer the same tokens whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), texts, (earlier, text) => {
        const reader = createTextReader(danishText);
        for (const each of earlier) reader(each);
        expect(reader(text)).toEqual(createTextReader(danishText)(text));
      }),
      { numRuns: 300 },
    );
  });

  it('splits just as the bare regular expression does', () => {
    const pattern = tokenPattern(danishText.abbreviations);
    const bare = new RegExp(pattern, 'gu');
    const tokenize = createWinkTokenizer(pattern, (form) => ({ form }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenize(text).map(({ form }) => form)).toEqual(text.match(bare) ?? []);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on past the number of words that it remembers', () => {
    const described = new Map<string, number>();
    const tokenize = createWinkTokenizer('\\S+', (form) => {
      described.set(form, (described.get(form) ?? 0) + 1);
      return { form };
    });
    const batch = (from: number): string => Array.from({ length: 30_000 }, (_, i) => `w${from + i}`).join(' ');
    tokenize(batch(0));
    tokenize(batch(30_000));
    expect(described.get('w0')).toBe(1);
    expect(tokenize('w0 w59999').map(({ form }) => form)).toEqual(['w0', 'w59999']);
    expect(described.get('w0')).toBe(2);
  });

  it('reads long runs without spaces in linear time', () => {
    const seconds = (text: string): number => {
      const reader = createTextReader(danishText);
      const begin = performance.now();
      reader(text);
      return (performance.now() - begin) / 1000;
    };
    // Quadratic time would take a minute here; the bound leaves room for a slow machine.
    for (const unit of ['ab.', 'a', '(', 'www.', 'x@', ':(', '1.', 'a.dk/', 'A.', 'job- ', '\uD83D']) {
      expect(seconds(unit.repeat(200_000 / unit.length))).toBeLessThan(5);
    }
    for (const unit of ['jeg ', 'ikke ', 'hjælp fik jeg ikke ', 'selvom ', 'dog ', 'ikke a, b, ', 'uden ikke ', 'Men ']) {
      expect(seconds(unit.repeat(200_000 / unit.length))).toBeLessThan(5);
    }
  });
});
