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
import { contrastSegments, nothingContrasted } from './contrast-segments.js';
import { codeStudy, nothingCoded, type CodedStudy } from './code-study.js';
import { codedQuestionsOf } from './coded-questions.js';
import { codingResults } from './coding-results.js';
import { drawSegments } from './draw-segments.js';
import { flagTests } from './flag-tests.js';
import { findTopics, type FindTopics } from './find-topics.js';
import { groupsOf } from './groups.js';
import { stageRunner, type Digest, type Observer, type StageTiming } from './observer.js';
import { mapReadAnswers } from './map-read-answers.js';
import type { AnalysisPlan } from './plan.js';
import type { ReadAnswer } from './read-answer.js';
import { readStudy } from './read-study.js';
import { respondentLevels } from './respondent-levels.js';
import { runFormat, type AnalysisRun, type AnswerRow, type LexiconVersion, type RunInput, type StudyWords, type WeightRow } from './run.js';
import {
  summariseGroups, summariseResponse, summariseSatisfaction, summariseWeights,
} from './summarise.js';
import { summariseDerived } from './summarise-derived.js';
import { summariseNonResponse } from './summarise-non-response.js';
import { summariseThemes } from './summarise-themes.js';
import { testQuestions, testThemes } from './test-differences.js';
import { testThemeLevels } from './test-theme-levels.js';
import { countedCodes, themeLevels } from './theme-levels.js';
import { topicMaterial } from './topic-material.js';

/** All that an analysis reads. */
export interface AnalysisInputs {
  readonly definition: StudyDefinition;
  readonly tables: StudyTables;
  /** Human codings; what a coder says in a later table takes the place of what the same coder said in an earlier one. */
  readonly codings?: readonly Table[];
  readonly codebook: Codebook;
  /** Codebooks of open questions that have one of their own, by question. */
  readonly questionCodebooks?: ReadonlyMap<string, Codebook>;
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

/** Survey, non-response, weights, estimates and tests; and those for open answers: text, themes, clusters, map, contrast, quotes. */
const stageCount = { always: 5, openAnswers: 6 } as const;

/**
 * All stages in order: survey, non-response, weights, text, themes, clusters, map, contrast, estimates,
 * tests, quotes; those for open answers only where the study has open questions. The same inputs and plan give the same run.
 *
 * @param topics finds clusters and the map, by default here; elsewhere it can be done beside the stages that do not need them
 * @throws InputError when the input cannot be analysed at all
 */
export async function analyse(
  inputs: AnalysisInputs,
  observer: Observer,
  digest: Digest,
  topics: FindTopics = async (material) => findTopics(material, observer.now),
): Promise<Analysis> {
  const { definition, codebook, lexicon, plan, tool, files, lexicons } = inputs;
  const id = digest(JSON.stringify([runFormat, tool, plan, files, lexicons])).slice(0, 12);
  const hasTexts = definition.texts.length > 0;
  const questions = codedQuestionsOf(definition.texts, codebook, inputs.questionCodebooks ?? new Map());
  const stages = stageRunner(observer, digest, stageCount.always + (hasTexts ? stageCount.openAnswers : 0));

  const survey = stages.run('survey', () => readSurvey(definition, inputs.tables),
    ({ ids, segment, answers, excluded }) => [ids, [...segment], answers, excluded]);
  if (hasTexts && survey.answers.length === 0) throw inputError('answers-none', { file: inputs.tables.respondents.file });
  const response = stages.run('nonresponse', () => summariseNonResponse(survey, inputs.tables));
  const weights = stages.run('weights', () => weigh(survey), ({ values }) => [...values]);
  const groups = groupsOf(survey);
  const text = !hasTexts ? undefined : stages.run('text',
    () => {
      const study = readStudy(survey.answers, lexicon, inputs.detectLanguage, definition.spelling, codebook.language);
      return { ...study, material: topicMaterial(study.read, groups, lexicon, { ...plan.clusters, seed: plan.seed }) };
    },
    ({ read }) => read.map(({ tokens, masked, language }) =>
      [tokens.map(({ lemma, negated }) => (negated ? `-${lemma}` : lemma)).join(' '), masked, language]));
  const read = text?.read ?? [];
  const found = text && topics(text.material);
  // Where another stage fails, that is what is told.
  found?.catch(() => undefined);
  const coded = !text ? nothingCoded : stages.run('themes',
    () => codeStudy(read, questions, text.reader, inputs.codings ?? [], survey.ids, plan),
    ({ codes }) => Array.from(codes, ([key, { themes, by }]) => [key, by, [...themes]]));
  // Nothing before the run itself needs these two.
  const beside = !text || !found ? undefined : Promise.all([
    stages.beside('clusters', found.then(({ clusterings }) => clusterings),
      (clusterings) => clusterSegments(read, groups, weights, text.material, clusterings)),
    stages.beside('map', found.then(({ places }) => places), (places) => mapReadAnswers(read, text.material, places)),
  ]);
  beside?.catch(() => undefined);
  const contrast = !hasTexts ? nothingContrasted : stages.run('contrast',
    () => contrastSegments(survey, weights, read, lexicon, plan.contrast),
    ({ terms, rows }) => [terms.map(({ key, places }) => [key, places.length]), rows]);
  const counted = text ? countedCodes(survey, weights, coded) : [];
  const figures = stages.run('estimates', () => ({
    satisfaction: summariseSatisfaction(survey, weights),
    groups: summariseGroups(survey, groups, weights, read),
    questions: questionFigures(survey, weights),
    themes: summariseThemes(survey, groups, weights, coded),
    levels: themeLevels(survey, weights, counted),
    derived: text ? summariseDerived(survey, groups, weights, coded, text.reader) : [],
  }));
  const tests = stages.run('tests',
    () => flagTests([
      ...testQuestions(survey, weights), ...testThemes(survey, weights, coded), ...testThemeLevels(survey, weights, counted),
    ], figures.questions, figures.themes, figures.levels));
  const draws = !hasTexts ? [] : stages.run('quotes', () => drawSegments(survey, groups, coded, plan, id));
  const [clusters, map] = (await beside) ?? [nothingClustered, []];

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
      ...clusters.notices, ...contrast.notices,
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
      ...codingResults(survey, groups, weights, coded),
      clusterings: clusters.summaries,
      ...(contrast.summary && { contrast: contrast.summary }),
      draws,
    },
    bulk: {
      themeLevels: figures.levels,
      breakdowns: figures.questions.filter(({ by }) => by !== ''),
      answers: answerRows(survey, weights, read, coded),
      evidence: read.flatMap(({ answer }) => (coded.evidence.get(answer.key) ?? []).map((code) => ({ key: answer.key, ...code }))),
      clusters: clusters.rows,
      map,
      contrast: contrast.rows,
      terms: contrast.terms,
      levels: respondentLevels(survey),
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

function answerRows(survey: Survey, weights: Weights, read: readonly ReadAnswer[], coded: CodedStudy): AnswerRow[] {
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
    cell: weights.design.cellOf[i]!,
  }));
}
