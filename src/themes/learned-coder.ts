import type { FeatureRow, FeatureSpace } from '../features/feature-space.js';
import { zeroMatrix } from '../numerics/dense.js';
import { chance, type Calibration } from './calibration.js';
import type { CoderFeatures } from './coder-features.js';
import { writeScores, type LinearLayer } from './linear-layer.js';
import { answerProjector, type ProjectedAnswer } from './projected-answer.js';
import { boundLikeness, readBySentence, writeLikenessOfAny } from './sentence-scores.js';

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
  const score = answerScorer(coder);
  return (answer) => {
    const decision = decisionFor(coder, answer, useSegment);
    return decide(decision, coder.themes, score(decision, answer));
  };
}

/** The decision for an answer: the one that knows the segment where there is a segment that it has met. */
export function decisionFor(coder: LearnedCoder, { hasSegment }: ProjectedAnswer, useSegment: boolean): Decision {
  return useSegment && hasSegment && coder.bySegment ? coder.bySegment : coder.plain;
}

/** Makes the scoring of answers; what it gives holds until the next answer is scored. */
function answerScorer({ ruleLikeness, themes }: LearnedCoder) {
  const width = themes.length;
  const answer = new Float64Array(width);
  const alikeAny = new Float64Array(width);
  let [alike, scores] = [zeroMatrix(0, width), zeroMatrix(0, width)];
  return (decision: Decision, { whole, sentences }: ProjectedAnswer): Float64Array => {
    const count = sentences.length;
    if (count > alike.rows) [alike, scores] = [zeroMatrix(2 * count, width), zeroMatrix(2 * count, width)];
    for (let i = 0; i < count; i++) writeScores(ruleLikeness, sentences[i]!, alike.values, i * width);
    boundLikeness(alike.values, 0, count * width);
    writeLikenessOfAny(alike, 0, count, alikeAny, 0);
    writeWithLikeness(decision, whole, alikeAny, answer, 0);
    // An answer in one sentence is the same read either way.
    if (count === 1) return answer;
    for (let i = 0; i < count; i++) writeWithLikeness(decision, sentences[i]!, alike.values, scores.values, i * width);
    readBySentence(answer, 0, scores, 0, count);
    return answer;
  };
}

/** Writes log odds from a position on, at which the likeness stands too. */
function writeWithLikeness(
  { layer, likeness }: Decision, row: FeatureRow, alike: Float64Array, into: Float64Array, at: number,
): void {
  writeScores(layer, row, into, at);
  const width = layer.intercepts.length;
  for (let from = 0; from < width; from++) {
    const of = alike[at + from]!;
    for (let t = 0; t < width; t++) into[at + t]! += of * likeness[from * width + t]!;
  }
}

function decide({ calibration, thresholds }: Decision, themes: readonly string[], scores: Float64Array): LearnedCodes {
  const chances = scores.map((score, t) => chance(calibration[t]!, score));
  return { chances, themes: themes.filter((_, t) => chances[t]! >= thresholds[t]!) };
}
