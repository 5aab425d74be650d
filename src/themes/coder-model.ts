import { z } from 'zod';
import type { FeatureSpace } from '../features/feature-space.js';
import { inputError } from '../notices/input-error.js';
import type { Scores } from './agreement.js';
import type { Decision, LearnedCoder } from './learned-coder.js';
import { coefficientStep, type LinearLayer } from './linear-layer.js';
import { packNumbers, unpackFloat32, unpackInt16, unpackInt32 } from './packed-numbers.js';

/** The current format of model files; older ones are refused, for a model is made again in seconds. */
const modelFormat = 2;

/** A learned coder with what it was made of. */
export interface CoderModel {
  readonly tool: { readonly name: string; readonly version: string };
  /** The codebook whose rules and themes it knows. */
  readonly codebook: MadeOf;
  /** The word lists that its answers were read by. */
  readonly lexicons: readonly MadeOf[];
  readonly seed: number;
  /** Digests of the answers that it was trained on, each once, in order; see `answerDigest`. */
  readonly answers: readonly string[];
  /** How well themes were found in answers whose codes the coder had not seen, with and without segment. */
  readonly quality: { readonly n: number; readonly bySegment?: ModelQuality; readonly plain: ModelQuality };
  readonly coder: LearnedCoder;
}

interface MadeOf {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

export interface ModelQuality {
  readonly micro: Scores;
  readonly macro: Scores;
  /** One a theme. */
  readonly f1: readonly (number | null)[];
}

/** What stands for an answer in a model: too short to read anything from, long enough that no two share it. */
export function answerDigest(text: string, digest: (content: string) => string): string {
  return digest(text.normalize('NFC').trim().replace(/\s+/gu, ' ')).slice(0, 16);
}

const madeOf = z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() });
const score = z.number().min(0).max(1).nullable();
const scores = z.strictObject({ precision: score, recall: score, f1: score });
const quality = z.strictObject({ micro: scores, macro: scores, f1: z.array(score) });
const layer = z.strictObject({ columns: z.int().min(0), coefficients: z.string(), intercepts: z.string() });
const decision = z.strictObject({
  layer,
  likeness: z.string(),
  calibration: z.array(z.strictObject({ slope: z.number(), offset: z.number() })),
  thresholds: z.array(z.number()),
});
const family = z.strictObject({
  name: z.string(),
  minimumAnswers: z.int().min(1),
  weighing: z.enum(['tf-idf', 'present']),
  unitLength: z.boolean(),
  scale: z.number().positive(),
  keys: z.string(),
  weights: z.string(),
});
const modelSchema = z.strictObject({
  format: z.literal(modelFormat),
  kind: z.literal('fritekst-coder'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  codebook: madeOf,
  lexicons: z.array(madeOf),
  seed: z.int().min(0),
  themes: z.array(z.string()).min(1),
  quality: z.strictObject({ n: z.int(), bySegment: quality.optional(), plain: quality }),
  answers: z.array(z.string()),
  families: z.array(family),
  ruleLikeness: layer,
  plain: decision,
  bySegment: decision.optional(),
});

type ModelFile = z.output<typeof modelSchema>;

/** A model as the text of its file: JSON, equal for equal models. */
export function modelText({ coder, ...model }: CoderModel): string {
  const { families } = coder.space;
  const file: ModelFile = {
    format: modelFormat,
    kind: 'fritekst-coder',
    tool: model.tool,
    codebook: model.codebook,
    lexicons: [...model.lexicons],
    seed: model.seed,
    themes: [...coder.themes],
    quality: model.quality as ModelFile['quality'],
    answers: [...model.answers],
    families: families.map(({ name, minimumAnswers, weighing, unitLength, scale, keys, weights }) =>
      ({ name, minimumAnswers, weighing, unitLength, scale, keys: packNumbers(keys), weights: packNumbers(weights) })),
    ruleLikeness: packLayer(coder.ruleLikeness),
    plain: packDecision(coder.plain),
    ...(coder.bySegment && { bySegment: packDecision(coder.bySegment) }),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Reads a model file.
 *
 * @param file its name, for notices
 * @throws InputError 'model-invalid' when it is no model, or damaged; 'model-format-unsupported' when it is of another
 *   format
 */
export function parseModel(text: string, file: string): CoderModel {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw inputError('model-invalid', { file });
  }
  const { format, kind } = (raw ?? {}) as { format?: unknown; kind?: unknown };
  if (kind === 'fritekst-coder' && typeof format === 'number' && format !== modelFormat) {
    throw inputError('model-format-unsupported', { file, got: String(format), supported: [modelFormat] });
  }
  const checked = modelSchema.safeParse(raw);
  if (!checked.success) throw inputError('model-invalid', { file });
  try {
    const { tool, codebook, lexicons, seed, answers, quality, ...parts } = checked.data;
    return { tool, codebook, lexicons, seed, answers, quality: quality as CoderModel['quality'], coder: unpackCoder(parts) };
  } catch (error) {
    if (error instanceof RangeError) throw inputError('model-invalid', { file });
    throw error;
  }
}

/** @throws RangeError when parts of the model do not fit each other */
function unpackCoder(parts: Pick<ModelFile, 'themes' | 'families' | 'ruleLikeness' | 'plain' | 'bySegment'>): LearnedCoder {
  const { themes } = parts;
  let columns = 0;
  const families = parts.families.map(({ keys: packedKeys, weights: packedWeights, ...settings }) => {
    const keys = unpackInt32(packedKeys);
    const weights = unpackFloat32(packedWeights);
    if (keys.length !== weights.length) throw new RangeError(`${settings.name}: ${keys.length} keys, ${weights.length} weights`);
    const start = columns;
    columns += keys.length;
    return { ...settings, keys, weights, start };
  });
  const space: FeatureSpace = { families, columns };
  return {
    themes,
    space,
    ruleLikeness: unpackLayer(parts.ruleLikeness, columns, themes.length),
    plain: unpackDecision(parts.plain, columns, themes.length),
    ...(parts.bySegment && { bySegment: unpackDecision(parts.bySegment, columns, themes.length) }),
  };
}

function packLayer({ columns, coefficients, intercepts }: LinearLayer): z.output<typeof layer> {
  return { columns, coefficients: packSteps(coefficients), intercepts: packSteps(intercepts) };
}

function unpackLayer({ columns, coefficients, intercepts }: z.output<typeof layer>, most: number, themes: number): LinearLayer {
  if (columns > most) throw new RangeError(`${columns} of ${most} columns`);
  return { columns, coefficients: unpackSteps(coefficients, columns * themes), intercepts: unpackSteps(intercepts, themes) };
}

function packDecision({ layer: own, likeness, calibration, thresholds }: Decision): z.output<typeof decision> {
  return { layer: packLayer(own), likeness: packSteps(likeness), calibration: [...calibration], thresholds: [...thresholds] };
}

function unpackDecision(packed: z.output<typeof decision>, columns: number, themes: number): Decision {
  const { calibration, thresholds } = packed;
  if (calibration.length !== themes || thresholds.length !== themes) throw new RangeError('a theme without its threshold');
  return {
    layer: unpackLayer(packed.layer, columns, themes),
    likeness: unpackSteps(packed.likeness, themes * themes),
    calibration,
    thresholds: Float64Array.from(thresholds),
  };
}

function packSteps(values: Float32Array): string {
  return packNumbers(Int16Array.from(values, (value) => Math.round(value / coefficientStep)));
}

function unpackSteps(packed: string, length: number): Float32Array {
  const steps = unpackInt16(packed);
  if (steps.length !== length) throw new RangeError(`${steps.length} coefficients instead of ${length}`);
  return Float32Array.from(steps, (step) => step * coefficientStep);
}
