import { selectRows, zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { logisticRegressions, type LogisticModels, type LogisticSettings } from '../numerics/logistic-regression.js';
import { seededRandom } from '../numerics/random.js';
import { selectSparseRows, stackRows, withDenseColumns } from '../numerics/sparse-parts.js';
import type { SparseMatrix } from '../numerics/sparse.js';
import { calibrate, chance } from './calibration.js';
import { foldsOf, placesIn, placesOutside } from './folds.js';
import type { Decision } from './learned-coder.js';
import { stepsOf } from './linear-layer.js';
import { placeScores, scoresOf } from './linear-scores.js';
import type { ProjectedAnswer } from './projected-answer.js';
import { readBySentence, writeLikenessOfAny, type SentenceScores } from './sentence-scores.js';
import { bestThresholds } from './thresholds.js';

// With more rounds, or a smaller tolerance, no figure was better.
const regression: Partial<LogisticSettings> = { cost: 4, tolerance: 0.3, rounds: 12 };

/** What the likeness weighs beside the features. */
const likenessScale = 0.15;

/** What a regression on the words alone counts beside the one that knows the rules' finds too, so that none leans on rules only. */
const wordsAloneShare = 0.3;

/** Coded answers, and how they are parted. */
export interface CodedRows {
  readonly answers: readonly ProjectedAnswer[];
  /** answers × themes, 1 where a person gave the theme. */
  readonly present: DenseMatrix;
  /** The part of each answer. */
  readonly folds: Uint8Array;
  readonly seed: number;
}

/** Regressions trained without each part, and with all. */
interface Trainings {
  readonly without: readonly LogisticModels[];
  readonly whole: LogisticModels;
}

/** A decision, and what it says of the coded answers when it has not seen their codes. */
export interface TrainedDecision {
  readonly decision: Decision;
  readonly outOfFold: { readonly chances: DenseMatrix; readonly themes: readonly ReadonlySet<string>[] };
}

/** Regressions of the themes on words alone: the first columns of the space. */
export function trainOnWords(coded: CodedRows, columns: number): Trainings {
  return trainings(stackRows(coded.answers.map(({ whole }) => whole), columns), coded, 'coder/words');
}

/**
 * Trains a decision: regressions of the themes on the first columns of the space and the likeness, together with those on
 * words alone, calibrated and with thresholds for the highest F1 from scores out of fold.
 *
 * @param likeness of the sentences of these answers, which are the first of all
 * @param themes ids in the codebook's order
 */
export function trainDecision(
  coded: CodedRows,
  columns: number,
  likeness: SentenceScores,
  byWords: Trainings,
  themes: readonly string[],
): TrainedDecision {
  const { answers, present, folds } = coded;
  const width = themes.length;
  const { starts } = likeness;
  const [alike, scores] = [zeroMatrix(answers.length, width), zeroMatrix(answers.length, width)];
  for (let i = 0; i < answers.length; i++) writeLikenessOfAny(likeness.scores, starts[i]!, starts[i + 1]!, alike.values, i * width);
  const predictors = withDenseColumns(stackRows(answers.map(({ whole }) => whole), columns), scaled(alike));
  const byAll = trainings(predictors, coded, 'coder/all');
  const sentences = sentencePredictors(answers, columns, likeness, width);
  foldsOf(folds).forEach((fold, k) => {
    const model = together(byAll.without[k]!, byWords.without[k]!);
    const rows = placesIn(folds, fold);
    const found = scoresOf(model, selectSparseRows(predictors, rows));
    const sentenceRows = rows.flatMap((row) => Array.from({ length: starts[row + 1]! - starts[row]! }, (_, i) => starts[row]! + i));
    const bySentence = zeroMatrix(sentences.rows, width);
    placeScores(scoresOf(model, selectSparseRows(sentences, sentenceRows)).values, bySentence, sentenceRows);
    rows.forEach((row, i) => readBySentence(found.values, i * width, bySentence, starts[row]!, starts[row + 1]!));
    placeScores(found.values, scores, rows);
  });
  const calibration = themes.map((_, t) => calibrate(column(scores, t), column(present, t)));
  const chances = { ...scores, values: scores.values.map((score, i) => chance(calibration[i % width]!, score)) };
  const thresholds = bestThresholds(chances.values, present.values, width);
  const model = together(byAll.whole, byWords.whole);
  const ofFeatures = columns * width;
  return {
    decision: {
      layer: { columns, coefficients: stepsOf(model.coefficients.values.subarray(0, ofFeatures)), intercepts: stepsOf(model.intercepts) },
      likeness: stepsOf(model.coefficients.values.subarray(ofFeatures).map((value) => value * likenessScale)),
      calibration,
      thresholds,
    },
    outOfFold: {
      chances,
      themes: answers.map((_, row) => new Set(themes.filter((__, t) => chances.values[row * width + t]! >= thresholds[t]!))),
    },
  };
}

function trainings(predictors: SparseMatrix, { present, folds, seed }: CodedRows, stream: string): Trainings {
  return {
    without: foldsOf(folds).map((fold) => {
      const kept = placesOutside(folds, fold);
      return logisticRegressions(
        selectSparseRows(predictors, kept), selectRows(present, kept), seededRandom(seed, `${stream}/fold/${fold}`), regression);
    }),
    whole: logisticRegressions(predictors, present, seededRandom(seed, `${stream}/whole`), regression),
  };
}

function sentencePredictors(
  answers: readonly ProjectedAnswer[],
  columns: number,
  { scores, starts }: SentenceScores,
  width: number,
): SparseMatrix {
  const rows = starts[answers.length]!;
  return withDenseColumns(
    stackRows(answers.flatMap(({ sentences }) => sentences), columns),
    scaled({ rows, columns: width, values: scores.values.subarray(0, rows * width) }),
  );
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

function scaled(matrix: DenseMatrix): DenseMatrix {
  return { ...matrix, values: matrix.values.map((value) => value * likenessScale) };
}

function column({ rows, columns, values }: DenseMatrix, at: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => values[i * columns + at]!);
}
