import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeMarkup, textElement } from '../../src/figures/svg.js';
import { elementNames } from './open-tags.js';

const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const read = (markup: string): string => markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => marks[name]!);

describe('escaping markup', () => {
  it('keeps every text without control characters, and no mark of it can begin markup', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text)), (text) => {
      const escaped = escapeMarkup(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(read(escaped)).toBe(text);
    }));
  });

  it('puts a replacement character for what XML cannot hold', () => {
    expect(escapeMarkup('a\u0000b\uD800c\uFFFFd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
    expect(escapeMarkup('a\u0007b\u0085c\u007Fd\te')).toBe('a\uFFFDb\uFFFDc\uFFFDd\te');
    expect(escapeMarkup('linje\nskift og 😀')).toBe('linje\nskift og 😀');
  });
});

describe('an element', () => {
  it('is well-formed whatever its attributes and text hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (attribute, text) => {
      const markup = element('g', { id: attribute }, [textElement('text', { x: 1.23456 }, text)]);
      expect(elementNames(markup)).toEqual(['g', 'text']);
    }));
  });

  it('writes numbers with two decimals at most', () => {
    expect(element('rect', { x: 1.23456, y: 2 })).toBe('<rect x="1.23" y="2"/>');
  });
});
