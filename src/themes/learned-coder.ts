import type { FeatureRow, FeatureSpace } from '../features/feature-space.js';
import { chance, type Calibration } from './calibration.js';
import type { CoderFeatures } from './coder-features.js';
import type { LinearLayer } from './linear-layer.js';
import { answerProjector, type ProjectedAnswer } from './projected-answer.js';
import { boundedLikeness, likenessOfAny, readBySentence } from './sentence-scores.js';

/** How themes are decided on: log odds from features and rule likeness, made into chances and held against thresholds. */
export interface Decision {
  readonly layer: LinearLayer;
  /** themes × themes: what the likeness of a theme (row) adds to the log odds of another or itself. */
  readonly likeness: Float32Array;
  readonly calibration: readonly Calibration[];
  readonly thresholds: Float64Array;
}

/**
 * A coder that has learned from coded answers. It reads an answer in two steps: how much the words of each sentence are like
 * those of sentences in which a theme's rules find something (learned from what the rules find, without any human code), then,
 * with that, its words and the rules' finds, whether people give it the theme: the answer as a whole, and sentence by sentence.
 */
export interface LearnedCoder {
  /** Ids in the codebook's order. */
  readonly themes: readonly string[];
  readonly space: FeatureSpace;
  readonly ruleLikeness: LinearLayer;
  /** Does not know the writer's segment. */
  readonly plain: Decision;
  /** Knows it; absent when the coded answers had none. */
  readonly bySegment?: Decision;
}

/** An answer's chance of each theme, and the themes that are given. */
export interface LearnedCodes {
  readonly chances: Float64Array;
  readonly themes: readonly string[];
}

/** Log odds by one layer. */
function layerScores({ columns, coefficients, intercepts }: LinearLayer, row: FeatureRow): Float64Array {
  const scores = Float64Array.from(intercepts);
  const width = scores.length;
  for (let entry = 0; entry < row.columns.length; entry++) {
    const column = row.columns[entry]!;
    if (column >= columns) continue;
    const value = row.values[entry]!;
    for (let t = 0; t < width; t++) scores[t]! += value * coefficients[column * width + t]!;
  }
  return scores;
}

/**
 * Makes the coder ready for answers.
 *
 * @param useSegment whether the decision that knows the segment may be used for an answer that has one
 */
export function codeByModel(coder: LearnedCoder, useSegment: boolean): (features: CoderFeatures) => LearnedCodes {
  const project = answerProjector(coder.space);
  const code = codeProjected(coder, useSegment);
  return (features) => code(project(features));
}

/** The same for answers that are projected into the coder's space. */
export function codeProjected(coder: LearnedCoder, useSegment: boolean): (answer: ProjectedAnswer) => LearnedCodes {
  return (answer) => {
    const decision = decisionFor(coder, answer, useSegment);
    return decide(decision, coder.themes, decisionScores(coder, decision, answer));
  };
}

/** The decision for an answer: the one that knows the segment where there is a segment that it has met. */
export function decisionFor(coder: LearnedCoder, { hasSegment }: ProjectedAnswer, useSegment: boolean): Decision {
  return useSegment && hasSegment && coder.bySegment ? coder.bySegment : coder.plain;
}

function decisionScores(coder: LearnedCoder, decision: Decision, { whole, sentences }: ProjectedAnswer): Float64Array {
  const alike = sentences.map((row) => boundedLikeness(layerScores(coder.ruleLikeness, row)));
  const answer = scoresWithLikeness(decision, whole, likenessOfAny(alike, coder.themes.length));
  // An answer in one sentence is the same read either way.
  if (sentences.length === 1) return answer;
  return readBySentence(answer, sentences.map((row, i) => scoresWithLikeness(decision, row, alike[i]!)));
}

function scoresWithLikeness({ layer, likeness }: Decision, row: FeatureRow, alike: Float64Array): Float64Array {
  const scores = layerScores(layer, row);
  const width = scores.length;
  for (let from = 0; from < width; from++) {
    for (let t = 0; t < width; t++) scores[t]! += alike[from]! * likeness[from * width + t]!;
  }
  return scores;
}

function decide({ calibration, thresholds }: Decision, themes: readonly string[], scores: Float64Array): LearnedCodes {
  const chances = scores.map((score, t) => chance(calibration[t]!, score));
  return { chances, themes: themes.filter((_, t) => chances[t]! >= thresholds[t]!) };
}
