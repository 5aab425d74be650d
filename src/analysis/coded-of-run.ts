import type { Survey } from '../survey/survey.js';
import type { Table } from '../survey/table.js';
import { measuredThemes, type CodedAnswers } from './code-answers.js';
import type { CodedQuestions } from './coded-questions.js';
import { keyCodings, type KeyedCoding } from './key-codings.js';
import type { ReadAnswer } from './read-answer.js';
import type { AnalysisRun, AnswerRow } from './run.js';

/** An answer as a run keeps it: without its tokens, which nothing is counted from. */
export type CountedAnswer = Pick<ReadAnswer, 'answer' | 'hasContent' | 'inBase'>;

/** The questions of one codebook with what figures are counted from. */
export interface CountedPart extends CodedQuestions {
  readonly read: readonly CountedAnswer[];
  readonly coded: Pick<CodedAnswers, 'codes' | 'machine' | 'measured'>;
}

/**
 * What a run coded, from its rows: nothing is read or coded again. The codes that stand are the answers' own; the
 * machine's, of answers that people coded, are those that it gave evidence for.
 *
 * @param survey of the same study
 * @param codings the tables of human codings that the run was made with
 */
export function codedOfRun(
  { bulk, plan }: AnalysisRun,
  survey: Pick<Survey, 'ids'>,
  questions: readonly CodedQuestions[],
  codings: readonly Table[],
): CountedPart[] {
  const positions = new Map(survey.ids.map((id, i) => [id, i]));
  const evident = new Map<string, Set<string>>();
  for (const { key, theme } of bulk.evidence) {
    const found = evident.get(key);
    if (found) found.add(theme);
    else evident.set(key, new Set([theme]));
  }
  // A study's answers count in the language of its own codebook, also those that another codes.
  const readOf = (row: AnswerRow, language: string): CountedAnswer => ({
    answer: { key: row.key, respondent: positions.get(row.respondent)!, question: row.question, text: row.text },
    hasContent: row.hasContent,
    inBase: row.hasContent && row.language === language,
  });
  const keyed: readonly KeyedCoding[] = codings.length === 0 ? []
    : keyCodings(codings, bulk.answers.map((row) => readOf(row, row.language)), survey.ids, questions).codings;
  return questions.map((part): CountedPart => {
    const rows = bulk.answers.filter(({ question }) => part.questions.includes(question));
    const readable = new Set(rows.flatMap(({ key, language }) => (language === part.codebook.language ? [key] : [])));
    const own = keyed.filter(({ question }) => part.questions.includes(question));
    return {
      ...part,
      read: rows.map((row) => readOf(row, plan.contrast.language)),
      coded: {
        codes: new Map(rows.map(({ key, themes, codedBy }) => [key, { themes: new Set(themes), by: codedBy }])),
        machine: new Map(rows.map(({ key, themes, codedBy }) =>
          [key, codedBy === 'machine' ? new Set(themes) : evident.get(key) ?? new Set<string>()])),
        measured: measuredThemes(own, readable),
      },
    };
  });
}
