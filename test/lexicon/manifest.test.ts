import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { InputError } from '../../src/notices/input-error.js';
import { danishTextBytes, danishTextFiles } from './danish-text.js';

const digest = 'a'.repeat(64);
const good = `id: one\nversion: 1.0.0\nlicence: MIT\nsource: here\nfiles:\n  - name: a.txt\n    sha256: ${digest}\n`;

function mistakeIn(text: string): unknown {
  try {
    parseManifest(text, 'one/manifest.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.notices[0];
    throw error;
  }
  return undefined;
}

describe('the manifest of the Danish lists', () => {
  const manifest = parseManifest(danishTextFiles.get('manifest.yaml')!);

  it('names every file of the folder and no other', () => {
    const present = [...danishTextBytes.keys()].filter((name) => name !== 'manifest.yaml');
    expect(manifest.files.map(({ name }) => name)).toEqual(present.toSorted());
  });

  it('holds the digests of the files as they are', () => {
    const actual = manifest.files.map(({ name }) => ({
      name,
      sha256: createHash('sha256').update(danishTextBytes.get(name)!).digest('hex'),
    }));
    expect(manifest.files).toEqual(actual);
  });
});

describe('parsing a manifest', () => {
  it('gives its values', () => {
    expect(parseManifest(good)).toEqual({
      id: 'one',
      version: '1.0.0',
      licence: 'MIT',
      source: 'here',
      files: [{ name: 'a.txt', sha256: digest }],
    });
  });

  it('names file and line of a digest that is none', () => {
    expect(mistakeIn(good.replace(digest, 'abc'))).toMatchObject({
      code: 'definition-invalid',
      parameters: { file: 'one/manifest.yaml', line: 7, path: 'files.0.sha256', got: 'abc' },
    });
  });

  it('refuses a file name that leads out of the folder', () => {
    for (const name of ['../a.txt', '..', 'b/a.txt', '.hidden']) {
      expect(mistakeIn(good.replace('a.txt', name))).toMatchObject({ parameters: { path: 'files.0.name', got: name } });
    }
  });

  it('refuses what it does not know and what is not YAML', () => {
    expect(mistakeIn(`${good}colour: red\n`)).toMatchObject({ parameters: { line: 8, path: 'colour' } });
    expect(mistakeIn('id: [')).toMatchObject({ code: 'yaml-invalid' });
  });
});
