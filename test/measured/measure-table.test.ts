import { describe, expect, it } from 'vitest';
import { keptFigures, measureTable } from './measure-table.js';

const group = {
  title: 'Tokens',
  measures: [
    { name: 'token F1', on: 'dev', value: 0.9961, unit: 'share', mark: { atLeast: 0.995 } },
    { name: 'seconds', on: '4,500 answers', value: 1.234, unit: 's', mark: { atMost: 1 } },
    { name: 'coverage', on: '1,000 draws', value: 0.951, unit: '', mark: { within: [0.945, 0.955] } },
  ],
  missing: ['danplus, news (no such file)'],
} as const;

describe('the table of measures', () => {
  it('says of each figure its mark, whether it is reached, and what it was last time', () => {
    expect(measureTable(group, { Tokens: { 'token F1': 0.99 } })).toBe(`## Tokens

| measure  | on            | now     | mark            | holds | last time |
| -------- | ------------- | ------- | --------------- | ----- | --------- |
| token F1 | dev           | 99.61 % | ≥ 99.50 %       | yes   | 99.00 %   |
| seconds  | 4,500 answers | 1.23 s  | ≤ 1 s           | NO    |           |
| coverage | 1,000 draws   | 0.9510  | 0.9450 – 0.9550 | yes   |           |

Not measured: danplus, news (no such file)
`);
  });

  it('keeps the figures that were taken and those that were not taken this time', () => {
    expect(keptFigures({ Tokens: { 'token F1': 0.9, lemmas: 0.8 }, Names: { found: 1 } }, [group])).toEqual({
      Tokens: { 'token F1': 0.9961, lemmas: 0.8, seconds: 1.234, coverage: 0.951 }, Names: { found: 1 },
    });
  });
});
