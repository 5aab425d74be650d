import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { shippedCodebook } from './shipped-codebook.js';

const { folder, codebook, notices, read, code, themes } = shippedCodebook('jobcenter-themes');

describe('the shipped codebook', () => {
  it('is what its manifest says, byte by byte', () => {
    const manifest = parseManifest(readFileSync(new URL('manifest.yaml', folder), 'utf8'));
    expect(manifest).toMatchObject({ id: codebook.id, version: codebook.version });
    for (const { name, sha256 } of manifest.files) {
      expect(createHash('sha256').update(readFileSync(new URL(name, folder))).digest('hex'), name).toBe(sha256);
    }
  });

  it('has four positive and six negative themes, each with rules and examples, and no notices', () => {
    expect(notices).toEqual([]);
    expect(codebook.themes.map(({ id, pole }) => `${pole} ${id}`)).toEqual([
      'positive dialogue', 'positive trust-respect', 'positive competent-caseworker', 'positive help-support',
      'negative individual-needs', 'negative caseworker-change', 'negative unclear-communication',
      'negative insufficient-support', 'negative bureaucracy', 'negative distrust-system',
    ]);
    for (const { id, examples } of codebook.themes) {
      expect(examples.include.length, id).toBeGreaterThan(0);
      expect(examples.exclude.length, id).toBeGreaterThan(0);
    }
  });

  it.each(codebook.themes.flatMap(({ id, examples }) => examples.include.map((example) => [id, example])))(
    'finds %s in its own example: %s',
    (id, example) => expect(themes(example)).toContain(id),
  );

  it.each(codebook.themes.flatMap(({ id, examples }) => examples.exclude.map((example) => [id, example])))(
    'does not find %s in its own counterexample: %s',
    (id, example) => expect(themes(example)).not.toContain(id),
  );

  it.each([
    ['De lyttede ikke til mig', ['individual-needs']],
    ['jeg blev ik hørt', ['individual-needs']],
    ['Ingen løftede pegefingre', ['trust-respect']],
    ['Jeg er ikke blevet mødt med mistro', ['trust-respect']],
    ['flinke nok, men jeg har haft fem forskellige sagsbehandlere', ['trust-respect', 'caseworker-change']],
    ['Samme sagsbehandler hele vejen', []],
    ['Dygtig, men jeg er på min 7. sagsbehandler', ['competent-caseworker', 'caseworker-change']],
  ])('follows the boundary rules: %s', (answer, expected) => expect(themes(answer)).toEqual(expected));

  it.each(['nej', '-', '', 'ved ikke', 'Ingen kommentar', 'alt ok', 'fint', 'Ingen klager', '😀', 'x'.repeat(100_000)])(
    'finds nothing in an answer without a theme: %.20s',
    (answer) => expect(themes(answer)).toEqual([]),
  );

  it('codes long answers in time that grows with their length only', () => {
    const sentence = 'Min sagsbehandler er ikke god til at lytte, og jeg har haft mange forskellige, men de hjalp mig ';
    // In quadratic time this would not end within the test's time: that is the assertion.
    const themesFound = new Set(code(read(sentence.repeat(4000))).map(({ theme }) => theme));
    expect(themesFound.has('caseworker-change')).toBe(true);
  });
});
