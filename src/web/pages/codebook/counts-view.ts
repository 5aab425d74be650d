import type { CountedLine, RuleCount, ThemeCounts } from '../../../use-cases/count-theme.js';
import type { RuleProblem } from '../../../use-cases/readable-rule.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { patternProblem } from '../../../wording/pattern-words.js';
import { readingAddress } from '../../addresses.js';
import type { Wording } from '../../shown-share.js';

export interface ShownLine {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly from: string;
  readonly address: string;
}

/** What one rule finds, for the place with its id. */
export interface CountPart {
  /** The id of its place in the page. */
  readonly id: string;
  readonly text: readonly string[];
  readonly problems: readonly { readonly pattern: string; readonly text: string }[];
  readonly dead: boolean;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly ShownLine[] }[];
}

/**
 * The theme's own part first, then one for each rule; those of subthemes last.
 *
 * @param texts the study's open questions
 */
export function countParts(
  run: string, counts: ThemeCounts, before: boolean, texts: AnalysisRun['study']['texts'], wording: Wording,
): CountPart[] {
  const { words } = wording;
  const lines = (found: readonly CountedLine[]): ShownLine[] => found.map(({ answer, left, hit, right }) => ({
    left, hit, right, from: answer.segment === '' ? words.noGroup : words.group[answer.segment].one, address: readingAddress(run, answer.key),
  }));
  const group = (heading: string, found: readonly CountedLine[]) => (found.length === 0 ? [] : [{ heading, lines: lines(found) }]);
  const segmentsOf = ({ bySegment }: Pick<RuleCount, 'bySegment'>): string =>
    words.codebookEditor.bySegment(bySegment.satisfied, bySegment.neutral, bySegment.dissatisfied);
  const problemsOf = (problems: readonly RuleProblem[]) => problems.map(({ pattern, problem }) => ({ pattern, text: patternProblem(problem, wording.language) }));
  const changeOf = ({ change }: RuleCount): string[] =>
    (!change || change.came + change.went === 0 ? [] : [words.codebookEditor.change(change.came, change.went)]);
  const rule = (prefix: string, count: RuleCount, i: number): CountPart => ({
    id: `tal-${prefix}${i}`,
    text: [words.codebookEditor.ofRule(count.answers, count.alone), ...(count.answers > 0 ? [segmentsOf(count)] : []), ...changeOf(count)],
    problems: problemsOf(count.problems), dead: count.isDead, groups: group(words.codebookEditor.examples, count.lines),
  });
  // Of a single question there is nothing more to say.
  const byQuestion = counts.byQuestion.length < 2 ? [] : counts.byQuestion.map(({ question, ...found }) =>
    words.codebookEditor.ofQuestion(texts.find(({ id }) => id === question)?.label[wording.language] ?? question, found, before));
  const change = !before ? words.codebookEditor.newHere
    : counts.came + counts.went === 0 ? words.codebookEditor.asInRun
      : words.codebookEditor.change(counts.came, counts.went);
  return [
    {
      id: 'tal-tema', text: [words.codebookEditor.total(counts.answers, counts.among), segmentsOf(counts), change, ...byQuestion],
      problems: problemsOf(counts.problems), dead: false,
      groups: before ? [...group(words.codebookEditor.came, counts.cameLines), ...group(words.codebookEditor.went, counts.wentLines)] : [],
    },
    ...counts.rules.map((count, i) => rule('', count, i)),
    ...counts.subthemes.flatMap((rules, s) => rules.map((count, i) => rule(`${s}-`, count, i))),
  ];
}
