import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { createTextReader } from '../../src/text/text-reader.js';
import { createSubthemeCoder, parentsOf } from '../../src/themes/derived-codes.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { danishText } from '../lexicon/danish-text.js';
import { familyText } from './codebook-text.js';

const { codebook } = parseCodebook(familyText, 'family.yaml');
const read = createTextReader(danishText);
const subthemes = createSubthemeCoder(codebook, read);

describe('parents and subthemes', () => {
  it('follow from the themes: a parent from any of its own, once', () => {
    expect(parentsOf(codebook, new Set(['rules', 'distrust']))).toEqual(['system']);
    expect(parentsOf(codebook, new Set(['distrust']))).toEqual(['system']);
    expect(parentsOf(codebook, new Set(['kind']))).toEqual([]);
  });

  it('are found only under a theme that the answer has', () => {
    const under = subthemes(read('Alt for mange skemaer, og man venter i årevis'));
    expect(under(new Set(['rules']))).toEqual(['forms', 'waiting']);
    expect(under(new Set(['distrust']))).toEqual([]);
    expect(under(new Set())).toEqual([]);
  });

  it.each([
    ['parent: system', 'parent: systems', 'parent-unknown'],
    ['id: waiting', 'id: kind', 'theme-duplicated'],
    ['id: system', 'id: rules', 'theme-duplicated'],
  ])('are refused when %s becomes %s: %s', (before, after, code) => {
    expect(() => parseCodebook(familyText.replace(before, after), 'family.yaml')).toThrow(InputError);
    expect(() => parseCodebook(familyText.replace(before, after), 'family.yaml')).toThrow(code);
  });
});
