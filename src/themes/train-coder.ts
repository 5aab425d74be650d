import { featureHash, familySeed } from '../features/feature-hash.js';
import { featureMatrix, fitFeatureSpace, type FeaturesByFamily } from '../features/feature-space.js';
import { selectRows, zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { logisticRegressions, type LogisticModels, type LogisticSettings } from '../numerics/logistic-regression.js';
import { seededRandom } from '../numerics/random.js';
import { multiplySparse, type SparseMatrix } from '../numerics/sparse.js';
import { firstSparseColumns, selectSparseRows, withDenseColumns } from '../numerics/sparse-parts.js';
import { calibrate, chance } from './calibration.js';
import { ruleSettings, segmentSettings, textSettings } from './coder-features.js';
import { crossValidationFolds } from './folds.js';
import { boundedLikeness, inSteps, type Decision, type LearnedCoder, type LinearLayer } from './learned-coder.js';
import { bestThresholds } from './thresholds.js';

/** An answer that a person has coded. */
export interface CodedExample {
  readonly features: FeaturesByFamily;
  readonly themes: ReadonlySet<string>;
  /** Whose words these are (a file of answers, a writer), so that they are not parted; the same for all when unknown. */
  readonly group: string;
}

export interface TrainingSettings {
  /** Whole number, 0 to 2^32 − 1: order of the cases and parts of the cross-validation. */
  readonly seed: number;
  /** Parts of the cross-validation, 2 and up; default 5. */
  readonly parts?: number;
  /** Whether a decision that knows the segment is trained too, where the answers have one; default true. */
  readonly useSegment?: boolean;
}

/** A trained coder, and what it says of the coded answers when it has not seen their codes. */
export interface TrainedCoder {
  readonly coder: LearnedCoder;
  /** The examples' chances and themes, each by a coder that was trained on the other parts, by the decision that knows most. */
  readonly outOfFold: { readonly chances: DenseMatrix; readonly themes: readonly ReadonlySet<string>[] };
  /** The same by the decision that does not know the segment. */
  readonly outOfFoldPlain: { readonly chances: DenseMatrix; readonly themes: readonly ReadonlySet<string>[] };
}

const likenessRegression: Partial<LogisticSettings> = { cost: 2, tolerance: 0.3, rounds: 12 };
const themeRegression: Partial<LogisticSettings> = { cost: 4, tolerance: 0.3, rounds: 40 };
const likenessParts = 3;
const defaultParts = 5;

/** What the likeness weighs beside the features. */
const likenessScale = 0.15;

const themeSeed = familySeed('themes');

/**
 * Trains the coder: the likeness to what the rules find, cross-fitted over all answers, then logistic regressions of the
 * themes, calibrated and with thresholds for the highest F1 from scores out of fold.
 *
 * @param examples coded answers; their order decides nothing but which part each falls into
 * @param uncoded further answers of the same study, from which the likeness learns too
 * @param themes ids in the codebook's order
 * @throws RangeError when there are fewer than two examples
 */
export function trainCoder(
  examples: readonly CodedExample[],
  uncoded: readonly FeaturesByFamily[],
  themes: readonly string[],
  { seed, parts = defaultParts, useSegment = true }: TrainingSettings,
): TrainedCoder {
  if (examples.length < 2) throw new RangeError('a coder needs at least two coded answers');
  const coded = examples.map(({ features }) => features);
  const everything = [...coded, ...uncoded];
  const space = fitFeatureSpace(everything, [...textSettings, ...ruleSettings, ...segmentSettings]);
  const { matrix: all, likeness, layer: ruleLikeness } =
    withLikeness(featureMatrix(space, everything), space.families.find(({ name }) => name === 'rules')!.start,
      ruleThemes(everything, themes), seed);
  const own = indices(examples.length);
  const matrix = selectSparseRows(all, own);
  const alike = { ...likeness, rows: examples.length, values: likeness.values.slice(0, examples.length * themes.length) };
  const present = presence(examples.map((example) => example.themes), themes);
  const folds = crossValidationFolds(examples.map(({ group }) => group), Math.min(parts, examples.length),
    seededRandom(seed, 'coder/folds'));

  const segmentStart = space.families.find(({ name }) => name === 'segment')!.start;
  const train = (columns: number) =>
    trainDecision(firstSparseColumns(matrix, columns), alike, present, folds, themes, seed);
  const plain = train(segmentStart);
  const bySegment = useSegment && space.columns > segmentStart ? train(space.columns) : undefined;
  return {
    coder: { themes, space, ruleLikeness, plain: plain.decision, ...(bySegment && { bySegment: bySegment.decision }) },
    outOfFold: (bySegment ?? plain).outOfFold,
    outOfFoldPlain: plain.outOfFold,
  };
}

/** Likeness of every answer by layers that were fitted on the others, and their mean for answers yet to come. */
function withLikeness(matrix: SparseMatrix, columns: number, found: DenseMatrix, seed: number) {
  const text = firstSparseColumns(matrix, columns);
  const folds = crossValidationFolds(indices(matrix.rows).map(() => ''), Math.min(likenessParts, matrix.rows),
    seededRandom(seed, 'coder/likeness-folds'));
  const likeness = zeroMatrix(matrix.rows, found.columns);
  const models = foldsOf(folds).map((fold) => {
    const model = fit(selectSparseRows(text, others(folds, fold)), selectRows(found, others(folds, fold)),
      likenessRegression, seed, `coder/likeness/${fold}`);
    const rows = members(folds, fold);
    const scores = boundedLikeness(scoresOf(model, selectSparseRows(text, rows)).values);
    rows.forEach((row, i) => {
      likeness.values.set(scores.subarray(i * found.columns, (i + 1) * found.columns), row * found.columns);
    });
    return model;
  });
  return { matrix, likeness, layer: meanLayer(models) };
}

function trainDecision(
  matrix: SparseMatrix,
  likeness: DenseMatrix,
  present: DenseMatrix,
  folds: Uint8Array,
  themes: readonly string[],
  seed: number,
) {
  const predictors = withDenseColumns(matrix, { ...likeness, values: likeness.values.map((value) => value * likenessScale) });
  const width = themes.length;
  const scores = zeroMatrix(matrix.rows, width);
  for (const fold of foldsOf(folds)) {
    const kept = others(folds, fold);
    const model = fit(selectSparseRows(predictors, kept), selectRows(present, kept), themeRegression, seed, `coder/fold/${fold}`);
    const rows = members(folds, fold);
    const found = scoresOf(model, selectSparseRows(predictors, rows));
    rows.forEach((row, i) => scores.values.set(found.values.subarray(i * width, (i + 1) * width), row * width));
  }
  const calibration = themes.map((_, t) => calibrate(column(scores, t), column(present, t)));
  const chances = { ...scores, values: scores.values.map((score, i) => chance(calibration[i % width]!, score)) };
  const thresholds = bestThresholds(chances.values, present.values, width);
  const whole = fit(predictors, present, themeRegression, seed, 'coder/themes');
  const ofFeatures = matrix.columns * width;
  const decision: Decision = {
    layer: {
      columns: matrix.columns,
      coefficients: stepsOf(whole.coefficients.values.subarray(0, ofFeatures)),
      intercepts: stepsOf(whole.intercepts),
    },
    likeness: stepsOf(whole.coefficients.values.subarray(ofFeatures).map((value) => value * likenessScale)),
    calibration,
    thresholds,
  };
  const given = indices(matrix.rows).map((row) =>
    new Set(themes.filter((_, t) => chances.values[row * width + t]! >= thresholds[t]!)));
  return { decision, outOfFold: { chances, themes: given } };
}

function fit(
  predictors: SparseMatrix,
  outcomes: DenseMatrix,
  settings: Partial<LogisticSettings>,
  seed: number,
  stream: string,
): LogisticModels {
  return logisticRegressions(predictors, outcomes, seededRandom(seed, stream), settings);
}

function scoresOf({ coefficients, intercepts }: LogisticModels, matrix: SparseMatrix): DenseMatrix {
  const scores = multiplySparse(matrix, coefficients);
  for (let i = 0; i < scores.values.length; i++) scores.values[i]! += intercepts[i % intercepts.length]!;
  return scores;
}

function meanLayer(models: readonly LogisticModels[]): LinearLayer {
  const mean = (values: readonly Float64Array[]): Float32Array => {
    const sum = new Float64Array(values[0]!.length);
    for (const each of values) for (let i = 0; i < sum.length; i++) sum[i]! += each[i]!;
    for (let i = 0; i < sum.length; i++) sum[i]! /= values.length;
    return stepsOf(sum);
  };
  return {
    columns: models[0]!.coefficients.rows,
    coefficients: mean(models.map(({ coefficients }) => coefficients.values)),
    intercepts: mean(models.map(({ intercepts }) => intercepts)),
  };
}

/** Coefficients as a file keeps them. */
function stepsOf(values: Float64Array): Float32Array {
  const steps = new Float32Array(values.length);
  for (let i = 0; i < steps.length; i++) steps[i] = inSteps(values[i]!);
  return steps;
}

/** Which themes the rules find in each answer. */
function ruleThemes(answers: readonly FeaturesByFamily[], themes: readonly string[]): DenseMatrix {
  const keys = themes.map((theme) => featureHash(themeSeed, theme));
  const found = zeroMatrix(answers.length, themes.length);
  answers.forEach((answer, i) => keys.forEach((key, t) => {
    if (answer['themes']?.keys.includes(key)) found.values[i * themes.length + t] = 1;
  }));
  return found;
}

function presence(given: readonly ReadonlySet<string>[], themes: readonly string[]): DenseMatrix {
  const matrix = zeroMatrix(given.length, themes.length);
  given.forEach((set, i) => themes.forEach((theme, t) => {
    if (set.has(theme)) matrix.values[i * themes.length + t] = 1;
  }));
  return matrix;
}

function column({ rows, columns, values }: DenseMatrix, at: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => values[i * columns + at]!);
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function foldsOf(folds: Uint8Array): number[] {
  return [...new Set(folds)].toSorted((a, b) => a - b);
}

function members(folds: Uint8Array, fold: number): number[] {
  return indices(folds.length).filter((i) => folds[i] === fold);
}

function others(folds: Uint8Array, fold: number): number[] {
  return indices(folds.length).filter((i) => folds[i] !== fold);
}
