import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { shippedCodebook } from './shipped-codebook.js';

const { folder, source, codebook, notices, themes } = shippedCodebook('jobcenter-improvements');

describe('the shipped codebook of improvements', () => {
  it('is what its manifest says, byte by byte, and gives no notices', () => {
    const manifest = parseManifest(readFileSync(new URL('manifest.yaml', folder), 'utf8'));
    expect(manifest).toMatchObject({ id: codebook.id, version: codebook.version });
    expect(manifest.files.map(({ sha256 }) => sha256)).toEqual([createHash('sha256').update(source).digest('hex')]);
    expect(notices).toEqual([]);
  });

  it.each(codebook.themes.flatMap(({ id, examples }) => examples.include.map((example) => [id, example])))(
    'finds %s in its own example: %s',
    (id, example) => expect(themes(example)).toContain(id),
  );

  it.each(codebook.themes.flatMap(({ id, examples }) => examples.exclude.map((example) => [id, example])))(
    'does not find %s in its own counterexample: %s',
    (id, example) => expect(themes(example)).not.toContain(id),
  );

  it.each(['nej', '-', '', 'ved ikke', 'Ingen kommentar'])('finds nothing in %j', (answer) => expect(themes(answer)).toEqual([]));
});
