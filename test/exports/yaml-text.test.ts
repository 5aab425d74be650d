import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlComment, yamlText } from '../../src/exports/yaml-text.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'true', 'No', '~', '1', '1.5', '0x1F', '', ' x', 'x ', 'a: b', 'a #b', '- a', '2023-08-01', '.inf', '<<',
    'I høj grad', 'a, b', "it's"
  ),
);

describe('a text in YAML', () => {
  test('is read back as it was, as a key and as a value', () => {
    fc.assert(fc.property(text, text, (key, value) => {
      fc.pre(key !== '__proto__');
      expect(parse(`${yamlText(key)}: ${yamlText(value)}\n`)).toEqual({ [key]: value });
      expect(parse(`a:\n  - ${yamlText(value)}\n`)).toEqual({ a: [value] });
    }), { numRuns: 500 });
  });

  test('stands plain where nothing else could be meant', () => {
    expect(
      ['I høj grad', 'Over 3 år', 'a_b', 'x (y)'].map(yamlText)
    ).toEqual(['I høj grad', 'Over 3 år', 'a_b', 'x (y)']);
    expect(['ja, tak', 'true', '1-2', 'a: b'].map(yamlText)).toEqual(['"ja, tak"', '"true"', '"1-2"', '"a: b"']);
  });

  test('cannot leave a comment', () => {
    fc.assert(fc.property(text, (comment) => {
      expect(parse(`a: 1\n${yamlComment('  ', comment)}\nb: 2\n`)).toEqual({ a: 1, b: 2 });
      expect(parse(`a: 1\n${yamlComment('', `x\n${comment}`)}\nb: 2\n`)).toEqual({ a: 1, b: 2 });
    }), { numRuns: 500 });
  });
});
