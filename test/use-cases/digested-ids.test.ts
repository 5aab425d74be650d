import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { digestedIds } from '../../src/use-cases/digested-ids.js';

it('digested ids tell the row of each id as a map does, also when there are many', () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 50 }), (ids) => {
    const [digested, plain] = [digestedIds(sha256), new Map<string, number>()];
    ids.forEach((id, i) => {
      expect(digested.get(id)).toBe(plain.get(id));
      if (plain.has(id)) return;
      digested.set(id, i + 1);
      plain.set(id, i + 1);
    });
  }));
  const many = digestedIds(sha256);
  for (let i = 1; i <= 100_000; i++) many.set(`id ${i}`, i);
  for (const i of [1, 2, 32_768, 99_999, 100_000]) expect(many.get(`id ${i}`)).toBe(i);
  expect(many.get('id 100001')).toBeUndefined();
});
