import { describe, expect, it } from 'vitest';
import { freeTextIndex } from '../../src/search/free-text.js';
import { searchIndex } from '../../src/search/index-search.js';
import { maskedTokens } from '../../src/search/masked-tokens.js';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { buildSearchIndex } from '../../src/search/search-index.js';
import { maskLabels } from '../../src/text/mask-personal-data.js';
import { plainReader } from './plain-reader.js';

function found(pattern: string, masked: string): string[] {
  const index = buildSearchIndex([maskedTokens(plainReader(masked), masked)]);
  return searchIndex(index, [parsePattern(pattern)], plainReader).hitsIn(0).map(({ start, end }) => masked.slice(start, end));
}

describe('what stands for personal data', () => {
  it.each(maskLabels)('%s is found by no letters, and is one word to a gap', (label) => {
    const masked = `tak til ${label} for hjælp`;
    const letters = label.slice(1, -1);
    expect(found(`*${letters.slice(1, 3)}*`, masked)).toEqual([]);
    expect(found(`"${letters}"`, masked)).toEqual([]);
    expect(found('til for', masked)).toEqual([]);
    expect(found('til ..1 for', masked)).toEqual([`til ${label} for`]);
    expect(found('til <any> for', masked)).toEqual([`til ${label} for`]);
    expect(freeTextIndex([masked]).counts(letters)).toEqual(Uint32Array.of(0));
  });

  it('leaves the words round it, and what negates them', () => {
    const masked = '[navn]s mor gav ikke god hjælp, sagde [navn]';
    const tokens = maskedTokens(plainReader(masked), masked);
    expect(tokens.map(({ form }) => form)).toContain('hjælp');
    const help = tokens.find(({ form }) => form === 'hjælp')!;
    expect(tokens[help.negator]?.form).toBe('ikke');
  });

  it('changes nothing where nothing is masked', () => {
    const tokens = plainReader('min [kommune] er god');
    expect(maskedTokens(tokens, 'min [kommune] er god')).toBe(tokens);
  });
});
