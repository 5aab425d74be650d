import { sentenceStarts, textFamilies, textFeatures } from '../features/answer-features.js';
import { familySeed, featureHash } from '../features/feature-hash.js';
import type { FamilySettings, FeaturesByFamily } from '../features/feature-space.js';
import { occurrenceLists, type OccurrenceList, type Occurrences } from '../features/occurrences.js';
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
  readonly whole: Readonly<Record<string, Occurrences>>;
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
  const starts = sentenceStarts(tokens);
  const text = textFeatures(tokens, starts);
  const [rules, themes] = occurrenceLists([codes.length, codes.length]) as [OccurrenceList, OccurrenceList];
  const ofWriter = segmentFeature(segment);
  const found: (Pick<FeaturesByFamily, 'rules' | 'themes'>)[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const before = rules.length;
    addCodes(tokens, starts[i]!, starts[i + 1]!, codes, rules, themes);
    found.push({ rules: { keys: rules.keysOf(before, rules.length) }, themes: { keys: themes.keysOf(before, themes.length) } });
  }
  const whole = { ...text.whole, rules: rules.all(), themes: themes.all(), segment: ofWriter };
  return {
    whole,
    sentences: text.sentences.length === 0 ? [whole]
      : text.sentences.map((sentence, i) => ({ ...sentence, ...found[i]!, segment: ofWriter })),
  };
}

/** Adds the codes that begin in a sentence: the tokens from one place to before another. */
function addCodes(
  tokens: readonly Token[], from: number, to: number, codes: readonly Code[], rules: OccurrenceList, themes: OccurrenceList,
): void {
  for (const { theme, rule, start, end } of codes) {
    if (start < tokens[from]!.start || start >= tokens[to - 1]!.end) continue;
    let first = from;
    while (tokens[first]!.end <= start) first++;
    let last = first;
    while (last + 1 < to && tokens[last + 1]!.start < end) last++;
    rules.add(featureHash(ruleSeed, `${theme}/${rule}`), first, last);
    themes.add(featureHash(themeSeed, theme), first, last);
  }
}

function segmentFeature(segment: string): Occurrences {
  const [list] = occurrenceLists([1]) as [OccurrenceList];
  if (segment !== '') list.add(featureHash(segmentSeed, segment), -1, -1);
  return list.all();
}
