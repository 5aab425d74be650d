import { questionFigures } from '../estimates/question-figures.js';
import { reconcileQuestions } from '../estimates/reconciliation.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { StudyTables } from '../survey/select-respondents.js';
import { readSurvey, type Survey } from '../survey/survey.js';
import { segments } from '../survey/segment.js';
import type { Table } from '../survey/table.js';
import type { DetectLanguage } from '../text/language.js';
import { otherLanguages } from '../text/other-languages.js';
import { spellingRows } from '../text/study-spelling.js';
import type { Codebook } from '../themes/codebook.js';
import { diagnoseWeights } from '../weighting/diagnose-weights.js';
import { weigh, type Weights } from '../weighting/weights.js';
import { answersOutside, openQuestionNotices } from './answer-notices.js';
import { clusterSegments, nothingClustered } from './cluster-segments.js';
import { codeAnswers, nothingCoded, type CodedAnswers } from './code-answers.js';
import { drawSegments } from './draw-segments.js';
import { flagTests } from './flag-tests.js';
import { groupsOf } from './groups.js';
import { stageRunner, type Digest, type Observer, type StageTiming } from './observer.js';
import type { AnalysisPlan } from './plan.js';
import type { ReadAnswer } from './read-answer.js';
import { readStudy } from './read-study.js';
import { runFormat, type AnalysisRun, type AnswerRow, type LexiconVersion, type RunInput, type StudyWords, type WeightRow } from './run.js';
import {
  summariseGroups, summariseResponse, summariseSatisfaction, summariseThemes, summariseWeights,
} from './summarise.js';
import { summariseDerived } from './summarise-derived.js';
import { summariseNonResponse } from './summarise-non-response.js';
import { testQuestions, testThemes } from './test-differences.js';

/** All that an analysis reads. */
export interface AnalysisInputs {
  readonly definition: StudyDefinition;
  readonly tables: StudyTables;
  readonly codings?: Table;
  readonly codebook: Codebook;
  readonly lexicon: TextLexicon;
  readonly detectLanguage: DetectLanguage;
  readonly plan: AnalysisPlan;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly RunInput[];
  readonly lexicons: readonly LexiconVersion[];
  /** Notices from reading the files. */
  readonly notices: readonly Notice[];
}

/** A finished analysis: the run, what the stages cost, and the tokens, which are written only on request. */
export interface Analysis {
  readonly run: AnalysisRun;
  readonly timings: readonly StageTiming[];
  readonly read: readonly ReadAnswer[];
}

/** Survey, non-response, weights, estimates and tests; and those for open answers: text, themes, clusters and quotes. */
const stageCount = { always: 5, openAnswers: 4 } as const;

/**
 * All stages in order: survey, non-response, weights, text, themes, clusters, estimates, tests,
 * quotes; those for open answers only where the study has open questions. The same inputs and plan give the same run.
 *
 * @throws InputError when the input cannot be analysed at all
 */
export function analyse(inputs: AnalysisInputs, observer: Observer, digest: Digest): Analysis {
  const { definition, codebook, lexicon, plan, tool, files, lexicons } = inputs;
  const id = digest(JSON.stringify([runFormat, tool, plan, files, lexicons])).slice(0, 12);
  const hasTexts = definition.texts.length > 0;
  const stages = stageRunner(observer, digest, stageCount.always + (hasTexts ? stageCount.openAnswers : 0));

  const survey = stages.run('survey', () => readSurvey(definition, inputs.tables),
    ({ ids, segment, answers, excluded }) => [ids, [...segment], answers, excluded]);
  if (hasTexts && survey.answers.length === 0) throw inputError('answers-none', { file: inputs.tables.respondents.file });
  const response = stages.run('nonresponse', () => summariseNonResponse(survey, inputs.tables));
  const weights = stages.run('weights', () => weigh(survey), ({ values }) => [...values]);
  const text = !hasTexts ? undefined : stages.run('text',
    () => readStudy(survey.answers, lexicon, inputs.detectLanguage, definition.spelling, codebook.language),
    ({ read }) => read.map(({ tokens, masked, language }) =>
      [tokens.map(({ lemma, negated }) => (negated ? `-${lemma}` : lemma)).join(' '), masked, language]));
  const read = text?.read ?? [];
  const coded = !text ? nothingCoded : stages.run('themes',
    () => codeAnswers(read, codebook, text.reader, inputs.codings, survey.ids, plan),
    ({ codes }) => Array.from(codes, ([key, { themes, by }]) => [key, by, [...themes]]));
  const groups = groupsOf(survey);
  const clusters = !hasTexts ? nothingClustered : stages.run('clusters',
    () => clusterSegments(read, groups, weights, lexicon, { ...plan.clusters, seed: plan.seed }));
  const figures = stages.run('estimates', () => ({
    satisfaction: summariseSatisfaction(survey, weights),
    groups: summariseGroups(survey, groups, weights, read),
    questions: questionFigures(survey, weights),
    themes: hasTexts ? summariseThemes(survey, groups, weights, read, coded, codebook) : [],
    derived: text ? summariseDerived(survey, groups, weights, read, coded, codebook, text.reader) : [],
  }));
  const tests = stages.run('tests',
    () => flagTests([
      ...testQuestions(survey, weights), ...(hasTexts ? testThemes(survey, weights, read, coded, codebook) : []),
    ], figures.questions, figures.themes));
  const draws = !hasTexts ? [] : stages.run('quotes', () => drawSegments(survey, groups, coded, codebook, plan, id));

  const run: AnalysisRun = {
    format: runFormat,
    tool,
    id,
    title: definition.title,
    study: wordsOf(definition),
    plan,
    inputs: files,
    lexicons,
    stages: stages.digests,
    notices: [
      ...inputs.notices, ...openQuestionNotices(definition), ...survey.notices, ...response.notices, ...weights.notices, ...coded.notices,
      ...answersOutside(survey, groups), ...otherLanguages(read.map(({ language }) => language), codebook.language),
      ...clusters.notices,
    ],
    results: {
      response: summariseResponse(survey),
      weights: summariseWeights(weights),
      weightDiagnosis: diagnoseWeights(survey, weights),
      reconciliation: reconcileQuestions(survey, weights),
      ...(figures.satisfaction && { satisfaction: figures.satisfaction }),
      groups: figures.groups,
      questions: figures.questions.filter(({ by }) => by === ''),
      ...(response.nonResponse && { nonResponse: response.nonResponse }),
      ...(response.representativeness && { representativeness: response.representativeness }),
      themes: figures.themes,
      ...(figures.derived.length > 0 && { derived: figures.derived }),
      coder: coded.coder,
      ...(coded.evaluation && { coding: coded.evaluation }),
      ...(coded.agreement && { agreement: coded.agreement }),
      clusterings: clusters.summaries,
      draws,
    },
    bulk: {
      breakdowns: figures.questions.filter(({ by }) => by !== ''),
      answers: answerRows(survey, weights, read, coded),
      evidence: read.flatMap(({ answer }) => (coded.evidence.get(answer.key) ?? []).map((code) => ({ key: answer.key, ...code }))),
      clusters: clusters.rows,
      tests,
      weights: weightRows(survey, weights),
      spelling: spellingRows(read.map(({ impersonal }) => impersonal)),
      excluded: [...survey.excluded, ...survey.leftOut, ...coded.leftOut],
      codings: coded.codings.flatMap(({ key, coder, themes }) =>
        (themes.length > 0 ? themes : ['']).map((theme) => ({ key, theme, coder }))),
    },
  };
  return { run, timings: stages.timings, read };
}

function wordsOf({ variables, scales, themes, questions, texts, tense }: StudyDefinition): StudyWords {
  return { variables, scales, themes, questions, texts, ...(tense && { tense }) };
}

function answerRows(survey: Survey, weights: Weights, read: readonly ReadAnswer[], coded: CodedAnswers): AnswerRow[] {
  return read.map(({ answer, hasContent, language, masked }) => {
    const { themes, by } = coded.codes.get(answer.key)!;
    return {
      key: answer.key,
      respondent: survey.ids[answer.respondent]!,
      question: answer.question,
      segment: segments[survey.segment[answer.respondent]!] ?? '',
      weight: weights.values[answer.respondent]!,
      hasContent,
      language,
      themes: [...themes],
      codedBy: by,
      text: answer.text,
      masked,
    };
  });
}

function weightRows(survey: Survey, weights: Weights): WeightRow[] {
  const { strata } = survey;
  return survey.ids.map((respondent, i) => ({
    respondent,
    complete: survey.complete[i] === 1,
    segment: segments[survey.segment[i]!] ?? '',
    stratum: strata ? strata.population.cells[strata.of[i]!]!.levels.join(' · ') : '',
    weight: weights.values[i]!,
  }));
}
