import type { NoticeList } from '../notices/notice-list.js';
import { meets, type Categorical } from './categorical.js';
import type { Register } from './register.js';
import type { Question, Scale } from './study-definition.js';

/** Codes below 1 in a question's scores. */
export const noAnswer = 0;
export const dontKnow = -1;
export const notAsked = -2;

/** Everybody's answers to one closed question. */
export type QuestionAnswers =
  /** 1–5, or noAnswer, dontKnow, notAsked. */
  | { readonly kind: 'scale'; readonly scores: Int8Array }
  /** Per option 1 (chosen) or 0 (not), or noAnswer is told by `answered` = 0. */
  | { readonly kind: 'several'; readonly answered: Uint8Array; readonly chosen: readonly Uint8Array[] };

/** What a file says, in lower case, for an option that is chosen, and for one that is not. */
export const chosenWords: ReadonlySet<string> = new Set(['ja', '1', 'x', 'true', 'sand', 'yes']);
export const notChosenWords: ReadonlySet<string> = new Set(['nej', '0', 'false', 'falsk', 'no']);

/**
 * Reads a closed question. An answer that is none of the allowed ones is left out with a notice; so is one by a citizen
 * whom the routing does not ask.
 *
 * @param scales where an answer may stand as the words of its scale, capitals aside, besides as 1–5
 * @param dontKnowWord what the file says for 'ved ikke/ikke relevant'
 * @throws InputError 'column-missing'
 */
export function readQuestion(
  question: Question,
  register: Register,
  variables: ReadonlyMap<string, Categorical>,
  scales: readonly Scale[],
  dontKnowWord: string,
  notices: NoticeList,
): QuestionAnswers {
  const only = meets(question.only, variables);
  const except = meets(question.except, variables);
  const asked = (respondent: number) => only(respondent) && !(question.except.length > 0 && except(respondent));
  const { answer } = question;
  const scaleOf = (id: string) => scales.find((scale) => scale.id === id)!;
  return answer.kind === 'scale'
    ? readScale(question, answer.column, register, asked, scaleOf(answer.scale), dontKnowWord, notices)
    : readSeveral(question, answer.options.map((option) => option.column), register, asked, notices);
}

function readScale(
  question: Question,
  column: string,
  register: Register,
  asked: (respondent: number) => boolean,
  scale: Scale,
  dontKnowWord: string,
  notices: NoticeList,
): QuestionAnswers {
  const scoreOf = new Map(scale.steps.map(({ score, label }) => [label.da.toLowerCase(), score]));
  const cells = register.column(column, `questions.${question.id}`);
  const scores = new Int8Array(register.count);
  for (let i = 0; i < register.count; i++) {
    const got = cells.text(i);
    const place = { file: cells.file, row: cells.row(i), column };
    if (!asked(i)) {
      if (got !== '') notices.add('warning', 'not-asked-answered', place);
      scores[i] = notAsked;
    } else if (got === dontKnowWord) scores[i] = dontKnow;
    else if (/^[1-5]$/.test(got)) scores[i] = Number(got);
    else if (scoreOf.has(got.toLowerCase())) scores[i] = scoreOf.get(got.toLowerCase())!;
    else if (got !== '') {
      notices.add('warning', 'category-unknown', { ...place, got, expected: ['1', '2', '3', '4', '5', dontKnowWord] });
    }
  }
  return { kind: 'scale', scores };
}

function readSeveral(
  question: Question,
  columns: readonly string[],
  register: Register,
  asked: (respondent: number) => boolean,
  notices: NoticeList,
): QuestionAnswers {
  const answered = new Uint8Array(register.count);
  const chosen = columns.map((column) => {
    const cells = register.column(column, `questions.${question.id}`);
    const marks = new Uint8Array(register.count);
    for (let i = 0; i < register.count; i++) {
      const got = cells.text(i).toLowerCase();
      const place = { file: cells.file, row: cells.row(i), column };
      if (got === '') continue;
      if (!asked(i)) notices.add('warning', 'not-asked-answered', place);
      else if (chosenWords.has(got) || notChosenWords.has(got)) {
        answered[i] = 1;
        marks[i] = chosenWords.has(got) ? 1 : 0;
      } else notices.add('warning', 'category-unknown', { ...place, got: cells.text(i), expected: ['ja', 'nej'] });
    }
    return marks;
  });
  return { kind: 'several', answered, chosen };
}
