import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { evaluateCodes, type Evaluation } from '../themes/agreement.js';
import type { Codebook } from '../themes/codebook.js';
import { parseCodings, type Coding, type CodingsTable } from '../themes/human-coding.js';
import { mergeCodes, type AnswerCodes } from '../themes/merge-codes.js';
import { createRuleCoder, themesOf, type Code } from '../themes/rule-coder.js';
import type { ReadText } from '../text/token.js';
import type { ReadAnswer } from './read-answer.js';

/** Every answer's themes, why, and how well the rules agree with people. */
export interface CodedAnswers {
  readonly codes: ReadonlyMap<string, AnswerCodes>;
  /** The rules' evidence by answer key; also for answers whose human codes won. */
  readonly evidence: ReadonlyMap<string, readonly Code[]>;
  readonly codings: readonly (Coding & { readonly key: string })[];
  readonly evaluation?: Evaluation;
  /** Rows of the codings that were not used. */
  readonly leftOut: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/** What there is to say of the themes of a study without open questions. */
export const nothingCoded: CodedAnswers = {
  codes: new Map(), evidence: new Map(), codings: [], leftOut: [], notices: [],
};

/**
 * Codes answers by the codebook's rules. Human codings win; the rules are measured against them on the answers in the
 * codebook's language, which are the only ones that the rules read.
 *
 * @param reader what the answers were read by
 * @param codings a table of human codings, when the study has one
 * @param ids the respondents' ids
 */
export function codeAnswers(
  read: readonly ReadAnswer[],
  codebook: Codebook,
  reader: ReadText,
  codings: CodingsTable | undefined,
  ids: readonly string[],
): CodedAnswers {
  const code = createRuleCoder(codebook, reader);
  // What the rules find in another language is chance.
  const readable = new Set(read.flatMap(({ answer, language }) => (language === codebook.language ? [answer.key] : [])));
  const evidence = new Map(read.map(({ answer, tokens }) => [answer.key, readable.has(answer.key) ? code(tokens) : []]));
  const machine = new Map(Array.from(evidence, ([key, found]) => [key, new Set(themesOf(found))]));
  const themes = codebook.themes.map(({ id }) => id);
  if (!codings) {
    return { codes: mergeCodes(machine, [], () => ''), evidence, codings: [], leftOut: [], notices: [notMeasured(codebook)] };
  }
  const keyOf = new Map(read.map(({ answer }) => [placeOf(ids[answer.respondent]!, answer.question), answer.key]));
  const parsed = parseCodings(codings, themes, (respondent, question) => keyOf.has(placeOf(respondent, question)));
  const keyed = parsed.codings.map((coding) => ({ ...coding, key: keyOf.get(placeOf(coding.respondent, coding.question))! }));
  const codes = mergeCodes(machine, keyed, (coding) => keyOf.get(placeOf(coding.respondent, coding.question))!);
  const human = new Map(Array.from(codes).flatMap(([key, { themes: given, by }]) => (by === 'human' && readable.has(key) ? [[key, given]] : [])));
  return {
    codes,
    evidence,
    codings: keyed,
    leftOut: parsed.leftOut,
    ...(human.size > 0 && { evaluation: evaluateCodes(machine, human, themes) }),
    notices: human.size > 0 ? parsed.notices : [...parsed.notices, notMeasured(codebook)],
  };
}

function notMeasured(codebook: Codebook): Notice {
  return { code: 'coding-not-measured', severity: 'warning', parameters: { codebook: codebook.id } };
}

function placeOf(respondent: string, question: string): string {
  return JSON.stringify([respondent, question]);
}
