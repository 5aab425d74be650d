import { meanAndSpread } from '../numerics/mean-and-spread.js';
import { seededRandom, shuffledIndices } from '../numerics/random.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import { evaluateCodes } from './agreement.js';
import type { CoderFeatures } from './coder-features.js';
import { codeByModel } from './learned-coder.js';
import { trainCoder, type CodedExample } from './train-coder.js';

/** A mean over draws with its interval. */
export interface OverDraws {
  readonly value: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** How well themes are found by a coder that learned from so many answers. */
export interface LearningPoint {
  /** Answers that it learned from. */
  readonly coded: number;
  /** F1 from the counts of all themes together, and its mean over the themes. */
  readonly micro: OverDraws;
  readonly macro: OverDraws;
}

/** How F1 grows with the number of coded answers. */
export interface LearningCurve {
  /** Coded answers that there are. */
  readonly answers: number;
  readonly draws: number;
  /** Fewest answers first. */
  readonly points: readonly LearningPoint[];
  /** What the last step brought: the difference of micro F1 within each draw; absent of a single size. */
  readonly lastStep?: { readonly from: number; readonly to: number; readonly gain: OverDraws };
}

export interface CurveSettings {
  /** Whole number, 0 to 2^32 − 1. */
  readonly seed: number;
  /** Times that a fifth is held out, 2 and up; default 5, so that every answer is held out once. */
  readonly draws?: number | undefined;
  /** Numbers of coded answers to try, 10 and up; default: four fifths of the answers, and halves of that down to 25. */
  readonly sizes?: readonly number[] | undefined;
}

/** Parts of the answers of which one is held out. */
const parts = 5;
const smallestSize = 25;

/** The sizes that are tried of so many coded answers, fewest first. */
export function curveSizes(answers: number): number[] {
  const sizes: number[] = [];
  for (let size = largestSize(answers); size >= smallestSize; size = Math.floor(size / 2)) sizes.unshift(size);
  return sizes;
}

/** The most answers that a coder can learn from while a part is held out. */
export function largestSize(answers: number): number {
  return answers - Math.ceil(answers / parts);
}

/**
 * How F1 grows with coded answers. In each draw a fifth of the answers is held out and coders learn from more and more of the
 * others, each from all that the one before it had; what they find in the held-out answers is measured. The next draws hold
 * out the next fifths, then the answers are parted anew. The intervals are those of means over draws that share answers:
 * t on draws − 1 degrees of freedom with the variance times 1/draws + 1/4 (Nadeau and Bengio 2003; a fifth is tested, four
 * fifths taught). The coder is the one that `trainCoder` makes, without the segment.
 *
 * @param examples answers drawn at random and coded by people
 * @param uncoded further answers, from which what rules find is learned
 * @param themes ids in the codebook's order
 * @throws RangeError when a size is under 10 or over four fifths of the answers, or there are under two draws
 */
export function learningCurve(
  examples: readonly CodedExample[],
  uncoded: readonly CoderFeatures[],
  themes: readonly string[],
  { seed, draws = parts, sizes = curveSizes(examples.length) }: CurveSettings,
): LearningCurve {
  const ordered = [...new Set(sizes)].toSorted((a, b) => a - b);
  if (ordered.length === 0 || ordered[0]! < 10 || ordered.at(-1)! > largestSize(examples.length)) {
    throw new RangeError('sizes of a learning curve lie between 10 and four fifths of the answers');
  }
  if (draws < 2) throw new RangeError('a learning curve needs two draws or more');
  const scores = ordered.map((): { micro: number; macro: number }[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const order = shuffledIndices(examples.length, seededRandom(seed, `curve/${Math.floor(draw / parts)}`));
    const tested = new Set([...order].filter((_, i) => i % parts === draw % parts));
    const taught = [...order].filter((at) => !tested.has(at));
    ordered.forEach((size, s) => {
      const kept = new Set(taught.slice(0, size));
      const others = examples.flatMap(({ features }, at) => (kept.has(at) ? [] : [features]));
      const { coder } = trainCoder([...kept].map((at) => ({ ...examples[at]!, group: '' })), [...others, ...uncoded], themes,
        { seed, useSegment: false });
      const code = codeByModel(coder, false);
      const found = new Map([...tested].map((at) => [String(at), new Set(code(examples[at]!.features).themes)]));
      const gold = new Map([...tested].map((at) => [String(at), examples[at]!.themes]));
      const { micro, macro } = evaluateCodes(found, gold, themes);
      scores[s]!.push({ micro: micro.f1 ?? 0, macro: macro.f1 ?? 0 });
    });
  }
  const last = ordered.length - 1;
  return {
    answers: examples.length,
    draws,
    points: ordered.map((coded, s) => ({
      coded, micro: overDraws(scores[s]!.map(({ micro }) => micro)), macro: overDraws(scores[s]!.map(({ macro }) => macro)),
    })),
    ...(last > 0 && { lastStep: {
      from: ordered[last - 1]!, to: ordered[last]!,
      gain: overDraws(scores[last]!.map(({ micro }, draw) => micro - scores[last - 1]![draw]!.micro)),
    } }),
  };
}

function overDraws(values: readonly number[]): OverDraws {
  const { mean, sd } = meanAndSpread(values, () => true);
  const reach = studentTQuantile(0.975, values.length - 1) * sd! * Math.sqrt(1 / values.length + 1 / (parts - 1));
  return { value: mean!, low: mean! - reach, high: mean! + reach };
}
