import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFeatures } from '../../src/features/answer-features.js';
import { familySeed, featureHash } from '../../src/features/feature-hash.js';
import { featureMatrix, featureProjector, fitFeatureSpace, type FamilySettings } from '../../src/features/feature-space.js';
import type { Occurrences } from '../../src/features/occurrences.js';
import { plainReader } from '../search/plain-reader.js';
import { token } from './tokens.js';

const key = (family: string, text: string): number => featureHash(familySeed(family), text);
const occurrences = (...keys: readonly number[]): Occurrences => ({
  keys: Int32Array.from(keys), first: new Int32Array(keys.length), last: new Int32Array(keys.length),
});
const plain: FamilySettings = { name: 'words', minimumAnswers: 1, weighing: 'tf-idf', unitLength: true, scale: 1 };

describe('the features of an answer', () => {
  it('are its words, their forms, pairs, runs of letters and size, each with the words it stands on', () => {
    const tokens = plainReader('God hjælp. God');
    const { words, forms, pairs, letters, size } = textFeatures(tokens).whole;
    expect([...words.keys]).toEqual(['god', 'hjælp', 'god'].map((word) => key('words', word)));
    expect([...forms.keys]).toEqual(['god', 'hjælp', 'god'].map((word) => key('forms', word)));
    expect([...words.first]).toEqual([0, 1, 3]);
    expect([...pairs.keys]).toEqual(['^ god', 'god hjælp', 'hjælp $', '^ god', 'god $'].map((pair) => key('pairs', pair)));
    expect([[...pairs.first], [...pairs.last]]).toEqual([[0, 0, 1, 3, 3], [0, 1, 1, 3, 3]]);
    // ' god ' has 4 runs of two letters, 3 of three, 2 of four and 1 of five.
    expect(letters.first.filter((at) => at === 0)).toHaveLength(10);
    expect(size.keys).toHaveLength(2);
  });

  it('tell a negated word from the word, and name the parts of a compound', () => {
    const tokens = [token('lyttede', { negated: true }), token('sagsbehandler', { parts: ['sag', 'behandler'] })];
    const { words } = textFeatures(tokens).whole;
    expect([...words.keys]).toEqual(['lyttede', '-lyttede', 'sagsbehandler', 'sag', 'behandler'].map((word) => key('words', word)));
  });

  it('of a sentence are those that it would have by itself, and an answer has all of them but its size', () => {
    const words = fc.array(fc.constantFrom('god', 'hjælp', 'sagsbehandler', 'ikke', '12', '.', '!', ','), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(words, (said) => {
      const tokens = plainReader(said.join(' '));
      const { whole, sentences } = textFeatures(tokens);
      const alone = [...new Set(tokens.map(({ sentence }) => sentence))]
        .map((number) => textFeatures(tokens.filter(({ sentence }) => sentence === number)).whole);
      const keysOf = (features: Readonly<Record<string, Pick<Occurrences, 'keys'>>>) =>
        Object.entries(features).map(([name, { keys }]) => [name, ...keys]);
      expect(sentences.map(keysOf)).toEqual(alone.length === 1 ? [] : alone.map(keysOf));
      for (const family of ['words', 'forms', 'pairs', 'letters'] as const) {
        expect([...whole[family].keys]).toEqual(alone.flatMap((each) => [...each[family].keys]));
      }
    }));
  });

  it('can be taken of anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = plainReader(text);
      for (const { keys, first, last } of Object.values(textFeatures(tokens).whole)) {
        expect(first).toHaveLength(keys.length);
        expect(last.every((at) => at < tokens.length || at === -1)).toBe(true);
      }
    }));
  });
});

describe('a feature space', () => {
  it('weighs by how often and how rare, as the formula says, and leaves out what is too rare or unknown', () => {
    const answers = [{ words: occurrences(1, 1, 2) }, { words: occurrences(1, 3) }, { words: occurrences(2, -4) }];
    const space = fitFeatureSpace(answers, [{ ...plain, minimumAnswers: 2, scale: 2 }]);
    expect([...space.families[0]!.keys]).toEqual([1, 2]);
    const idf = Math.log(4 / 3) + 1;
    const often = (1 + Math.log(2)) * idf;
    const length = Math.hypot(often, idf);
    const { columns, values } = featureProjector(space)([answers[0]!])[0]!;
    expect([...columns]).toEqual([0, 1]);
    expect(values[0]).toBeCloseTo((2 * often) / length, 6);
    expect(values[1]).toBeCloseTo((2 * idf) / length, 6);
    expect(featureProjector(space)([{ words: occurrences(99) }])[0]!.columns).toHaveLength(0);
  });

  it('counts what is there or not by its scale alone, and puts the families side by side', () => {
    const isThere: FamilySettings = { name: 'rules', minimumAnswers: 1, weighing: 'present', unitLength: false, scale: 0.5 };
    const answers = [{ words: occurrences(5), rules: occurrences(7, 7, 8) }, { rules: occurrences(8) }];
    const matrix = featureMatrix(fitFeatureSpace(answers, [plain, isThere]), answers);
    expect([...matrix.rowStarts]).toEqual([0, 3, 4]);
    // The rule 8 stands in both answers, so it comes before 7.
    expect([...matrix.columnIndices]).toEqual([0, 1, 2, 1]);
    expect([...matrix.values]).toEqual([1, 0.5, 0.5, 0.5]);
  });

  it('has rows with rising columns, whatever the keys', () => {
    const keys = fc.array(fc.integer({ min: -5, max: 5 }));
    fc.assert(fc.property(fc.array(keys, { minLength: 1 }), (documents) => {
      const answers = documents.map((each) => ({ words: occurrences(...each) }));
      const project = featureProjector(fitFeatureSpace(answers, [plain]));
      for (const { columns, values } of project(answers)) {
        expect([...columns]).toEqual([...new Set(columns)].toSorted((a, b) => a - b));
        const squares = values.reduce((sum, value) => sum + value * value, 0);
        expect(squares).toBeCloseTo(columns.length === 0 ? 0 : 1, 9);
      }
    }));
  });
});
