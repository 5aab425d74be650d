import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { themesOfQuestions } from '../analysis/key-codings.js';
import { columnIndex } from '../survey/table.js';
import { codingSheet, type AnswerToCode, type CodingSheet, type SheetHeaders } from '../themes/coding-sheet.js';
import { drawOrder } from '../themes/draw-order.js';
import { gatherCodings } from './gather-codings.js';
import { loadOpenAnswers } from './load-open-answers.js';
import type { LoadPorts } from './load-study.js';
import { markBy } from './text-mark.js';

export interface SheetRequest {
  /** Answers to draw, 1 and up. */
  readonly count: number;
  /** Whole number, 0 to 2^32 − 1; by default the study's, so that the sheet and the pages draw the same answers. */
  readonly seed?: number | undefined;
  /** A shipped codebook's id or a file; by default the study's. */
  readonly codebook?: string | undefined;
  /** The open question whose answers are drawn; needed where questions have codebooks of their own. */
  readonly question?: string | undefined;
  /** Who is to code; may be said when the sheet comes back. */
  readonly coder?: string | undefined;
  /** Tables of codings: their answers are not drawn again. */
  readonly coded?: readonly string[];
  /** A table with the columns respondent, question and selected, which names the answers in the place of a draw. */
  readonly list?: string | undefined;
}

/**
 * A sheet for coding by hand, with answers drawn at random or named by a list. Blank answers are never drawn.
 *
 * @throws InputError 'answers-all-coded', and what can be wrong with the files
 */
export async function makeCodingSheet(
  ports: LoadPorts,
  path: string,
  { count, seed, codebook, question: asked, coder = '', coded = [], list }: SheetRequest,
  headers: SheetHeaders,
  language: 'da' | 'en',
): Promise<{ readonly sheet: CodingSheet; readonly notices: readonly Notice[] }> {
  const { survey, coded: { questions, codebook: { themes } }, parts, notices } = await loadOpenAnswers(ports, path, codebook, asked);
  const answers = survey.answers.filter(({ question }) => questions.includes(question)).map(({ respondent, question, text }): AnswerToCode =>
    ({ respondent: survey.ids[respondent]!, question, text, selected: 'random' }));
  const own: Notice[] = [];
  let wanted: readonly AnswerToCode[];
  if (list === undefined) {
    const codings = await gatherCodings(ports.files, coded, themesOfQuestions(parts));
    own.push(...codings.notices);
    const read = new Set(codings.codings.map(keyOf));
    wanted = drawOrder(answers, seed ?? survey.definition.seed).filter((answer) => !read.has(keyOf(answer))).slice(0, count);
    if (wanted.length === 0) throw inputError('answers-all-coded', { file: ports.files.name(path) });
    if (wanted.length < count) own.push(notice('warning', 'answers-fewer-than-asked', { asked: count, got: wanted.length }));
  } else {
    const named = await listed(ports.files, list, answers);
    own.push(...named.notices);
    wanted = named.answers;
  }
  return {
    sheet: codingSheet(wanted, themes, headers, language, coder, markBy(ports.digest), list === undefined ? seed ?? survey.definition.seed : undefined),
    notices: [...notices, ...own],
  };
}

/** The answers that a table names, in its order. */
async function listed(files: LoadPorts['files'], path: string, answers: readonly AnswerToCode[]) {
  const { table, notices } = await files.table(await files.read(path));
  const [respondentAt, questionAt, selectedAt] = (['respondent', 'question', 'selected'] as const)
    .map((column) => columnIndex(table, column, '--list')) as [number, number, number];
  const byKey = new Map(answers.map((answer) => [keyOf(answer), answer]));
  const found = new Map<string, AnswerToCode>();
  let unknown = 0;
  for (const cells of table.rows) {
    const cell = (at: number): string => (cells[at] ?? '').trim();
    const answer = byKey.get(keyOf({ respondent: cell(respondentAt), question: cell(questionAt) }));
    // Who says nothing of how an answer was selected has picked it.
    if (answer) found.set(keyOf(answer), { ...answer, selected: cell(selectedAt) || 'picked' });
    else unknown++;
  }
  if (found.size === 0) throw inputError('list-without-answer', { file: table.file, n: unknown });
  const missing = unknown > 0 ? [notice('warning', 'list-without-answer', { file: table.file, n: unknown })] : [];
  return { answers: [...found.values()], notices: [...notices, ...missing] };
}

function keyOf({ respondent, question }: { readonly respondent: string; readonly question: string }): string {
  return JSON.stringify([respondent, question]);
}
