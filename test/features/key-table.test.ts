import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKeyTable } from '../../src/features/key-table.js';

it('a table of keys numbers them as a map does, however they collide and however many come', () => {
  // Keys that differ in their upper bits alone share a first place.
  const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -40, max: 40 }).map((n) => n << 20), fc.integer());
  const some = fc.array(key, { maxLength: 200 });
  fc.assert(fc.property(some, some, fc.integer({ min: 0, max: 50 }), (keys, others, expected) => {
    const table = createKeyTable(expected);
    const map = new Map<number, number>();
    for (const each of keys) {
      if (!map.has(each)) map.set(each, map.size);
      expect(table.add(each)).toBe(map.get(each));
    }
    expect(table.size).toBe(map.size);
    const asked = [...keys, ...others];
    for (const each of asked) expect(table.find(each)).toBe(map.get(each) ?? -1);
    const found = new Uint32Array(asked.length);
    const known = table.findAll(Int32Array.from(asked), 3, found);
    expect([...found.subarray(0, known)]).toEqual(asked.filter((each) => map.has(each)).map((each) => 3 + map.get(each)!));
  }));
});
