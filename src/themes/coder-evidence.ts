import { columnOf, keyNumbers, type FeatureRow, type FittedFamily } from '../features/feature-space.js';
import type { KeyTable } from '../features/key-table.js';
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
  const families = coder.space.families.map((family) => ({ family, numbers: keyNumbers(family) }));
  const width = coder.themes.length;
  const inAll = new Map([coder.plain, ...(coder.bySegment ? [coder.bySegment] : [])].map((each) => [each, effects(coder, each)]));
  const times = new Uint32Array(coder.space.columns);
  return (
    tokens: readonly Token[],
    features: CoderFeatures,
    projected: ProjectedAnswer,
    themes: readonly string[],
  ): ReadonlyMap<string, WeighedWords[]> => {
    if (themes.length === 0) return new Map();
    const effect = inAll.get(decisionFor(coder, projected, useSegment))!;
    const shares = sharesOf(features.whole, families, projected.whole, times);
    return new Map(themes.map((theme) => {
      const at = coder.themes.indexOf(theme);
      const weights = new Float64Array(tokens.length);
      for (const { column, share, first, last } of shares) {
        const part = share * effect[column * width + at]!;
        for (let token = first; token <= last; token++) weights[token]! += part;
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

/** A feature's share on each of the words of one of its occurrences. */
interface Share {
  readonly column: number;
  readonly share: number;
  readonly first: number;
  readonly last: number;
}

/** @param times zeros, one a column, which are left as they were */
function sharesOf(
  features: CoderFeatures['whole'],
  families: readonly { readonly family: FittedFamily; readonly numbers: KeyTable }[],
  { columns, values }: FeatureRow,
  times: Uint32Array,
): Share[] {
  const shares: { column: number; share: number; first: number; last: number }[] = [];
  for (const { family, numbers } of families) {
    const found = features[family.name];
    // What the whole answer has (its size, its writer's segment) is no word of it.
    if (!found || family.name === 'size' || family.name === 'segment') continue;
    for (let i = 0; i < found.keys.length; i++) {
      const column = columnOf(family, numbers, found.keys[i]!);
      if (column === undefined) continue;
      times[column]! += 1;
      const [first, last] = [found.first[i]!, found.last[i]!];
      shares.push({ column, share: 1 / (last - first + 1), first, last });
    }
  }
  const valueOf = new Map<number, number>();
  for (let i = 0; i < columns.length; i++) valueOf.set(columns[i]!, values[i]! / Math.max(1, times[columns[i]!]!));
  for (const share of shares) share.share *= valueOf.get(share.column)!;
  for (const { column } of shares) times[column] = 0;
  return shares;
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
