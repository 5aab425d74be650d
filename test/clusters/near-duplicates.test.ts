import { describe, expect, it } from 'vitest';
import { withoutNearDuplicates } from '../../src/clusters/near-duplicates.js';
import type { Term } from '../../src/features/terms.js';

const answer = (text: string): Term[] => text.split(' ').map((key) => ({ key, form: key, kind: 'word' }));

describe('answers that say nearly the same', () => {
  const documents = ['a b c d', 'd c b a a', 'a b c d e', 'a b c x y', 'p q'].map(answer);

  it('are passed over for the next that says something of its own', () => {
    expect(withoutNearDuplicates(documents, [2, 0, 1, 3, 4], 3)).toEqual([2, 3, 4]);
  });

  it('leave fewer than asked for where there are no others', () => {
    expect(withoutNearDuplicates(documents, [0, 1], 5)).toEqual([0]);
  });
});
