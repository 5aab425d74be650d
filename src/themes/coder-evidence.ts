import { columnOf, keyNumbers, type FeatureRow, type FeatureSpace } from '../features/feature-space.js';
import type { Token } from '../text/token.js';
import type { CoderFeatures } from './coder-features.js';
import { decisionFor, type Decision, type LearnedCoder } from './learned-coder.js';
import type { ProjectedAnswer } from './projected-answer.js';

/** Words that spoke for a theme, as UTF-16 offsets in the answer. */
export interface WeighedWords {
  readonly start: number;
  readonly end: number;
  /** What they added to the theme's log odds. */
  readonly weight: number;
}

/** Words with less than this share of the heaviest word's weight are not shown. */
const smallestShare = 0.35;
const mostSpans = 3;

/**
 * Makes the explanation of themes by the words that spoke for them most: each feature's part of the log odds is shared
 * among its occurrences and the words they stand on, and neighbouring words that weigh are one span.
 *
 * @param useSegment as it was when the answers were coded
 * @returns for the tokens, the features and the rows of an answer and the themes that it was given: at most three spans a theme, in the
 *   order of the answer; none when no word spoke for the theme
 */
export function explainByModel(coder: LearnedCoder, useSegment: boolean) {
  const sharesOf = occurrenceShares(coder.space);
  const width = coder.themes.length;
  const inAll = new Map([coder.plain, ...(coder.bySegment ? [coder.bySegment] : [])].map((each) => [each, effects(coder, each)]));
  return (
    tokens: readonly Token[],
    features: CoderFeatures,
    projected: ProjectedAnswer,
    themes: readonly string[],
  ): ReadonlyMap<string, WeighedWords[]> => {
    if (themes.length === 0) return new Map();
    const effect = inAll.get(decisionFor(coder, projected, useSegment))!;
    const { count, columns, shares, first, last } = sharesOf(features.whole, projected.whole);
    return new Map(themes.map((theme) => {
      const at = coder.themes.indexOf(theme);
      const weights = new Float64Array(tokens.length);
      for (let i = 0; i < count; i++) {
        const part = shares[i]! * effect[columns[i]! * width + at]!;
        for (let token = first[i]!; token <= last[i]!; token++) weights[token]! += part;
      }
      return [theme, spansOf(tokens, weights)];
    }));
  };
}

/** What a column adds to each theme's log odds, by itself and by way of the likeness. */
function effects({ space, ruleLikeness }: LearnedCoder, { layer, likeness }: Decision): Float32Array {
  const width = layer.intercepts.length;
  const all = new Float32Array(space.columns * width);
  all.set(layer.coefficients);
  for (let column = 0; column < ruleLikeness.columns; column++) {
    for (let from = 0; from < width; from++) {
      const alike = ruleLikeness.coefficients[column * width + from]!;
      if (alike === 0) continue;
      for (let t = 0; t < width; t++) all[column * width + t]! += alike * likeness[from * width + t]!;
    }
  }
  return all;
}

/** The occurrences of an answer's features that the coder knows: what each counts on each of its words. */
interface Shares {
  readonly count: number;
  readonly columns: Uint32Array;
  readonly shares: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Makes the sharing out of features among their occurrences; what it gives holds until the next answer. */
function occurrenceShares(space: FeatureSpace) {
  // What the whole answer has (its size, its writer's segment) is no word of it.
  const families = space.families.filter(({ name }) => name !== 'size' && name !== 'segment')
    .map((family) => ({ family, numbers: keyNumbers(family) }));
  const times = new Uint32Array(space.columns);
  const worth = new Float64Array(space.columns);
  let found = emptyShares(0);
  return (features: CoderFeatures['whole'], row: FeatureRow): Shares => {
    const most = families.reduce((sum, { family }) => sum + (features[family.name]?.keys.length ?? 0), 0);
    if (most > found.columns.length) found = emptyShares(2 * most);
    const { columns, shares, first, last } = found;
    let count = 0;
    for (const { family, numbers } of families) {
      const own = features[family.name];
      if (!own) continue;
      for (let i = 0; i < own.keys.length; i++) {
        const column = columnOf(family, numbers, own.keys[i]!);
        if (column === undefined) continue;
        times[column]! += 1;
        columns[count] = column;
        first[count] = own.first[i]!;
        last[count++] = own.last[i]!;
      }
    }
    for (let i = 0; i < row.columns.length; i++) worth[row.columns[i]!] = row.values[i]! / Math.max(1, times[row.columns[i]!]!);
    for (let i = 0; i < count; i++) {
      shares[i] = (1 / (last[i]! - first[i]! + 1)) * worth[columns[i]!]!;
      times[columns[i]!] = 0;
    }
    return { ...found, count };
  };
}

function emptyShares(size: number): Omit<Shares, 'count'> {
  return {
    columns: new Uint32Array(size), shares: new Float64Array(size), first: new Int32Array(size), last: new Int32Array(size),
  };
}

function spansOf(tokens: readonly Token[], weights: Float64Array): WeighedWords[] {
  const heaviest = Math.max(0, ...weights);
  if (heaviest === 0) return [];
  const spans: WeighedWords[] = [];
  let last = -2;
  weights.forEach((weight, at) => {
    const { kind, start, end } = tokens[at]!;
    if (weight < smallestShare * heaviest || (kind !== 'word' && kind !== 'number')) return;
    const before = spans.at(-1);
    if (before && last === at - 1) spans[spans.length - 1] = { start: before.start, end, weight: before.weight + weight };
    else spans.push({ start, end, weight });
    last = at;
  });
  return spans.toSorted((a, b) => b.weight - a.weight).slice(0, mostSpans).toSorted((a, b) => a.start - b.start);
}
