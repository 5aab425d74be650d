import { questionFigures, type QuestionFigure } from '../estimates/question-figures.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { CountedPart } from './coded-of-run.js';
import { groupsOf, type GroupDomain } from './groups.js';
import type { GroupSummary, Response, Satisfaction, ThemeSummary } from './run.js';
import { summariseGroups, summariseResponse, summariseSatisfaction } from './summarise.js';
import { summariseParents } from './summarise-derived.js';
import { summariseThemes } from './summarise-themes.js';
import { flagTests } from './flag-tests.js';
import { testQuestions } from './test-differences.js';
import type { TestRow } from './test-row.js';
import { testThemeLevels } from './test-theme-levels.js';
import { countedCodes, themeLevels, type CountedCode, type ThemeLevel } from './theme-levels.js';

/** What the figures of a run are counted from. */
export interface CountedStudy {
  readonly survey: Survey;
  readonly weights: Weights;
  readonly parts: readonly CountedPart[];
}

/** Figures of a domain, each part made when it is asked for. */
export interface DomainFigures {
  response(): Omit<Response, 'population' | 'sample'>;
  satisfaction(): Satisfaction | undefined;
  /** Those with a citizen in the domain; everybody in it as one group where none has. */
  groups(): readonly GroupSummary[];
  /** The groups' writers by codebook, in the order of the run's parts. */
  groupsOfParts(): readonly (readonly GroupSummary[])[];
  /** Of everybody in the domain; and of some questions by some variables (by default the usual ones), with tests of the differences. */
  questions(): readonly QuestionFigure[];
  breakdowns(questions: readonly string[], by?: readonly string[]): { readonly figures: readonly QuestionFigure[]; readonly tests: readonly TestRow[] };
  /** Of some themes; by default of all. */
  themes(themes?: readonly string[]): readonly ThemeSummary[];
  /** Of the same themes. Parents alone: subthemes are found in the answers' tokens, which a run does not keep. */
  parents(themes?: readonly string[]): ReturnType<typeof summariseParents>;
  /** Of some themes and parents; by default all. */
  themeLevels(codes?: readonly string[]): { readonly levels: readonly ThemeLevel[]; readonly tests: readonly TestRow[] };
}

/**
 * The figures of a run for a part of its citizens, by the functions that the run's own were estimated by. The others stay
 * in the variance design and score 0 there: a domain is no survey of its own (Cochran 1977, 2.12; R survey: subset of a
 * design). With everybody in the domain they are the run's own figures.
 *
 * @param domain 1 for each respondent in it, in the survey's order
 */
export function domainFigures({ survey, weights, parts }: CountedStudy, domain: Uint8Array): DomainFigures {
  const groups = groupsIn(survey, domain);
  const asked = (questions: readonly string[]): Survey => {
    const { definition } = survey;
    return { ...survey, definition: { ...definition, questions: definition.questions.filter(({ id }) => questions.includes(id)) } };
  };
  const countedIn = (codes: readonly string[] | undefined): CountedCode[] =>
    countedCodes(survey, weights, { parts }, among(codes)).map((code) => ({ ...code, base: within(code.base) }));
  const within = (mask: Uint8Array): Uint8Array => mask.map((each, i) => each & domain[i]!);
  return {
    response: () => responseIn(survey, domain),
    satisfaction: () => summariseSatisfaction(survey, weights, domain),
    groups: () => summariseGroups(survey, groups, weights, parts.flatMap(({ read }) => read)),
    groupsOfParts: () => parts.map(({ read }) => summariseGroups(survey, groups, weights, read)),
    questions: () => questionFigures(survey, weights, [], domain),
    breakdowns: (questions, by) => {
      const own = asked(questions);
      const figures = questionFigures(own, weights, by, domain).filter((figure) => figure.by !== '');
      return { figures, tests: flagTests(testQuestions(own, weights, domain, among(by)), figures, []) };
    },
    themes: (themes) => summariseThemes(survey, groups, weights, { parts }, among(themes)),
    parents: (themes) => summariseParents(survey, groups, weights, parts, among(themes)),
    themeLevels: (codes) => {
      const counted = countedIn(codes);
      const levels = themeLevels(survey, weights, counted);
      return { levels, tests: flagTests(testThemeLevels(survey, weights, counted), [], [], levels) };
    },
  };
}

const among = (wanted: readonly string[] | undefined) => (code: string): boolean => !wanted || wanted.includes(code);

function groupsIn(survey: Survey, domain: Uint8Array): GroupDomain[] {
  const found = groupsOf(survey)
    .map(({ group, members }) => ({ group, members: members.map((member, i) => member & domain[i]!) }))
    .filter(({ members }) => members.includes(1));
  return found.length > 0 ? found : [{ group: 'all', members: domain }];
}

function responseIn(survey: Survey, domain: Uint8Array): Omit<Response, 'population' | 'sample'> {
  const { population: _population, sample: _sample, ...response } = summariseResponse(survey);
  const respondents = domain.reduce((sum, each) => sum + each, 0);
  const complete = survey.complete.reduce((sum, each, i) => sum + (each & domain[i]!), 0);
  const answers = survey.answers.reduce((sum, { respondent }) => sum + domain[respondent]!, 0);
  return { ...response, respondents, complete, partial: respondents - complete, answers };
}
