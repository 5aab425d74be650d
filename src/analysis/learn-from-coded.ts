import { explainByModel } from '../themes/coder-evidence.js';
import { coderFeatures } from '../themes/coder-features.js';
import { codeProjected } from '../themes/learned-coder.js';
import type { Code } from '../themes/rule-coder.js';
import { trainCoder } from '../themes/train-coder.js';
import type { ReadAnswer } from './read-answer.js';

/** What a coder that learned from a study's own coded answers gives all of them. */
export interface LearnedFromCoded {
  /** By answer key. */
  readonly themes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The rules' words for the themes that are given; where no rule speaks for one, the words that weighed most, with an empty
   * rule. */
  readonly evidence: ReadonlyMap<string, readonly Code[]>;
}

/**
 * Trains a coder on the answers that people have coded and codes every answer: those that it was trained on by parts of the
 * cross-validation that did not see their codes, the others by the whole. The coder does not know the writer's
 * segment, so that what it finds in two segments can be compared. An answer without content has no theme.
 *
 * @param byRules what the rules found, by answer key
 * @param human themes that people gave, by answer key
 */
export function learnFromCoded(
  read: readonly ReadAnswer[],
  byRules: ReadonlyMap<string, readonly Code[]>,
  human: ReadonlyMap<string, ReadonlySet<string>>,
  themes: readonly string[],
  seed: number,
): LearnedFromCoded {
  const answers = read.map(({ answer: { key }, tokens, hasContent }) =>
    ({ key, tokens, hasContent, features: coderFeatures(tokens, byRules.get(key)!, '') }));
  const coded = answers.filter(({ key }) => human.has(key));
  const uncoded = answers.filter(({ key }) => !human.has(key));
  const { coder, outOfFold, projected } = trainCoder(
    coded.map(({ key, features }) => ({ features, themes: human.get(key)!, group: '' })),
    uncoded.map(({ features }) => features),
    themes, { seed, useSegment: false },
  );
  const unseen = new Map(coded.map(({ key }, i) => [key, outOfFold.themes[i]!]));
  const rowsOf = new Map([...coded, ...uncoded].map(({ key }, i) => [key, projected[i]!]));
  const code = codeProjected(coder, false);
  const explain = explainByModel(coder, false);
  const given = new Map<string, ReadonlySet<string>>();
  const evidence = new Map<string, readonly Code[]>();
  for (const { key, tokens, hasContent, features } of answers) {
    const found = hasContent ? unseen.get(key) ?? new Set(code(rowsOf.get(key)!).themes) : new Set<string>();
    given.set(key, found);
    const ruled = byRules.get(key)!.filter(({ theme }) => found.has(theme));
    const weighed = explain(tokens, features, rowsOf.get(key)!, [...found].filter((theme) => !ruled.some((each) => each.theme === theme)));
    evidence.set(key, [
      ...ruled,
      ...Array.from(weighed, ([theme, spans]) => spans.map(({ start, end }) => ({ theme, rule: '', start, end }))).flat(),
    ]);
  }
  return { themes: given, evidence };
}
