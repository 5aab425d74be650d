import { comparisonsOf, groupCodes, type Comparison } from '../contrast/compared-groups.js';
import { contrastGroups, type UsedTerm } from '../contrast/contrast-groups.js';
import { hiddenUses, type ToldContrast } from '../contrast/hidden-uses.js';
import { termUsers } from '../contrast/term-users.js';
import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { segments, segmentVariable } from '../survey/segment.js';
import type { Level } from '../survey/study-definition.js';
import { usualGroups, type ContrastedAnswers, type ContrastRequest, type NamedContrast } from './contrast-answers.js';
import type { AnalysisRun } from './ports.js';
import { runWriters } from './run-writers.js';

export type { AnalysisRun, Comparison, ToldContrast };
export type { GroupContrast, TermContrast } from '../contrast/contrast-groups.js';

/** Something that citizens of a run can be divided by, and its levels in reading order. */
export interface Division {
  readonly by: string;
  readonly label: Level['label'];
  readonly levels: readonly Level[];
}

/** The words of a run, ready to compare any groups of its citizens. */
export interface RunContrasts {
  /** The segment first, where there is one; only what two levels of are found among those who wrote. */
  readonly divisions: readonly Division[];
  /**
   * @param by of a division
   * @returns undefined when a group has fewer writers than may be shown
   * @throws InputError 'value-unknown' when there is no such division or level
   */
  compare(by: string, groups: Comparison): ToldContrast | undefined;
  /** Of an answer by its position: 0 where its writer is in group a, 1 in b, −1 in neither. */
  membership(by: string, groups: Comparison): (answer: number) => number;
}

/** Comparisons that are kept: who looks at a word comes back to its table. */
const mostKept = 16;

/**
 * Prepares what every comparison shares: who uses each term, who wrote, and the variance design of the weights.
 *
 * @param citizens 1 for each citizen to compare; by default all. The others stay in the design
 */
export function runContrasts(run: AnalysisRun, citizens?: Uint8Array): RunContrasts {
  const { answers, terms, weights: rows, levels } = run.bulk;
  const { quotes: { minimumCell }, contrast: settings } = run.plan;
  const { positions, wrote, weights } = runWriters(run, undefined, citizens);
  const used: UsedTerm[] = termUsers(terms, (answer) => positions.get(answers[answer]!.respondent)!);
  const columns = new Map([
    ...(run.plan.segments.kind === 'none' ? [] : [[segmentVariable.id as string, rows.map(({ segment }) => segment as string)] as const]),
    ...levels.map(({ variable, values: each }) => [variable, each] as const),
  ]);
  const written = new Map(Array.from(columns, ([by, each]) => [by, each.map((value, i) => (wrote[i] ? value : ''))]));
  const divisions = Array.from(written, ([by, each]) => divisionOf(run, by, new Set(each)))
    .filter((division) => division.levels.length >= 2);
  const compared = new Map<string, ToldContrast | undefined>();
  let told: ReturnType<typeof hiddenUses> | undefined;
  return {
    divisions,
    compare(by, groups) {
      const division = divisions.find((each) => each.by === by);
      if (!division) throw inputError('value-unknown', { option: 'by', got: by, expected: divisions.map((each) => each.by) });
      comparisonsOf(division.levels.map(({ id }) => id), groups.b === '' ? [groups.a] : [groups.a, groups.b]);
      const key = JSON.stringify([by, groups]);
      if (!compared.has(key)) {
        if (compared.size >= mostKept) compared.clear();
        const found = contrastGroups(used, weights, groupCodes(written.get(by)!, groups), settings, minimumCell);
        told ??= hiddenUses(used, written, weights.values, minimumCell);
        compared.set(key, found && told(by, groups, found));
      }
      return compared.get(key);
    },
    membership(by, groups) {
      const codes = groupCodes(written.get(by)!, groups);
      return (answer) => codes[positions.get(answers[answer]!.respondent)!]!;
    },
  };
}

/**
 * Contrasts groups of a run's citizens as `contrastAnswers` does those of a study.
 *
 * @throws InputError 'texts-none' where the run has no words to compare, 'value-unknown'
 */
export function contrastsOfRun(run: AnalysisRun, { by, groups }: ContrastRequest): ContrastedAnswers {
  if (run.bulk.terms.length === 0) throw inputError('texts-none', {});
  const { divisions, compare } = runContrasts(run);
  const division = divisions.find((each) => each.by === by);
  if (!division) throw inputError('value-unknown', { option: '--by', got: by, expected: divisions.map((each) => each.by) });
  const levels = division.levels.map(({ id }) => id);
  const { minimumCell } = run.plan.quotes;
  const notices: Notice[] = [];
  const contrasts = comparisonsOf(levels, groups ?? usualGroups(by, levels)).flatMap((each): NamedContrast[] => {
    const found = compare(by, each);
    if (found?.basesTold) return [{ by, groups: each, ...found }];
    notices.push(notice('warning', 'contrast-group-too-small', { by: `${by}: ${each.a}`, minimum: minimumCell }));
    return [];
  });
  const { answers } = run.bulk;
  const withoutContent = answers.filter(({ hasContent }) => !hasContent).length;
  const compared = answers.filter(({ hasContent, language }) => hasContent && language === run.plan.contrast.language).length;
  return {
    contrasts, answers: answers.length, withoutContent, otherLanguage: answers.length - withoutContent - compared, excluded: [], notices,
  };
}

function divisionOf({ study }: AnalysisRun, by: string, present: ReadonlySet<string>): Division {
  if (by === segmentVariable.id) {
    const levels = segmentVariable.levels.filter(({ id }) => segments.some((each) => each === id) && present.has(id));
    return { by, label: segmentVariable.label, levels };
  }
  const variable = study.variables.find(({ id }) => id === by)!;
  const listed = variable.levels.length > 0 ? variable.levels
    : [...present].filter((id) => id !== '').toSorted((a, b) => a.localeCompare(b, 'da')).map((id) => ({ id, label: { da: id, en: id } }));
  return { by, label: variable.label, levels: listed.filter(({ id }) => present.has(id)) };
}
