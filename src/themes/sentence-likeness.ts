import { familySeed, featureHash } from '../features/feature-hash.js';
import { selectRows, zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { logisticRegressions, type LogisticSettings } from '../numerics/logistic-regression.js';
import { seededRandom } from '../numerics/random.js';
import { stackRows } from '../numerics/sparse-parts.js';
import type { CoderFeatures } from './coder-features.js';
import { crossValidationFolds, foldsOf, placesIn, placesOutside } from './folds.js';
import { meanLayer, type LinearLayer } from './linear-layer.js';
import { placeScores, scoresOf } from './linear-scores.js';
import type { ProjectedAnswer } from './projected-answer.js';
import { boundLikeness, type SentenceScores } from './sentence-scores.js';

// All cases are looked at twice or more by then: further rounds changed no figure.
const regression: Partial<LogisticSettings> = { cost: 2, tolerance: 0.3, rounds: 5 };
const parts = 3;

const themeSeed = familySeed('themes');

/**
 * How much the words of each sentence are like those of sentences in which a theme's rules find something: by regressions
 * that were fitted on other answers, and their mean for answers yet to come. No human code is read.
 *
 * @param columns the first ones of the space, without the rules' own finds
 */
export function likenessOfSentences(
  features: readonly CoderFeatures[],
  projected: readonly ProjectedAnswer[],
  columns: number,
  themes: readonly string[],
  seed: number,
): { readonly likeness: SentenceScores; readonly layer: LinearLayer } {
  const rows = projected.flatMap(({ sentences }) => sentences);
  const starts = new Uint32Array(projected.length + 1);
  projected.forEach(({ sentences }, i) => {
    starts[i + 1] = starts[i]! + sentences.length;
  });
  const found = ruleThemes(features, themes);
  const ofAnswers = crossValidationFolds(projected.map(() => ''), Math.min(parts, projected.length),
    seededRandom(seed, 'coder/likeness-folds'));
  const folds = new Uint8Array(rows.length);
  ofAnswers.forEach((fold, i) => folds.fill(fold, starts[i], starts[i + 1]));
  const scores = zeroMatrix(rows.length, found.columns);
  const models = foldsOf(folds).map((fold) => {
    const [own, others] = [placesIn(folds, fold), placesOutside(folds, fold)];
    const text = stackRows(others.map((i) => rows[i]!), columns);
    const model = logisticRegressions(text, selectRows(found, others), seededRandom(seed, `coder/likeness/${fold}`), regression);
    const { values } = scoresOf(model, stackRows(own.map((i) => rows[i]!), columns));
    boundLikeness(values);
    placeScores(values, scores, own);
    return model;
  });
  return { likeness: { scores, starts }, layer: meanLayer(models) };
}

/** Which themes the rules find in each sentence. */
function ruleThemes(answers: readonly CoderFeatures[], themes: readonly string[]): DenseMatrix {
  const keys = themes.map((theme) => featureHash(themeSeed, theme));
  const sentences = answers.flatMap((answer) => answer.sentences);
  const found = zeroMatrix(sentences.length, themes.length);
  sentences.forEach(({ themes: given }, i) => given?.keys.forEach((key) => {
    const t = keys.indexOf(key);
    if (t >= 0) found.values[i * themes.length + t] = 1;
  }));
  return found;
}
