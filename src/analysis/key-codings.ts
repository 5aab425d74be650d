import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { parseCodingTables } from '../themes/coding-tables.js';
import type { Coding, CodingsTable } from '../themes/human-coding.js';
import type { CodedQuestions } from './coded-questions.js';
import type { ReadAnswer } from './read-answer.js';

/** Human codings of a study's answers. */
export interface KeyedCodings {
  readonly codings: readonly KeyedCoding[];
  /** Rows that were not used. */
  readonly leftOut: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/** A coding with the key of its answer. */
export type KeyedCoding = Coding & { readonly key: string };

/**
 * Reads human codings and finds the answers that they are of. An answer may have the themes of its question's codebook.
 *
 * @param tables of the same coder's codings of an answer the later table's count
 * @param ids the respondents' ids
 * @param parts which codebook codes which questions
 */
export function keyCodings(
  tables: readonly CodingsTable[],
  read: readonly Pick<ReadAnswer, 'answer'>[],
  ids: readonly string[],
  parts: readonly CodedQuestions[],
): KeyedCodings {
  const keyOf = new Map(read.map(({ answer }) => [placeOf(ids[answer.respondent]!, answer.question), answer.key]));
  const parsed = parseCodingTables(tables, themesOfQuestions(parts), (respondent, question) => keyOf.has(placeOf(respondent, question)));
  return {
    ...parsed,
    codings: parsed.codings.map((coding) => ({ ...coding, key: keyOf.get(placeOf(coding.respondent, coding.question))! })),
  };
}

/** The ids of the themes that answers to a question may have. */
export function themesOfQuestions(parts: readonly CodedQuestions[]): (question: string) => readonly string[] {
  const themes = new Map(parts.flatMap(({ questions, codebook }) =>
    questions.map((question) => [question, codebook.themes.map(({ id }) => id)] as const)));
  return (question) => themes.get(question) ?? [];
}

function placeOf(respondent: string, question: string): string {
  return JSON.stringify([respondent, question]);
}
