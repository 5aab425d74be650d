import {
  contrastGroups, type ContrastBase, type ContrastSettings, type GroupContrast, type TermContrast,
} from '../contrast/contrast-groups.js';
import { groupCodes } from '../contrast/compared-groups.js';
import { termIndex, type IndexedTerm } from '../contrast/term-index.js';
import { termUsers } from '../contrast/term-users.js';
import { breakdownOf } from '../estimates/breakdown.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { notice, type Notice } from '../notices/notice.js';
import { segments, type Segment } from '../survey/segment.js';
import type { Survey } from '../survey/survey.js';
import { stopWords } from '../text/stop-words.js';
import type { Weights } from '../weighting/weights.js';
import type { ReadAnswer } from './read-answer.js';

/** What the satisfied and the dissatisfied say differently, in short. */
export interface ContrastSummary {
  readonly a: ContrastBase & { readonly group: Segment };
  readonly b: ContrastBase & { readonly group: Segment };
  /** Terms that were tested, and those whose difference holds. */
  readonly tested: number;
  readonly held: number;
  /** Of those that hold the most telling, as `TermContrast` ranks them. */
  readonly leading: { readonly a: readonly TermContrast[]; readonly b: readonly TermContrast[] };
}

export interface SegmentContrast {
  /** All terms of the study that may be told of. */
  readonly terms: readonly IndexedTerm[];
  readonly rows: readonly TermContrast[];
  /** Absent where there are no segments, or too few in one of them. */
  readonly summary?: ContrastSummary;
  readonly notices: readonly Notice[];
}

/** The contrast of a study without open questions. */
export const nothingContrasted: SegmentContrast = { terms: [], rows: [], notices: [] };

/** Terms of each side that a summary holds. */
const mostLeading = 30;

/** The terms of a study's answers: of those that count and whose writers carry weight. */
export function studyTerms(
  read: readonly ReadAnswer[],
  weights: Weights,
  lexicon: TextLexicon,
  { minimumCitizens }: Pick<ContrastSettings, 'minimumCitizens'>,
): IndexedTerm[] {
  const counting = read.flatMap(({ answer, tokens, impersonal, inBase }, position) =>
    (inBase && weights.values[answer.respondent]! > 0
      ? [{ answer: position, citizen: answer.respondent, text: answer.text, tokens, impersonal }] : []));
  return termIndex(counting, { minimumCitizens, stopWords: stopWords(lexicon) });
}

/** Of each respondent the group if they wrote an answer that counts, else −1. */
export function writersIn(groups: ArrayLike<number>, read: readonly Pick<ReadAnswer, 'answer' | 'inBase'>[]): Int8Array {
  const own = new Int8Array(groups.length).fill(-1);
  for (const { answer: { respondent }, inBase } of read) if (inBase) own[respondent] = groups[respondent]!;
  return own;
}

/** Each respondent's level of something, '' for none; in segments those in none of them have none. @param by one of `possibleBreakdowns` */
export function respondentValues(survey: Survey, by: string): { readonly levels: readonly string[]; readonly values: readonly string[] } {
  const { levels, codes } = breakdownOf(survey, by);
  const shown = by === 'segment' ? levels.filter((level) => segments.some((each) => each === level)) : levels;
  return { levels: shown, values: Array.from(codes, (code) => shown[code] ?? '') };
}

/** What the satisfied say more than the dissatisfied, and the other way round. */
export function contrastSegments(
  survey: Survey,
  weights: Weights,
  read: readonly ReadAnswer[],
  lexicon: TextLexicon,
  settings: ContrastSettings,
): SegmentContrast {
  const terms = studyTerms(read, weights, lexicon, settings);
  if (survey.definition.segments.kind === 'none') return { terms, rows: [], notices: [] };
  const [a, b] = ['satisfied', 'dissatisfied'] as const;
  const groups = writersIn(groupCodes(respondentValues(survey, 'segment').values, { a, b }), read);
  const { minimumCell } = survey.definition.quotes;
  const used = termUsers(terms, (answer) => read[answer]!.answer.respondent);
  const found = contrastGroups(used, weights, groups, settings, minimumCell);
  if (!found) return { terms, rows: [], notices: [notice('info', 'contrast-group-too-small', { by: 'segment', minimum: minimumCell })] };
  return { terms, rows: found.terms, summary: summaryOf(found, a, b), notices: [] };
}

function summaryOf({ a, b, terms }: GroupContrast, first: Segment, second: Segment): ContrastSummary {
  const holding = terms.filter(({ holds }) => holds);
  return {
    a: { group: first, ...a },
    b: { group: second, ...b },
    tested: terms.length,
    held: holding.length,
    leading: {
      a: holding.filter(({ difference }) => difference.difference! > 0).slice(0, mostLeading),
      b: holding.filter(({ difference }) => difference.difference! < 0).toReversed().slice(0, mostLeading),
    },
  };
}
