import { describe, expect, it } from 'vitest';
import { circumstancesOf } from '../../corpus-samples/jobcenter/make/circumstances.js';

describe('circumstances read from an answer', () => {
  it.each([
    ['Er 61 og har slæbt hele livet', 61],
    ['Jeg er snart 63 år', 63],
    ['det er svært som 47-årig', 47],
    ['Jeg er uddannet smed og 60 år', 60],
    ['Jeg er tømrer, 54, og firmaet lukkede', 54],
  ])('find the age in %j', (text, age) => expect(circumstancesOf(text).age).toBe(age));

  it.each([
    'Jeg arbejdede der i 38 år',
    'Jeg er 30 timer i praktik',
    'da jeg var 19',
    'Ring på 20 00 00 41',
    'Han er 26 år og flink',
  ])('find no age in %j', (text) => expect(circumstancesOf(text).age).toBeUndefined());

  it('take years in a trade for a least age', () => {
    expect(circumstancesOf('Efter 30 år som murer').leastAge).toBe(47);
  });

  it('tell sygedagpenge from a-dagpenge', () => {
    expect(circumstancesOf('mine sygedagpenge stoppede').benefits).not.toContain('a-dagpenge');
    expect(circumstancesOf('mine dagpenge stoppede').benefits).toEqual(['a-dagpenge']);
  });

  it('tell Vejle from vejledning', () => {
    expect(circumstancesOf('Vejledning om job i Odder').municipalities).toEqual(['Odder']);
    expect(circumstancesOf('Jobcentret i Vejle').municipalities).toEqual(['Vejle']);
  });

  it('are none when the text says none', () => {
    expect(circumstancesOf('God hjælp')).toEqual({});
  });
});
