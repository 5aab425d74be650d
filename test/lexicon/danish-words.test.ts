import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFieldWords } from '../../src/lexicon/field-words.js';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { InputError } from '../../src/notices/input-error.js';

const folder = new URL('../../lexicons/danish-words/', import.meta.url);
const manifest = parseManifest(readFileSync(new URL('manifest.yaml', folder), 'utf8'));
const files = new Map(manifest.files.map(({ name }) => [name, readFileSync(new URL(name, folder), 'utf8')]));

function problemIn(name: string, text: string): unknown {
  try {
    parseFieldWords(new Map(files).set(name, text));
  } catch (error) {
    if (error instanceof InputError) return error.notices[0]?.parameters;
    throw error;
  }
  return undefined;
}

describe('the words of the field', () => {
  it('are the files that their manifest names, byte by byte', () => {
    const present = readdirSync(folder).filter((name) => name !== 'manifest.yaml');
    expect(manifest.files.map(({ name }) => name).toSorted()).toEqual(present.toSorted());
    for (const { name, sha256 } of manifest.files) {
      expect(createHash('sha256').update(files.get(name)!).digest('hex'), name).toBe(sha256);
    }
  });

  it('are refused with file and line when an entry is not two words or ends otherwise than its model', () => {
    expect(problemIn('short-forms.txt', '# short\nsb\n')).toMatchObject({ file: 'short-forms.txt', line: 2, problem: 'entry-of-two-words', got: 'sb' });
    expect(problemIn('words-by-model.txt', 'jobcenter skole')).toMatchObject({ line: 1, problem: 'entry-unlike-model', got: 'jobcenter skole' });
  });
});
