import type { NoticeList } from '../notices/notice-list.js';
import { meets, type Predicate } from './categorical.js';
import type { Register, RegisterColumn } from './register.js';
import type { Condition, Question, Scale } from './study-definition.js';

/** Codes below 1 in a question's scores or choices. */
export const noAnswer = 0;
export const dontKnow = -1;
export const notAsked = -2;

/** Everybody's answers to one closed question. */
export type QuestionAnswers =
  /** 1 to the scale's highest score, or noAnswer, dontKnow, notAsked. */
  | { readonly kind: 'scale'; readonly scores: Int8Array }
  /** 1 for the first option and so on, or noAnswer, dontKnow, notAsked. */
  | { readonly kind: 'choice'; readonly choices: Int16Array }
  /** Per option 1 (chosen) or 0 (not), or noAnswer is told by `answered` = 0. */
  | { readonly kind: 'several'; readonly answered: Uint8Array; readonly chosen: readonly Uint8Array[] };

/** What a file says, in lower case, for an option that is chosen, and for one that is not. */
export const chosenWords: ReadonlySet<string> = new Set(['ja', '1', 'x', 'true', 'sand', 'yes']);
export const notChosenWords: ReadonlySet<string> = new Set(['nej', '0', 'false', 'falsk', 'no']);

/**
 * Reads a closed question. An answer that is none of the allowed ones is left out with a notice; so is one by a citizen
 * whom the routing does not ask.
 *
 * @param holds who meets a condition of the routing
 * @param scales where an answer may stand as the words of its scale, capitals aside, or as its score; a scale whose
 *   words are numbers is read by them
 * @param dontKnowWord what the file says for 'ved ikke/ikke relevant'
 * @throws InputError 'column-missing'
 */
export function readQuestion(
  question: Question,
  register: Register,
  holds: (condition: Condition) => Predicate,
  scales: readonly Scale[],
  dontKnowWord: string,
  notices: NoticeList,
): QuestionAnswers {
  const only = meets(question.only, holds);
  const except = meets(question.except, holds);
  const asked: Predicate = (respondent) => only(respondent) && !(question.except.length > 0 && except(respondent));
  const { answer } = question;
  if (answer.kind === 'several') {
    return readSeveral(question, answer.options.map((option) => option.column), register, asked, notices);
  }
  const one = (codes: Int8Array | Int16Array, codeOf: ReadonlyMap<string, number>, expected: readonly string[]) => {
    const cells = register.column(answer.column, `questions.${question.id}`);
    readOne(codes, cells, asked, (got) => (got === dontKnowWord ? dontKnow : codeOf.get(got) ?? codeOf.get(got.toLowerCase())),
      [...expected, dontKnowWord], notices);
  };
  if (answer.kind === 'choice') {
    const choices = new Int16Array(register.count);
    one(choices, new Map(answer.options.map(({ id }, i) => [id, i + 1])), answer.options.map(({ id }) => id));
    return { kind: 'choice', choices };
  }
  const scores = new Int8Array(register.count);
  const { steps } = scales.find(({ id }) => id === answer.scale)!;
  one(scores, new Map([
    ...steps.map(({ score }) => [String(score), score] as const),
    ...steps.map(({ score, label }) => [label.da.toLowerCase(), score] as const),
  ]), steps.map(({ score }) => String(score)).toReversed());
  return { kind: 'scale', scores };
}

/** Reads a column of one answer each into codes. */
function readOne(
  codes: Int8Array | Int16Array,
  cells: RegisterColumn,
  asked: Predicate,
  codeOf: (got: string) => number | undefined,
  expected: readonly string[],
  notices: NoticeList,
): void {
  const { file, column } = cells;
  for (let i = 0; i < codes.length; i++) {
    const got = cells.text(i);
    const place = { file, row: cells.row(i), column };
    if (!asked(i)) {
      if (got !== '') notices.add('warning', 'not-asked-answered', place);
      codes[i] = notAsked;
    } else if (got !== '') {
      const code = codeOf(got);
      if (code === undefined) notices.add('warning', 'category-unknown', { ...place, got, expected });
      else codes[i] = code;
    }
  }
}

function readSeveral(
  question: Question,
  columns: readonly string[],
  register: Register,
  asked: Predicate,
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
