import { columnTable, featureProjector, type FeaturesByFamily } from '../features/feature-space.js';
import type { Token } from '../text/token.js';
import { boundedLikeness, decisionFor, layerScores, type LearnedCoder } from './learned-coder.js';

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
 * Makes the explanation of a theme by the words that spoke for it most: each feature's part of the log odds is shared
 * among its occurrences and the words they stand on, and neighbouring words that weigh are one span.
 *
 * @param useSegment as it was when the answer was coded
 * @returns for the tokens and features of an answer and a theme's place among the coder's: at most three spans, in the
 *   order of the answer; none when no word spoke for the theme
 */
export function explainByModel(coder: LearnedCoder, useSegment: boolean) {
  const project = featureProjector(coder.space);
  const columnsOf = coder.space.families.map((family) => ({ name: family.name, columnOf: columnTable(family) }));
  const width = coder.themes.length;
  return (tokens: readonly Token[], features: FeaturesByFamily, theme: number): WeighedWords[] => {
    const { layer, likeness } = decisionFor(coder, features, useSegment);
    const row = project(features);
    const alike = coder.ruleLikeness;
    // A likeness that is cut off is not changed by one word more or less.
    const likenesses = layerScores(alike, row);
    const inBounds = boundedLikeness(likenesses).map((score, t) => (score === likenesses[t] ? 1 : 0));
    const parts = new Map<number, number>();
    row.columns.forEach((column, i) => {
      let part = column < layer.columns ? layer.coefficients[column * width + theme]! : 0;
      if (column < alike.columns) {
        for (let from = 0; from < width; from++) {
          part += inBounds[from]! * alike.coefficients[column * width + from]! * likeness[from * width + theme]!;
        }
      }
      parts.set(column, part * row.values[i]!);
    });
    return spansOf(tokens, weightOfTokens(tokens, features, columnsOf, parts));
  };
}

function weightOfTokens(
  tokens: readonly Token[],
  features: FeaturesByFamily,
  columnsOf: readonly { readonly name: string; readonly columnOf: ReadonlyMap<number, number> }[],
  parts: ReadonlyMap<number, number>,
): Float64Array {
  const weights = new Float64Array(tokens.length);
  for (const { name, columnOf } of columnsOf) {
    const found = features[name];
    // What the whole answer has (its size, its writer's segment) is no word of it.
    if (!found || name === 'size' || name === 'segment') continue;
    const times = new Map<number, number>();
    for (const key of found.keys) times.set(key, (times.get(key) ?? 0) + 1);
    found.keys.forEach((key, i) => {
      const part = parts.get(columnOf.get(key) ?? -1);
      if (part === undefined) return;
      const [first, last] = [found.first[i]!, found.last[i]!];
      for (let at = first; at <= last; at++) weights[at]! += part / times.get(key)! / (last - first + 1);
    });
  }
  return weights;
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
