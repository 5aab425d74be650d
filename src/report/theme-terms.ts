import type { AnalysisRun } from '../analysis/run.js';
import { contrastGroups } from '../contrast/contrast-groups.js';
import { termUsers } from '../contrast/term-users.js';
import type { Group } from '../survey/segment.js';
import { designOfCells } from '../weighting/variance-design.js';

/** The words that are typical of a theme in a group, the most telling first. */
export type ThemeTerms = (theme: string, group: Group) => readonly string[];

/** Words that are told of a theme. */
const mostTerms = 6;

/**
 * Prepares the words of a run's themes. A word is typical of a theme in a group where the group's citizens with the theme use
 * it more than its citizens without, by the test of `contrastGroups`, adjusted for all words. Answers that count
 * are compared, of the run's own open questions alone.
 *
 * @param run a whole run or a part, as `partsOfRun` gives it
 * @returns no words where either side has fewer citizens than may be shown
 */
export function themeTerms({ bulk, plan, study }: AnalysisRun): ThemeTerms {
  const { answers, terms, weights: rows } = bulk;
  const { contrast: settings, quotes: { minimumCell } } = plan;
  const questions = new Set(study.texts.map(({ id }) => id));
  const counts = answers.map(({ question, hasContent, language }) =>
    questions.has(question) && hasContent && language === settings.language);
  const positions = new Map(rows.map(({ respondent }, i) => [respondent, i]));
  const own = terms.map((term) => ({ ...term, places: term.places.filter(([answer]) => counts[answer]) }));
  const used = termUsers(own, (answer) => positions.get(answers[answer]!.respondent)!);
  const values = Float64Array.from(rows, ({ weight }) => weight);
  const weights = { values, design: designOfCells(values, Int32Array.from(rows, ({ cell }) => cell)) };

  return (theme, group) => {
    if (used.length === 0) return [];
    // 0 with the theme, 1 without it, −1 outside the group or without an answer that counts.
    const sides = new Int8Array(rows.length).fill(-1);
    answers.forEach(({ respondent, segment, themes }, i) => {
      const position = positions.get(respondent);
      if (!counts[i] || position === undefined || (group !== 'all' && segment !== group)) return;
      if (themes.includes(theme)) sides[position] = 0;
      else if (sides[position] === -1) sides[position] = 1;
    });
    const found = contrastGroups(used, weights, sides, settings, minimumCell);
    return (found?.terms ?? [])
      .filter(({ kind, holds, difference: { difference } }) => kind !== 'part' && holds && difference! > 0)
      .slice(0, mostTerms)
      .map(({ form }) => form);
  };
}
