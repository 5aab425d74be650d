import { describe, expect, it } from 'vitest';
import { keptUnlessFailed, keptWith } from '../../src/numerics/kept-with.js';

describe('what is kept with a value', () => {
  it('is made once for each value, be it undefined', () => {
    const asked: object[] = [];
    const of = keptWith((value: { readonly n?: number }) => {
      asked.push(value);
      return value.n;
    });
    const [one, none] = [{ n: 1 }, {}];
    expect([of(one), of(none), of(one), of(none), of({ n: 1 })]).toEqual([1, undefined, 1, undefined, 1]);
    expect(asked).toEqual([one, none, { n: 1 }]);
  });

  it('is what was made when it was first asked for, whatever else is told later', () => {
    const of = keptWith((_value: object, name: string) => ({ name }));
    const value = {};
    expect(of(value, 'first')).toBe(of(value, 'second'));
    expect(of(value, 'third')).toEqual({ name: 'first' });
  });

  it('is one promise while it is awaited and afterwards', async () => {
    const of = keptUnlessFailed((value: { readonly n: number }) => Promise.resolve(value.n));
    const value = { n: 3 };
    const asked = of(value);
    expect(of(value)).toBe(asked);
    await expect(asked).resolves.toBe(3);
    expect(of(value)).toBe(asked);
  });

  it('is made again after it failed', async () => {
    let times = 0;
    const of = keptUnlessFailed((_value: object) => (++times === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve(times)));
    const value = {};
    await expect(of(value)).rejects.toThrow('no such file');
    await expect(of(value)).resolves.toBe(2);
    await expect(of(value)).resolves.toBe(2);
  });
});
