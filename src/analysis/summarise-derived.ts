import { estimateShare } from '../estimates/estimate-share.js';
import type { Survey } from '../survey/survey.js';
import type { ReadText } from '../text/token.js';
import type { Codebook } from '../themes/codebook.js';
import { createSubthemeCoder, parentsOf } from '../themes/derived-codes.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedAnswers } from './code-answers.js';
import type { GroupDomain } from './groups.js';
import type { ReadAnswer } from './read-answer.js';
import type { DerivedSummary } from './run.js';

/**
 * How common each parent and each subtheme is in each group, of the same citizens as the themes. A citizen states a
 * parent who states one of its themes: its share is that of the union, not the sum. Parents first, then subthemes, in the
 * codebook's order.
 *
 * @param reader what the answers were read by
 */
export function summariseDerived(
  survey: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  read: readonly ReadAnswer[],
  coded: CodedAnswers,
  codebook: Codebook,
  reader: ReadText,
): DerivedSummary[] {
  const codes = [
    ...codebook.parents.map(({ id, label, definition }) => ({
      code: id, level: 'parent' as const, label, definition,
      of: codebook.themes.filter(({ parent }) => parent === id).map((theme) => theme.id),
    })),
    ...codebook.themes.flatMap((theme) => theme.subthemes.map(({ id, label, definition }) =>
      ({ code: id, level: 'subtheme' as const, label, definition, of: [theme.id] }))),
  ];
  if (codes.length === 0) return [];
  const subthemesOf = createSubthemeCoder(codebook, reader);
  const states = new Map(codes.map(({ code }) => [code, new Uint8Array(survey.count)]));
  const counts = new Uint8Array(survey.count);
  for (const { answer, tokens, inBase } of read) {
    const { themes } = coded.codes.get(answer.key)!;
    if (inBase && weights.values[answer.respondent]! > 0) counts[answer.respondent] = 1;
    for (const code of [...parentsOf(codebook, themes), ...subthemesOf(tokens, themes)]) states.get(code)![answer.respondent] = 1;
  }
  const minimum = survey.definition.quotes.minimumCell;
  return codes.map((each) => {
    const stated = states.get(each.code)!;
    return {
      ...each,
      groups: groups.map(({ group, members }) => {
        const base = members.map((member, i) => member & counts[i]!);
        return {
          group,
          coded: base.reduce((sum, inside, i) => sum + (inside & stated[i]!), 0),
          share: estimateShare(weights, base, (i) => stated[i] === 1, minimum),
        };
      }),
    };
  });
}
