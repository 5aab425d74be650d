import type { AnalysisRun } from '../analysis/run.js';
import { contrastGroups, type TermContrast, type UsedTerm } from '../contrast/contrast-groups.js';
import { termUsers } from '../contrast/term-users.js';
import type { Estimate } from '../estimates/estimate.js';
import { keptWith } from '../numerics/kept-with.js';
import { lastUsed } from '../numerics/last-used.js';
import { runWriters } from './run-writers.js';

/** Another theme among citizens who state a theme. */
export interface Companion {
  readonly theme: string;
  /** Citizens who state both. */
  readonly both: number;
  /** Of those who state the theme, and of those who do not, the weighted share who state the other. */
  readonly among: Estimate;
  readonly elsewhere: Estimate;
  /** How many times as common the other is among those who state the theme as among all writers; null where nobody states it. */
  readonly lift: number | null;
  /** Whether the two shares differ, by the design-based test and Benjamini and Hochberg over the themes. */
  readonly holds: boolean;
}

/** What goes with a theme. */
export interface ThemeSurroundings {
  /** Citizens who state it, and those who wrote and do not. */
  readonly n: { readonly among: number; readonly elsewhere: number };
  /** Terms that those who state it use more than the others, surest first; see `contrastGroups`. */
  readonly terms: readonly TermContrast[];
  /** By lift, highest first. */
  readonly companions: readonly Companion[];
}

/** Choices of questions whose terms are kept. */
const mostKept = 24;

const usersByQuestions = keptWith((_terms: AnalysisRun['bulk']['terms']) => new Map<string, readonly UsedTerm[]>());

/** Who uses each term in answers to some questions: the same for every theme that is looked for in them. */
function usersOfTerms({ bulk }: AnalysisRun, questions: ReadonlySet<string>, positions: ReadonlyMap<string, number>): readonly UsedTerm[] {
  return lastUsed(usersByQuestions(bulk.terms), JSON.stringify([...questions]), mostKept, () => termUsers(
    bulk.terms.map((term) => ({ ...term, places: term.places.filter(([answer]) => questions.has(bulk.answers[answer]!.question)) })),
    (answer) => positions.get(bulk.answers[answer]!.respondent)!));
}

/**
 * What citizens who state a theme say more than the others who answered the same questions, in words and in other themes.
 *
 * @param run the run as it is told of the questions in which the theme is looked for
 * @param citizens 1 for each citizen who counts; by default all do
 * @returns undefined when fewer state it, or do not, than may be shown
 */
export function themeSurroundings(run: AnalysisRun, theme: string, citizens?: Uint8Array): ThemeSurroundings | undefined {
  const { bulk, plan, results, study } = run;
  const questions = new Set(study.texts.map(({ id }) => id));
  const { positions, wrote, weights } = runWriters(run, (question) => questions.has(question), citizens);
  const usersOf = (code: string): Int32Array => Int32Array.from(new Set(bulk.answers.flatMap(({ respondent, question, themes }) => {
    const at = positions.get(respondent)!;
    return questions.has(question) && themes.includes(code) && wrote[at] ? [at] : [];
  })));
  const groups = Int8Array.from(wrote, (each) => (each ? 1 : -1));
  for (const at of usersOf(theme)) groups[at] = 0;
  const { minimumCell } = plan.quotes;
  const terms = usersOfTerms(run, questions, positions);
  const words = contrastGroups(terms, weights, groups, plan.contrast, minimumCell);
  const others = results.themes.filter((each) => each.theme !== theme)
    .map((each): UsedTerm => ({ key: each.theme, form: each.theme, kind: 'word', users: usersOf(each.theme) }));
  const together = contrastGroups(others, weights, groups, { ...plan.contrast, minimumCitizens: 1 }, minimumCell);
  if (!words || !together) return undefined;
  const sumOf = (has: (at: number) => boolean): number => weights.values.reduce((sum, value, at) => (has(at) ? sum + value : sum), 0);
  const all = sumOf((at) => groups[at]! >= 0);
  return {
    n: { among: words.a.n, elsewhere: words.b.n },
    terms: words.terms.filter(({ holds, z }) => holds && z > 0),
    companions: together.terms.map(({ key, a, b, holds }): Companion => {
      const users = Array.from(others.find((each) => each.key === key)!.users);
      const stating = new Set(users);
      const overall = sumOf((at) => stating.has(at)) / all;
      return {
        theme: key, both: users.filter((at) => groups[at] === 0 && weights.values[at]! > 0).length, among: a, elsewhere: b, holds,
        lift: a.value === null || overall === 0 ? null : a.value / overall,
      };
    }).toSorted((x, y) => (y.lift ?? 0) - (x.lift ?? 0) || (x.theme < y.theme ? -1 : 1)),
  };
}
