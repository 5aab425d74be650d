import { featureHash, familySeed } from '../features/feature-hash.js';
import { featureMatrix, fitFeatureSpace, type FeaturesByFamily, type FeatureSpace } from '../features/feature-space.js';
import { selectRows, zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { logisticRegressions, type LogisticModels, type LogisticSettings } from '../numerics/logistic-regression.js';
import { seededRandom } from '../numerics/random.js';
import { multiplySparse, type SparseMatrix } from '../numerics/sparse.js';
import { firstSparseColumns, selectSparseRows, withDenseColumns } from '../numerics/sparse-parts.js';
import { calibrate, chance } from './calibration.js';
import { ruleSettings, segmentSettings, textSettings, type CoderFeatures } from './coder-features.js';
import { crossValidationFolds } from './folds.js';
import { inSteps, type Decision, type LearnedCoder, type LinearLayer } from './learned-coder.js';
import { boundedLikeness, likenessOfAny, readBySentence, sentencesOf, type SentenceScores } from './sentence-scores.js';
import { bestThresholds } from './thresholds.js';

/** An answer that a person has coded. */
export interface CodedExample {
  readonly features: CoderFeatures;
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

/** What a regression on the words alone counts beside the one that knows the rules' finds too, so that none leans on rules only. */
const wordsAloneShare = 0.3;

const themeSeed = familySeed('themes');

/**
 * Trains the coder: the likeness to what the rules find, cross-fitted over the sentences of all answers, then logistic
 * regressions of the themes, calibrated and with thresholds for the highest F1 from scores out of fold.
 *
 * @param examples coded answers; their order decides nothing but which part each falls into
 * @param uncoded further answers of the same study, from which the likeness learns too
 * @param themes ids in the codebook's order
 * @throws RangeError when there are fewer than two examples
 */
export function trainCoder(
  examples: readonly CodedExample[],
  uncoded: readonly CoderFeatures[],
  themes: readonly string[],
  { seed, parts = defaultParts, useSegment = true }: TrainingSettings,
): TrainedCoder {
  if (examples.length < 2) throw new RangeError('a coder needs at least two coded answers');
  const coded = examples.map(({ features }) => features);
  const everything = [...coded, ...uncoded];
  const space = fitFeatureSpace(everything.map(({ whole }) => whole), [...textSettings, ...ruleSettings, ...segmentSettings]);
  const startOf = (family: string): number => space.families.find(({ name }) => name === family)!.start;
  const { likeness, layer: ruleLikeness } = likenessOfSentences(space, startOf('rules'), everything, themes, seed);
  const read: ReadTwice = {
    whole: featureMatrix(space, coded.map(({ whole }) => whole)),
    sentences: featureMatrix(space, coded.flatMap(({ sentences }) => sentences)),
    starts: likeness.starts.slice(0, examples.length + 1),
  };
  const present = presence(examples.map((example) => example.themes), themes);
  const folds = crossValidationFolds(examples.map(({ group }) => group), Math.min(parts, examples.length),
    seededRandom(seed, 'coder/folds'));
  const words = firstColumns(read, startOf('rules'));
  const byWords = trainings(words.whole, present, folds, seed, 'coder/words');
  const train = (columns: number) => trainDecision(firstColumns(read, columns), likeness, byWords, present, folds, themes, seed);
  const plain = train(startOf('segment'));
  const bySegment = useSegment && space.columns > startOf('segment') ? train(space.columns) : undefined;
  return {
    coder: { themes, space, ruleLikeness, plain: plain.decision, ...(bySegment && { bySegment: bySegment.decision }) },
    outOfFold: (bySegment ?? plain).outOfFold,
    outOfFoldPlain: plain.outOfFold,
  };
}

/** Answers as rows, whole and sentence by sentence. */
interface ReadTwice {
  readonly whole: SparseMatrix;
  readonly sentences: SparseMatrix;
  /** Where each answer's sentences begin among the rows of all, and the end. */
  readonly starts: Uint32Array;
}

function firstColumns({ whole, sentences, starts }: ReadTwice, columns: number): ReadTwice {
  return { whole: firstSparseColumns(whole, columns), sentences: firstSparseColumns(sentences, columns), starts };
}

/** Likeness of every sentence by layers that were fitted on other answers, and their mean for answers yet to come. */
function likenessOfSentences(
  space: FeatureSpace,
  columns: number,
  answers: readonly CoderFeatures[],
  themes: readonly string[],
  seed: number,
): { readonly likeness: SentenceScores; readonly layer: LinearLayer } {
  const sentences = answers.flatMap((answer) => answer.sentences);
  const starts = new Uint32Array(answers.length + 1);
  answers.forEach((answer, i) => {
    starts[i + 1] = starts[i]! + answer.sentences.length;
  });
  const text = firstSparseColumns(featureMatrix(space, sentences), columns);
  const found = ruleThemes(sentences, themes);
  const ofAnswers = crossValidationFolds(answers.map(() => ''), Math.min(likenessParts, answers.length),
    seededRandom(seed, 'coder/likeness-folds'));
  const folds = new Uint8Array(sentences.length);
  ofAnswers.forEach((fold, i) => folds.fill(fold, starts[i], starts[i + 1]));
  const scores = zeroMatrix(text.rows, found.columns);
  const models = foldsOf(folds).map((fold) => {
    const kept = others(folds, fold);
    const model = fit(selectSparseRows(text, kept), selectRows(found, kept), likenessRegression, seed, `coder/likeness/${fold}`);
    const rows = members(folds, fold);
    place(boundedLikeness(scoresOf(model, selectSparseRows(text, rows)).values), scores, rows);
    return model;
  });
  return { likeness: { scores, starts }, layer: meanLayer(models) };
}

/** Regressions trained without each part, and with all. */
interface Trainings {
  readonly without: readonly LogisticModels[];
  readonly whole: LogisticModels;
}

function trainings(predictors: SparseMatrix, present: DenseMatrix, folds: Uint8Array, seed: number, stream: string): Trainings {
  return {
    without: foldsOf(folds).map((fold) => {
      const kept = others(folds, fold);
      return fit(selectSparseRows(predictors, kept), selectRows(present, kept), themeRegression, seed, `${stream}/fold/${fold}`);
    }),
    whole: fit(predictors, present, themeRegression, seed, `${stream}/whole`),
  };
}

function trainDecision(
  { whole, sentences, starts }: ReadTwice,
  likeness: SentenceScores,
  byWords: Trainings,
  present: DenseMatrix,
  folds: Uint8Array,
  themes: readonly string[],
  seed: number,
) {
  const width = themes.length;
  const alike = zeroMatrix(whole.rows, width);
  const ofSentences = { ...alike, rows: sentences.rows, values: likeness.scores.values.slice(0, sentences.rows * width) };
  for (let i = 0; i < whole.rows; i++) alike.values.set(likenessOfAny(sentencesOf(likeness, i), width), i * width);
  const predictors = withDenseColumns(whole, scaled(alike, likenessScale));
  const sentencePredictors = withDenseColumns(sentences, scaled(ofSentences, likenessScale));
  const byAll = trainings(predictors, present, folds, seed, 'coder/all');
  const scores = zeroMatrix(whole.rows, width);
  foldsOf(folds).forEach((fold, k) => {
    const model = together(byAll.without[k]!, byWords.without[k]!);
    const rows = members(folds, fold);
    const found = scoresOf(model, selectSparseRows(predictors, rows));
    const sentenceRows = rows.flatMap((row) => range(starts[row]!, starts[row + 1]!));
    const bySentence = zeroMatrix(sentences.rows, width);
    place(scoresOf(model, selectSparseRows(sentencePredictors, sentenceRows)).values, bySentence, sentenceRows);
    rows.forEach((row, i) => scores.values.set(readBySentence(
      found.values.subarray(i * width, (i + 1) * width), sentencesOf({ scores: bySentence, starts }, row)), row * width));
  });
  const calibration = themes.map((_, t) => calibrate(column(scores, t), column(present, t)));
  const chances = { ...scores, values: scores.values.map((score, i) => chance(calibration[i % width]!, score)) };
  const thresholds = bestThresholds(chances.values, present.values, width);
  const model = together(byAll.whole, byWords.whole);
  const ofFeatures = whole.columns * width;
  const decision: Decision = {
    layer: {
      columns: whole.columns,
      coefficients: stepsOf(model.coefficients.values.subarray(0, ofFeatures)),
      intercepts: stepsOf(model.intercepts),
    },
    likeness: stepsOf(model.coefficients.values.subarray(ofFeatures).map((value) => value * likenessScale)),
    calibration,
    thresholds,
  };
  const given = range(0, whole.rows).map((row) =>
    new Set(themes.filter((_, t) => chances.values[row * width + t]! >= thresholds[t]!)));
  return { decision, outOfFold: { chances, themes: given } };
}

/** The weighted mean of two regressions, the second of which knows only the first columns. */
function together(all: LogisticModels, words: LogisticModels): Pick<LogisticModels, 'coefficients' | 'intercepts'> {
  const mean = (a: number, b: number): number => (1 - wordsAloneShare) * a + wordsAloneShare * b;
  const { values } = words.coefficients;
  return {
    coefficients: { ...all.coefficients, values: all.coefficients.values.map((value, i) => mean(value, values[i] ?? 0)) },
    intercepts: all.intercepts.map((intercept, t) => mean(intercept, words.intercepts[t]!)),
  };
}

/** Puts rows of scores where they belong. */
function place(found: Float64Array, into: DenseMatrix, rows: readonly number[]): void {
  const { columns } = into;
  rows.forEach((row, i) => into.values.set(found.subarray(i * columns, (i + 1) * columns), row * columns));
}

function scaled(matrix: DenseMatrix, factor: number): DenseMatrix {
  return { ...matrix, values: matrix.values.map((value) => value * factor) };
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

function scoresOf({ coefficients, intercepts }: Pick<LogisticModels, 'coefficients' | 'intercepts'>, matrix: SparseMatrix): DenseMatrix {
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

/** Which themes the rules find in each sentence. */
function ruleThemes(sentences: readonly FeaturesByFamily[], themes: readonly string[]): DenseMatrix {
  const keys = themes.map((theme) => featureHash(themeSeed, theme));
  const found = zeroMatrix(sentences.length, themes.length);
  sentences.forEach((sentence, i) => keys.forEach((key, t) => {
    if (sentence['themes']?.keys.includes(key)) found.values[i * themes.length + t] = 1;
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

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function foldsOf(folds: Uint8Array): number[] {
  return [...new Set(folds)].toSorted((a, b) => a - b);
}

function members(folds: Uint8Array, fold: number): number[] {
  return range(0, folds.length).filter((i) => folds[i] === fold);
}

function others(folds: Uint8Array, fold: number): number[] {
  return range(0, folds.length).filter((i) => folds[i] !== fold);
}
