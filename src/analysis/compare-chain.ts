import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { InputError } from '../notices/input-error.js';
import { readSurvey, type Survey } from '../survey/survey.js';
import type { DetectLanguage } from '../text/language.js';
import { mergeCodes } from '../themes/merge-codes.js';
import { weigh, type Weights } from '../weighting/weights.js';
import type { AnalysisInputs } from './analyse.js';
import { codeStudy, type CodedPart, type CodedStudy } from './code-study.js';
import { codedQuestionsOf, type CodedQuestions } from './coded-questions.js';
import { groupsOf } from './groups.js';
import { readStudy, type ReadStudy } from './read-study.js';
import type { ThemeSummary } from './run.js';
import { summariseThemes } from './summarise-themes.js';

/** What a run's coding and prevalence are made from. */
export type CodingInputs = Pick<AnalysisInputs, 'definition' | 'tables' | 'codings' | 'codebook' | 'questionCodebooks' | 'plan'>;

/**
 * What may change from one run to another, in the order in which it is changed: the answers and who gave them (the
 * study's files and definition, segments too), the weighting, the codebooks' rules, what the coder learned (from codings,
 * by which seed), and the codings themselves, which win over the machine's codes and correct its shares.
 */
export const chainSteps = ['answers', 'weights', 'rules', 'model', 'codings'] as const;
export type ChainStep = (typeof chainSteps)[number];

/** A study coded and counted with some of its parts from the one run and some from the other. */
export interface ChainState {
  readonly themes: readonly ThemeSummary[];
  /** Themes by `placeOf` respondent and question. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** The first run's state, and that after each step; the last is the second run's. */
export interface Chain {
  readonly first: ChainState;
  readonly after: Readonly<Record<ChainStep, ChainState>>;
  /** Steps that could not be told from the one before them, and are counted in it. */
  readonly merged: readonly ChainStep[];
}

/** What tells an answer apart from others in two runs. */
export function placeOf(respondent: string, question: string): string {
  return JSON.stringify([respondent, question]);
}

/**
 * Codes and counts the first run again, and then again after each step towards the second. Where a part of the two is
 * the same, nothing changes at its step. The first run's weighting may make no sense for the second run's citizens
 * (its variables are gone): then the weights change together with the answers.
 *
 * @param lexicon that both are read by
 */
export function compareChain(
  first: CodingInputs,
  second: CodingInputs,
  lexicon: TextLexicon,
  detect: DetectLanguage,
): Chain {
  const readOf = ({ definition, codebook }: CodingInputs, survey: Survey): ReadStudy =>
    readStudy(survey.answers, lexicon, detect, definition.spelling, codebook.language);
  const own = readSurvey(first.definition, first.tables);
  const ownRead = readOf(first, own);
  const survey = readSurvey(second.definition, second.tables);
  const weights = weigh(survey);
  const earlier = weighedAsBefore(first, second);
  const read = readOf(second, survey);
  const code = (on: Survey, { read: answers, reader }: ReadStudy, questions: readonly CodedQuestions[], { codings = [], plan }: CodingInputs) =>
    codeStudy(answers, questions, reader, codings, on.ids, plan);
  const questionsBy = (by: CodingInputs, of: CodingInputs) =>
    codedQuestionsOf(of.definition.texts, by.codebook, by.questionCodebooks ?? new Map());

  const before = code(own, ownRead, questionsBy(first, first), first);
  const oldRules = code(survey, read, questionsBy(first, second), first);
  const newRules = same(rulesOf(first), rulesOf(second)) ? oldRules : code(survey, read, questionsBy(second, second), first);
  const newCodings = same([first.codings, first.plan.seed, first.plan.coder], [second.codings, second.plan.seed, second.plan.coder])
    ? newRules : code(survey, read, questionsBy(second, second), second);
  const state = (on: Survey, by: Weights, coded: CodedStudy): ChainState =>
    ({ themes: summariseThemes(on, groupsOf(on), by, coded), codes: codesOf(on, coded) });
  return {
    first: state(own, weigh(own), before),
    after: {
      answers: state(survey, earlier ?? weights, oldRules),
      weights: state(survey, weights, oldRules),
      rules: state(survey, weights, newRules),
      model: state(survey, weights, withMachineOf(newRules, newCodings)),
      codings: state(survey, weights, newCodings),
    },
    merged: earlier ? [] : ['weights'],
  };
}

/** The second run's citizens weighted as the first run's were; undefined where that cannot be. */
function weighedAsBefore(first: CodingInputs, second: CodingInputs): Weights | undefined {
  const { population: _population, ...definition } = second.definition;
  const { population: _table, ...tables } = second.tables;
  const { weighting, population } = first.definition;
  const known = new Set(definition.variables.map(({ id }) => id));
  if (weighting.kind === 'strata' && !weighting.strata.every((each) => known.has(each))) return undefined;
  try {
    return weigh(readSurvey(
      { ...definition, weighting, ...(population && { population }) },
      { ...tables, ...(first.tables.population && { population: first.tables.population }) },
    ));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The codes that people gave by the first, those of the machine by the second. */
function withMachineOf(people: CodedStudy, machine: CodedStudy): CodedStudy {
  const parts = people.parts.map((part, i): CodedPart => {
    const { coded } = machine.parts[i]!;
    const human = [...part.coded.codes].filter(([, { by }]) => by === 'human');
    return {
      ...part,
      coded: { ...part.coded, machine: coded.machine, codes: new Map([...mergeCodes(coded.machine, [], () => ''), ...human]) },
    };
  });
  return { ...people, parts, codes: new Map(parts.flatMap(({ coded }) => [...coded.codes])) };
}

function codesOf({ ids, answers }: Survey, { codes }: CodedStudy): Map<string, readonly string[]> {
  return new Map(answers.map(({ key, respondent, question }) => [placeOf(ids[respondent]!, question), [...codes.get(key)!.themes]]));
}

function rulesOf({ codebook, questionCodebooks, definition }: CodingInputs): unknown {
  return [codebook, [...questionCodebooks ?? []], definition.texts.map(({ id }) => id)];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
