import type { TestRow } from '../analysis/test-row.js';
import type { AnalysisRun } from '../analysis/run.js';
import type { ThemeRow } from '../figures/figure.js';
import type { LeadingThemes } from '../figures/finding.js';
import { leadingThemes } from '../figures/leading-themes.js';
import type { Measured } from '../figures/measure.js';
import type { Group, Segment } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { EditedProse } from './prose-blocks.js';
import { significance } from './question-tests.js';

/** What is characteristic of a group of citizens. */
export interface GroupLead {
  readonly code: 'group-lead';
  readonly group: Group;
  readonly leading: LeadingThemes;
  /** What somebody wrote instead; it stands in place of the rest. */
  readonly edited?: EditedProse;
  /** What sets the satisfied and the dissatisfied apart; absent of other groups, and where nothing was tested. */
  readonly against?: {
    readonly group: Segment;
    /** Themes that the group states more often, of those whose difference holds; the greatest difference first. */
    readonly themes: readonly { readonly theme: string; readonly label: Label; readonly own: Measured; readonly other: Measured }[];
    /** Words that the group uses more often, of those whose difference holds; the most telling first. */
    readonly terms: readonly string[];
  };
}

/** What a lead names of each kind. */
const [mostThemes, mostTerms] = [3, 5];

const opposites: Partial<Record<Group, Segment>> = { satisfied: 'dissatisfied', dissatisfied: 'satisfied' };

/**
 * Sums up a group: the themes that it states most often, and those that it states more often than its opposite. A
 * difference is told where its test holds after Benjamini and Hochberg's adjustment: that of the shares corrected for coding
 * errors where there is one, else that of the codes; both shares may be shown, and differ in the same direction.
 *
 * @param rows of the themes' figure
 * @param wholeStudy whether the themes are of all open answers, as the contrast of words is
 */
export function groupLead(run: AnalysisRun, rows: readonly ThemeRow[], group: Group, wholeStudy: boolean): GroupLead {
  const leading = leadingThemes(rows, group);
  const other = opposites[group];
  const { contrast } = run.results;
  const tests = rows.map(({ theme }) => testOf(run.bulk.tests, theme));
  if (!other || tests.every((test) => !test)) return { code: 'group-lead', group, leading };
  const themes = rows.flatMap(({ theme, label, values }, i) => {
    const test = tests[i];
    const [own, others] = [group, other].map((each) => values.find((value) => value.group === each)?.share);
    if (!test || own?.kind !== 'measured' || others?.kind !== 'measured') return [];
    const difference = test.difference! * (test.a === group ? 1 : -1);
    const holds = test.pAdjusted! < significance && difference > 0 && own.value > others.value;
    return holds ? [{ told: { theme, label, own, other: others }, difference }] : [];
  });
  const side = wholeStudy ? contrast && (contrast.a.group === group ? contrast.leading.a : contrast.leading.b) : undefined;
  return {
    code: 'group-lead', group, leading,
    against: {
      group: other,
      themes: themes.toSorted((a, b) => b.difference - a.difference).slice(0, mostThemes)
        .map(({ told }) => told),
      terms: (side ?? []).filter(({ kind }) => kind !== 'part').slice(0, mostTerms).map(({ form }) => form),
    },
  };
}

/** The test that tells whether the segments differ in a theme; undefined where none could be made or may be told. */
function testOf(tests: readonly TestRow[], theme: string): TestRow | undefined {
  const of = (kind: TestRow['test']): TestRow | undefined =>
    tests.find(({ test, variable, by }) => test === kind && variable === theme && by === 'segment');
  const test = of('theme_corrected') ?? of('theme');
  return test && test.flag === '' && test.pAdjusted !== null && test.difference !== null ? test : undefined;
}
