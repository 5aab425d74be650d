import { expect, test } from 'vitest';
import { z } from 'zod';
import type { InputError } from '../../src/notices/input-error.js';
import { validatedYaml } from '../../src/notices/validated-yaml.js';

const schema = z.strictObject({ format: z.literal(1), words: z.array(z.string()) });

function mistakes(text: string): unknown {
  try {
    return validatedYaml(text, 'a.yaml', schema, [1]).value;
  } catch (error) {
    return (error as InputError).notices.map(({ code, parameters }) => ({ code, ...parameters }));
  }
}

test('an unquoted ! is a mistake with its line, not an unknown tag', () => {
  expect(mistakes('format: 1\nwords:\n  - god\n  - !ikke god')).toMatchObject([{ code: 'yaml-invalid', line: 4, detail: 'TAG_RESOLVE_FAILED' }]);
});

test('a file of nothing is a mistake', () => {
  expect(mistakes('')).toMatchObject([{ code: 'definition-invalid', line: 1, expected: 'object' }]);
});

test('each mistake has a notice of its own, with the line where it stands', () => {
  expect(mistakes('format: 1\nwords:\n  - 7\n  - god\nword: x')).toMatchObject([
    { path: 'words.0', line: 3, problem: 'invalid_type', expected: 'string', got: '7' },
    { path: 'word', line: 5, problem: 'unrecognized_keys', got: 'word' },
  ]);
});

test('a bomb of aliases is refused', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)].join('\n');
  expect(mistakes(bomb)).toMatchObject([{ code: 'yaml-invalid', detail: 'ALIASES' }]);
});
