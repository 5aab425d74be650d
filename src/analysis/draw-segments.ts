import { drawQuotes, type DrawReceipt } from '../quotes/draw-quotes.js';
import type { Survey } from '../survey/survey.js';
import type { CodedStudy } from './code-study.js';
import type { GroupDomain } from './groups.js';
import type { AnalysisPlan } from './plan.js';

/** A first draw of quotes for every theme that at least the minimum cell of a group's citizens state. */
export function drawSegments(
  survey: Survey,
  groups: readonly GroupDomain[],
  { parts, codes }: CodedStudy,
  plan: AnalysisPlan,
  basis: string,
): DrawReceipt[] {
  return groups.flatMap(({ group, members }) => {
    const own = survey.answers.filter(({ respondent }) => members[respondent]);
    return parts.flatMap(({ codebook }) => codebook.themes).flatMap(({ id: theme }) => {
      const matching = own.filter(({ key }) => codes.get(key)?.themes.has(theme));
      // Quotes from so few citizens are for internal reading only, and these go into files that are shared. A citizen
      // may have answered several open questions.
      if (new Set(matching.map(({ respondent }) => respondent)).size < plan.quotes.minimumCell) return [];
      const { method, perTheme: count, length } = plan.quotes;
      return [drawQuotes(matching, { theme, segment: group, count, seed: plan.seed, method, length }, basis)];
    });
  });
}
