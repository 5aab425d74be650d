import type { CodedQuestions } from '../analysis/coded-questions.js';
import type { AnalysisRun } from '../analysis/run.js';
import { readSurvey } from '../survey/survey.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { CodedText } from '../workspace/command.js';
import { loadCodedQuestions } from './coded-questions.js';
import { loadTables, type LoadedTables, type LoadPorts } from './load-study.js';
import type { Digest } from './ports.js';

/** What people can code: a study's answers, known by respondent, question and the digest of the text. */
export interface CodableStudy {
  /** The study's name in the log of commands. */
  readonly id: string;
  readonly title: string;
  /** Seed of the random draw of answers to code. */
  readonly seed: number;
  /** Ids of the themes that answers to a question may have, by question. */
  readonly themes: ReadonlyMap<string, readonly string[]>;
  /** Those in which something is written. */
  readonly answers: readonly CodedText[];
}

/**
 * The name of a study in the log: the same for all its runs, also when answers come to it, the codebook changes or the file is moved;
 * another one when the study gets another title or other open questions.
 *
 * @param texts the open questions
 */
export function studyId({ title, texts }: Pick<StudyDefinition, 'title' | 'texts'>, digest: Digest): string {
  return digest(JSON.stringify(['study', title, texts.map(({ id }) => id).toSorted()])).slice(0, 16);
}

/** The study of a run, with the answers as the run read them. */
export function codableRun(run: AnalysisRun, digest: Digest): CodableStudy {
  return {
    id: studyId({ title: run.title, texts: run.study.texts }, digest),
    title: run.title,
    seed: run.plan.codingSeed ?? run.plan.seed,
    themes: new Map(run.study.texts.map(({ id }) => [id, run.results.themes
      .filter(({ questions }) => questions?.includes(id) ?? true).map(({ theme }) => theme)])),
    answers: run.bulk.answers.filter(({ text }) => text.trim() !== '').map(({ respondent, question, text }) =>
      ({ respondent, question, text: textDigest(text, digest) })),
  };
}

/** A study that is loaded, with its answers as its files have them now. */
export function codableTables(
  { definition, tables }: Pick<LoadedTables, 'definition' | 'tables'>,
  parts: readonly CodedQuestions[],
  digest: Digest,
): CodableStudy {
  const survey = readSurvey(definition, tables);
  return {
    id: studyId(definition, digest),
    title: definition.title,
    seed: definition.seed,
    themes: new Map(parts.flatMap(({ questions, codebook }) =>
      questions.map((question) => [question, codebook.themes.map(({ id }) => id)] as const))),
    answers: survey.answers.filter(({ text }) => text.trim() !== '').map(({ respondent, question, text }) =>
      ({ respondent: survey.ids[respondent]!, question, text: textDigest(text, digest) })),
  };
}

/** @param path of a study.yaml or a table of answers @throws InputError when it cannot be read */
export async function loadCodableStudy(ports: LoadPorts, path: string): Promise<CodableStudy> {
  const loaded = await loadTables(ports, path);
  const { parts } = await loadCodedQuestions(ports, path, loaded.definition);
  return codableTables(loaded, parts, ports.digest);
}

/** Tells whether an answer has the text that was coded; the text itself cannot be had from it. */
export function textDigest(text: string, digest: Digest): string {
  return digest(text).slice(0, 16);
}
