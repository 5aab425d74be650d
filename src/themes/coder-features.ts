import { occurrenceList, textFamilies, textFeatures, type Occurrences } from '../features/answer-features.js';
import { familySeed, featureHash } from '../features/feature-hash.js';
import type { FamilySettings, FeaturesByFamily } from '../features/feature-space.js';
import type { Token } from '../text/token.js';
import type { Code } from './rule-coder.js';

const inText = { minimumAnswers: 2, weighing: 'tf-idf', unitLength: true, scale: 1 } as const;
const isThere = { minimumAnswers: 1, weighing: 'present', unitLength: false } as const;

/** How an answer's own words weigh. */
export const textSettings: readonly FamilySettings[] =
  textFamilies.map((name) => (name === 'size' ? { name, ...isThere, scale: 0.3 } : { name, ...inText }));

/** How the rules that found something, and the themes that they give, weigh beside the words. */
export const ruleSettings: readonly FamilySettings[] = [
  // A rule that seldom finds anything is the surer sign, and two rules say more than one.
  { name: 'rules', minimumAnswers: 2, weighing: 'tf-idf', unitLength: false, scale: 0.15 },
  { name: 'themes', ...isThere, scale: 0.5 },
];

/** How the writer's segment weighs. */
export const segmentSettings: readonly FamilySettings[] = [{ name: 'segment', ...isThere, scale: 1 }];

const [ruleSeed, themeSeed, segmentSeed] = ['rules', 'themes', 'segment'].map(familySeed) as [number, number, number];

/** All that the learned coder may know of an answer. */
export interface CoderFeatures {
  readonly whole: FeaturesByFamily;
  /** Of each sentence by itself; of an answer in one sentence the whole. */
  readonly sentences: readonly FeaturesByFamily[];
}

/**
 * The features of an answer and of its sentences, by family.
 *
 * @param codes what the rules found in it
 * @param segment its writer's; empty when it is not known
 */
export function coderFeatures(tokens: readonly Token[], codes: readonly Code[], segment: string): CoderFeatures {
  const whole = featuresOf(tokens, codes, segment);
  const parts = bySentence(tokens);
  if (parts.length < 2) return { whole, sentences: [whole] };
  return {
    whole,
    sentences: parts.map((part) => {
      const [from, to] = [part[0]!.start, part.at(-1)!.end];
      return featuresOf(part, codes.filter(({ start }) => start >= from && start < to), segment);
    }),
  };
}

function featuresOf(tokens: readonly Token[], codes: readonly Code[], segment: string): FeaturesByFamily {
  const rules = occurrenceList();
  const themes = occurrenceList();
  for (const { theme, rule, start, end } of codes) {
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    rules.add(featureHash(ruleSeed, `${theme}/${rule}`), first, last);
    themes.add(featureHash(themeSeed, theme), first, last);
  }
  return { ...textFeatures(tokens), rules: rules.all(), themes: themes.all(), segment: segmentFeature(segment) };
}

function bySentence(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const current = sentences.at(-1);
    if (current && current[0]!.sentence === token.sentence) current.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

function segmentFeature(segment: string): Occurrences {
  const found = occurrenceList();
  if (segment !== '') found.add(featureHash(segmentSeed, segment), -1, -1);
  return found.all();
}
