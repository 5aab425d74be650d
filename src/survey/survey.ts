import { InputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Answer } from './answer.js';
import type { Categorical } from './categorical.js';
import type { QuestionAnswers } from './read-question.js';
import { readQuestions } from './read-questions.js';
import type { ExcludedRow } from './read-rows.js';
import type { Register } from './register.js';
import { plainNumber } from './plain-number.js';
import { selectRespondents, type StudyTables } from './select-respondents.js';
import type { Strata } from './strata.js';
import type { StudyDefinition } from './study-definition.js';

/** A survey in columns: position i is the same respondent everywhere. */
export interface Survey {
  readonly definition: StudyDefinition;
  readonly count: number;
  readonly ids: readonly string[];
  /** Position of each in the table of respondents, and its row as a spreadsheet shows it. */
  readonly positions: Int32Array;
  readonly rows: Int32Array;
  /** 1 where the questionnaire was completed, 0 where partly. */
  readonly complete: Uint8Array;
  readonly variables: ReadonlyMap<string, Categorical>;
  readonly questions: ReadonlyMap<string, QuestionAnswers>;
  /** Position in `segments`, −1 for none. */
  readonly segment: Int8Array;
  readonly strata?: { readonly population: Strata; readonly of: Int32Array };
  /** Weights that the file brought. */
  readonly givenWeights?: Float64Array;
  /** Answers that are not blank, in the order of respondents and text questions. */
  readonly answers: readonly Answer[];
  /** Invited citizens, where a sample file is named. */
  readonly sampleSize?: number;
  readonly rowsRead: number;
  /** Respondents' rows that could not be used. */
  readonly excluded: readonly ExcludedRow[];
  /** Rows of the sample that could not be used. */
  readonly leftOut: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Turns a study's untyped rows into a survey. Nothing is dropped in silence: `rowsRead` = `count` + `excluded.length`.
 *
 * @throws InputError when a file lacks a column, or no row can be used
 */
export function readSurvey(definition: StudyDefinition, tables: StudyTables): Survey {
  const notices = noticeList();
  const { respondents: table } = tables;
  const { ids, positions, rows, register, variables, strata, sampleSize, excluded, leftOut } = selectRespondents(definition, tables, notices);
  if (ids.length === 0) {
    throw new InputError([...notices.all(), notice('error', 'file-without-rows', { file: table.file })]);
  }
  const { questions, segment } = readQuestions(definition, register, variables, notices);
  if (excluded.length > 0) {
    notices.add('warning', 'rows-excluded', { file: table.file, rows: excluded.length, of: table.rows.length, list: 'excluded.csv' });
  }
  return {
    definition,
    count: ids.length,
    ids,
    positions,
    rows,
    complete: readComplete(definition, register, notices),
    variables,
    questions,
    segment,
    ...(strata && { strata }),
    ...(definition.weighting.kind === 'column' && {
      givenWeights: readGivenWeights(definition.weighting.column, register, notices),
    }),
    answers: readAnswers(definition, register, ids),
    ...(sampleSize !== undefined && { sampleSize }),
    rowsRead: table.rows.length,
    excluded,
    leftOut,
    notices: notices.all(),
  };
}

function readComplete(definition: StudyDefinition, register: Register, notices: NoticeList): Uint8Array {
  const { status } = definition.respondents;
  const complete = new Uint8Array(register.count).fill(1);
  if (!status) return complete;
  const cells = register.column(status.column, 'respondents.status');
  for (let i = 0; i < register.count; i++) {
    const got = cells.text(i);
    complete[i] = got === status.complete ? 1 : 0;
    if (got !== status.complete && got !== status.partial) {
      notices.add('warning', 'category-unknown', {
        file: cells.file, row: cells.row(i), column: status.column, got, expected: [status.complete, status.partial],
      });
    }
  }
  return complete;
}

/** More citizens than a respondent can stand for. */
const largestWeight = 1e9;

/** Weights as the file gives them; one that is no number of 0 or more counts as 0, with a notice. */
function readGivenWeights(column: string, register: Register, notices: NoticeList): Float64Array {
  const cells = register.column(column, 'weighting.column');
  return Float64Array.from({ length: register.count }, (_, i) => {
    const got = cells.text(i);
    const weight = plainNumber(got);
    if (weight === 0 || (weight !== undefined && weight >= 1e-9 && weight <= largestWeight)) return weight;
    notices.add('error', 'number-invalid', {
      file: cells.file, row: cells.row(i), column, got, minimum: 0, maximum: largestWeight,
    });
    return 0;
  });
}

function readAnswers(definition: StudyDefinition, register: Register, ids: readonly string[]): Answer[] {
  const several = definition.texts.length > 1;
  const columns = definition.texts.map((question) => ({
    question: question.id,
    cells: register.rawColumn(question.column, `texts.${question.id}`),
  }));
  return ids.flatMap((id, respondent) => columns.flatMap(({ question, cells }) => {
    const text = cells.text(respondent);
    return text.trim() === '' ? [] : [{ key: several ? `${id}:${question}` : id, respondent, question, text }];
  }));
}
