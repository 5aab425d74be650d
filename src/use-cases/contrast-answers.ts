import { respondentValues, writersIn, studyTerms } from '../analysis/contrast-segments.js';
import { comparisonsOf, groupCodes, type Comparison } from '../contrast/compared-groups.js';
import { contrastGroups } from '../contrast/contrast-groups.js';
import { defaultContrastSettings } from '../contrast/contrast-settings.js';
import { hiddenUses, type ToldContrast } from '../contrast/hidden-uses.js';
import { termUsers } from '../contrast/term-users.js';
import { possibleBreakdowns } from '../estimates/breakdown.js';
import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import { readSurvey } from '../survey/survey.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { danish } from '../text/language.js';
import { otherLanguages } from '../text/other-languages.js';
import { readStudy } from '../analysis/read-study.js';
import { weigh } from '../weighting/weights.js';
import { loadTables, type LoadPorts } from './load-study.js';

export interface ContrastRequest {
  /** A column of a table of answers, `segment`, or a variable or a question with one answer of a study. */
  readonly by: string;
  /** Two levels, or one against the rest; by default see `comparisonsOf`, and of segments the satisfied against the dissatisfied. */
  readonly groups?: readonly string[] | undefined;
}

/** What groups of citizens say differently. */
export interface ContrastedAnswers {
  readonly contrasts: readonly NamedContrast[];
  readonly answers: number;
  /** Answers that say nothing, and those in another language: neither is compared. */
  readonly withoutContent: number;
  readonly otherLanguage: number;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

export interface NamedContrast extends ToldContrast {
  readonly by: string;
  readonly groups: Comparison;
}

/** The two groups that are compared unless others are named: the satisfied and the dissatisfied, where both are there. */
export function usualGroups(by: string, levels: readonly string[]): readonly string[] | undefined {
  const usual = ['satisfied', 'dissatisfied'];
  return by === 'segment' && usual.every((each) => levels.includes(each)) ? usual : undefined;
}

/**
 * Contrasts groups of citizens in a table of answers (columns id, text, and segment and weight where they are there) or in a study.
 *
 * @throws InputError
 */
export async function contrastAnswers(ports: LoadPorts, path: string, { by, groups }: ContrastRequest): Promise<ContrastedAnswers> {
  const loaded = await loadTables(ports, path);
  const isStudy = /\.ya?ml$/i.test(path);
  const { file, columns } = loaded.tables.respondents;
  const definition = isStudy || !columns.includes(by) ? loaded.definition : divided(loaded.definition, by);
  if (!possibleBreakdowns(definition).includes(by)) {
    throw isStudy
      ? inputError('value-unknown', { option: '--by', got: by, expected: possibleBreakdowns(definition) })
      : inputError('column-missing', { file, column: by, purpose: '--by', available: columns });
  }
  const survey = readSurvey(definition, loaded.tables);
  const weights = weigh(survey);
  const { lexicon } = await ports.shelf.text();
  const { read } = readStudy(survey.answers, lexicon, await loadLanguageDetector(), definition.spelling, danish);
  const { minimumCell } = definition.quotes;
  const settings = defaultContrastSettings(minimumCell);
  const terms = termUsers(studyTerms(read, weights, lexicon, settings), (answer) => read[answer]!.answer.respondent);
  const { levels, values } = respondentValues(survey, by);
  const present = levels.filter((level) => values.includes(level));
  const wrote = writersIn(values.map(() => 1), read);
  const divisions = new Map(possibleBreakdowns(definition).map((each) =>
    [each, respondentValues(survey, each).values.map((value, i) => (wrote[i] === 1 ? value : ''))]));
  const told = hiddenUses(terms, divisions, weights.values, minimumCell);
  const notices: Notice[] = [];
  const contrasts = comparisonsOf(present, groups ?? usualGroups(by, present)).flatMap((each): NamedContrast[] => {
    const found = contrastGroups(terms, weights, writersIn(groupCodes(values, each), read), settings, minimumCell);
    const withBases = found && told(by, each, found);
    if (withBases?.basesTold) return [{ by, groups: each, ...withBases }];
    notices.push(notice('warning', 'contrast-group-too-small', { by: `${by}: ${each.a}`, minimum: minimumCell }));
    return [];
  });
  return {
    contrasts,
    answers: read.length,
    withoutContent: read.filter(({ hasContent }) => !hasContent).length,
    otherLanguage: read.filter(({ hasContent, inBase }) => hasContent && !inBase).length,
    excluded: survey.excluded,
    notices: [...loaded.notices, ...survey.notices, ...weights.notices, ...otherLanguages(read.map(({ language }) => language), danish), ...notices],
  };
}

/** A table's definition with a column as a variable, whose levels are those that occur. */
function divided(definition: StudyDefinition, by: string): StudyDefinition {
  if (by === 'segment') return definition;
  const variable = { id: by, label: { da: by, en: by }, levels: [], only: [], source: { kind: 'column' as const, column: by } };
  return { ...definition, variables: [...definition.variables, variable] };
}
