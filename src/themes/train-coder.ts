import { fitFeatureSpace } from '../features/feature-space.js';
import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { seededRandom } from '../numerics/random.js';
import { ruleSettings, segmentSettings, textSettings, type CoderFeatures } from './coder-features.js';
import { crossValidationFolds } from './folds.js';
import type { LearnedCoder } from './learned-coder.js';
import { answerProjector, type ProjectedAnswer } from './projected-answer.js';
import { likenessOfSentences } from './sentence-likeness.js';
import { trainDecision, trainOnWords, type CodedRows, type TrainedDecision } from './train-decision.js';

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
  readonly outOfFold: TrainedDecision['outOfFold'];
  /** The same by the decision that does not know the segment. */
  readonly outOfFoldPlain: TrainedDecision['outOfFold'];
  /** The examples in the coder's space, then the uncoded answers. */
  readonly projected: readonly ProjectedAnswer[];
}

const defaultParts = 5;

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
  const projected = everything.map(answerProjector(space));
  const { likeness, layer: ruleLikeness } = likenessOfSentences(everything, projected, startOf('rules'), themes, seed);
  const rows: CodedRows = {
    answers: projected.slice(0, examples.length),
    present: presence(examples.map((example) => example.themes), themes),
    folds: crossValidationFolds(examples.map(({ group }) => group), Math.min(parts, examples.length),
      seededRandom(seed, 'coder/folds')),
    seed,
  };
  const byWords = trainOnWords(rows, startOf('rules'));
  const train = (columns: number) => trainDecision(rows, columns, likeness, byWords, themes);
  const plain = train(startOf('segment'));
  const bySegment = useSegment && space.columns > startOf('segment') ? train(space.columns) : undefined;
  return {
    coder: { themes, space, ruleLikeness, plain: plain.decision, ...(bySegment && { bySegment: bySegment.decision }) },
    outOfFold: (bySegment ?? plain).outOfFold,
    outOfFoldPlain: plain.outOfFold,
    projected,
  };
}

function presence(given: readonly ReadonlySet<string>[], themes: readonly string[]): DenseMatrix {
  const matrix = zeroMatrix(given.length, themes.length);
  given.forEach((set, i) => themes.forEach((theme, t) => {
    if (set.has(theme)) matrix.values[i * themes.length + t] = 1;
  }));
  return matrix;
}
