import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { createRuleCoder, themesOf } from '../../src/themes/rule-coder.js';
import { plainReader } from '../search/plain-reader.js';
import { codebookText } from './codebook-text.js';

const code = createRuleCoder(parseCodebook(codebookText, 'tiny.yaml').codebook, plainReader);

/** Theme, rule and words of each code. */
function codes(answer: string): string[] {
  return code(plainReader(answer)).map(({ theme, rule, start, end }) => `${theme}/${rule}: ${answer.slice(start, end)}`);
}

describe('the rule coder', () => {
  it('gives every theme that an answer states, with the words that state it', () => {
    expect(codes('Mange gode sagsbehandlere. Hun er dygtig')).toEqual([
      'skilled/praise: gode sagsbehandlere',
      'skilled/praise: dygtig',
      'changes/many: Mange gode sagsbehandlere',
    ]);
  });

  it('gives offsets in the answer as written, also behind emoji and decomposed letters', () => {
    expect(codes('😀 fa\u030a ord, så: GOD, sagsbehandler!')).toEqual(['skilled/praise: GOD, sagsbehandler']);
  });

  it('keeps evidence of every rule but names the theme once', () => {
    const found = code(plainReader('Virkelig god sagsbehandler'));
    expect(found.map(({ rule }) => rule)).toEqual(['praise', 'warm-praise']);
    expect(themesOf(found)).toEqual(['skilled']);
  });

  it('keeps one span where patterns of a rule find words within words', () => {
    expect(codes('fantastisk, virkelig god sagsbehandler, dygtig')).toEqual([
      'skilled/praise: god sagsbehandler',
      'skilled/praise: dygtig',
      'skilled/warm-praise: fantastisk',
      'skilled/warm-praise: virkelig god sagsbehandler',
    ]);
  });

  it('passes over negated matches, takes only them, or takes both, as the rule says', () => {
    expect(codes('ikke dygtig')).toEqual([]);
    expect(codes('ikke uduelig')).toEqual(['skilled/not-praise: uduelig']);
    expect(codes('uduelig')).toEqual([]);
    expect(codes('ikke fantastisk')).toEqual(['skilled/warm-praise: fantastisk']);
  });

  it('is kept from a sentence, and only that, by what must not stand in it', () => {
    expect(codes('dygtig, ja dygtig nok. Dygtig')).toEqual(['skilled/praise: Dygtig']);
    expect(codes('dygtig nok, mange sagsbehandlere')).toEqual(['changes/many: mange sagsbehandlere']);
  });

  it('finds nothing in nothing', () => {
    expect(codes('')).toEqual([]);
    expect(themesOf([])).toEqual([]);
  });
});
