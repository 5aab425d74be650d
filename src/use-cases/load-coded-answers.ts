import { codedQuestionsOf } from '../analysis/coded-questions.js';
import { themesOfQuestions } from '../analysis/key-codings.js';
import { planOf } from '../analysis/plan.js';
import { readStudy } from '../analysis/read-study.js';
import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { readSurvey } from '../survey/survey.js';
import type { Codebook } from '../themes/codebook.js';
import { coderFeatures, type CoderFeatures } from '../themes/coder-features.js';
import { parseCodingTables } from '../themes/coding-tables.js';
import type { Coding } from '../themes/human-coding.js';
import { mergeCodes } from '../themes/merge-codes.js';
import { createRuleCoder, type Code } from '../themes/rule-coder.js';
import { chooseQuestions } from './coded-questions.js';
import { gatherCodings, type GatheredCodings } from './gather-codings.js';
import { loadStudy, type LoadedStudy, type LoadPorts } from './load-study.js';
import type { LexiconVersion } from './ports.js';

/** An answer as coders see it. */
export interface CodableAnswer {
  readonly key: string;
  readonly respondent: string;
  readonly question: string;
  readonly features: CoderFeatures;
  readonly byRules: readonly Code[];
}

/** A study's answers that can have themes, and what people found in some of them. */
export interface CodedAnswers {
  readonly codebook: Codebook;
  readonly codebookVersion: LexiconVersion;
  readonly lexicons: readonly LexiconVersion[];
  /** Those with content, in the codebook's language. */
  readonly answers: readonly CodableAnswer[];
  /** Themes that people gave, by answer key. */
  readonly human: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by codings that measure: blind, of a random draw. */
  readonly measured: ReadonlyMap<string, ReadonlySet<string>>;
  /** From so many coded answers a run learns. */
  readonly fewestCoded: number;
  readonly notices: readonly Notice[];
}

/**
 * Reads a study's answers as an analysis does, for a coder that does not know the segment.
 *
 * @param path study.yaml, or a table of answers (columns id and text; their question is called `text`)
 * @param codings tables of codings, in the place of the study's own
 * @param codebook in the place of the study's own
 * @param question the open question whose answers are meant; needed where there are several codebooks
 * @throws InputError 'answers-none' | 'value-unknown' | 'question-needed', and what can be wrong with the files
 */
export async function loadCodedAnswers(
  ports: LoadPorts, path: string, codings: readonly string[] = [], ownCodebook?: string, question?: string,
): Promise<CodedAnswers> {
  const loaded = await loadStudy(ports, path, ownCodebook);
  return readCodedAnswers(loaded, question, codings.length === 0 ? undefined : (...known) => gatherCodings(ports.files, codings, ...known));
}

type Gathered = Pick<GatheredCodings, 'codings' | 'notices'>;
type Gather = (...known: KnownCodes) => Promise<Gathered>;
type KnownCodes = [themes: Parameters<typeof parseCodingTables>[1], isAnswer: Parameters<typeof parseCodingTables>[2]];

/**
 * The same of a study that is loaded.
 *
 * @param gather reads codings that stand in the place of the study's own; by default nothing does
 * @throws InputError 'answers-none' | 'value-unknown' | 'question-needed'
 */
export async function readCodedAnswers(loaded: LoadedStudy, question?: string, gather?: Gather): Promise<CodedAnswers> {
  const parts = codedQuestionsOf(loaded.definition.texts, loaded.codebook, loaded.questionCodebooks);
  const survey = readSurvey(loaded.definition, loaded.tables);
  if (survey.answers.length === 0) throw inputError('answers-none', { file: loaded.tables.respondents.file });
  const { codebook, questions } = chooseQuestions(parts, question);
  const { read, reader } =
    readStudy(survey.answers, loaded.lexicon, loaded.detectLanguage, loaded.definition.spelling, codebook.language);
  const code = createRuleCoder(codebook, reader);
  const codable = read.filter(({ inBase, answer }) => inBase && questions.includes(answer.question));
  const answers = codable.map(({ answer: { key, respondent, question: of }, tokens }): CodableAnswer => {
    const byRules = code(tokens);
    return { key, respondent: survey.ids[respondent]!, question: of, features: coderFeatures(tokens, byRules, ''), byRules };
  });
  const keyOf = new Map(survey.answers.map(({ key, respondent, question: of }) => [JSON.stringify([survey.ids[respondent], of]), key]));
  const isAnswer = (respondent: string, of: string): boolean => keyOf.has(JSON.stringify([respondent, of]));
  const themes = themesOfQuestions(parts);
  const given = gather ? await gather(themes, isAnswer) : parseCodingTables(loaded.codings, themes, isAnswer);
  const own = given.codings.filter((coding) => questions.includes(coding.question));
  const themesBy = (of: readonly Coding[]) => new Map(Array.from(
    mergeCodes(new Map(), of, ({ respondent, question }) => keyOf.get(JSON.stringify([respondent, question]))!),
    ([key, { themes: found }]) => [key, found]));
  const { id, version } = codebook;
  const inputs = loaded.inputs.filter(({ role }) => role === 'codebook');
  return {
    codebook,
    codebookVersion: { id, version, sha256: (inputs.find((each) => questions.includes(each.question ?? '')) ?? inputs[0]!).sha256 },
    lexicons: loaded.lexicons,
    answers,
    human: themesBy(own),
    measured: themesBy(own.filter(({ chosen }) => !chosen)),
    fewestCoded: planOf(loaded.definition, codebook).coder.fewestCoded,
    notices: [...loaded.notices, ...survey.notices, ...given.notices],
  };
}
