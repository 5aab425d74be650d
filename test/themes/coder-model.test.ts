import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { answerDigest, modelText, parseModel, type CoderModel } from '../../src/themes/coder-model.js';
import { packNumbers, unpackFloat32, unpackInt16, unpackInt32 } from '../../src/themes/packed-numbers.js';
import { trainCoder } from '../../src/themes/train-coder.js';
import { codedExamples, exampleThemes } from './coded-examples.js';

const scores = { precision: 0.5, recall: 1, f1: 2 / 3 };
const model: CoderModel = {
  tool: { name: 'test', version: '0' },
  codebook: { id: 'tiny', version: '1.2.3', sha256: 'ab' },
  lexicons: [{ id: 'words', version: '1.0.0', sha256: 'cd' }],
  seed: 1,
  answers: ['0123456789abcdef'],
  quality: { n: 55, plain: { micro: scores, macro: scores, f1: [null, 1] } },
  coder: trainCoder(codedExamples, [], exampleThemes, { seed: 1 }).coder,
};
const text = modelText(model);

function codeOf(file: string): string {
  try {
    parseModel(file, 'model.json');
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return error.notices[0]!.code;
    throw error;
  }
}

describe('a model file', () => {
  it('gives back the model that was written, exactly', () => {
    expect(parseModel(text, 'model.json')).toEqual(model);
  });

  it('holds no word of an answer', () => {
    for (const word of ['kyndig', 'overblik', 'kaffen']) expect(text).not.toContain(word);
  });

  it('is refused when it is of another format, no model, or cut', () => {
    expect(codeOf(text.replace('"format": 2', '"format": 1'))).toBe('model-format-unsupported');
    expect(codeOf('{}')).toBe('model-invalid');
    expect(codeOf('null')).toBe('model-invalid');
    expect(codeOf(text.slice(0, 500))).toBe('model-invalid');
    const parts = JSON.parse(text) as { plain: { layer: { coefficients: string }; thresholds: number[] }; themes: string[] };
    parts.plain.layer.coefficients = parts.plain.layer.coefficients.slice(0, 40);
    expect(codeOf(JSON.stringify(parts))).toBe('model-invalid');
    const fewer = JSON.parse(text) as typeof parts;
    fewer.themes.pop();
    expect(codeOf(JSON.stringify(fewer))).toBe('model-invalid');
  });

  it('is never taken for something else, whatever a file holds', () => {
    fc.assert(fc.property(fc.json(), (file) => {
      expect(codeOf(file)).toBe('model-invalid');
    }));
  });

  it('knows an answer again when only its white space differs', () => {
    const digest = (content: string): string => `${content}................`;
    expect(answerDigest(' God\n hjælp ', digest)).toBe(answerDigest('God hjælp', digest));
    expect(answerDigest('God hjælp', digest)).not.toBe(answerDigest('god hjælp', digest));
  });
});

describe('packed numbers', () => {
  it('come out as they went in', () => {
    fc.assert(fc.property(fc.int16Array(), fc.int32Array(), fc.float32Array({ noNaN: true }), (small, large, real) => {
      expect(unpackInt16(packNumbers(small))).toEqual(small);
      expect(unpackInt32(packNumbers(large))).toEqual(large);
      expect(unpackFloat32(packNumbers(real))).toEqual(real);
    }));
  });

  it('are refused when something is missing', () => {
    expect(() => unpackInt32(packNumbers(Int32Array.of(1)).slice(0, 4))).toThrow(RangeError);
    expect(() => unpackInt16('%%%%')).toThrow(RangeError);
  });
});
