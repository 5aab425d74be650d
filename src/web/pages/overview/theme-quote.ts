import type { JudgedQuotes, StandingQuote } from '../../../use-cases/judged-quotes.js';
import type { Group } from '../../../use-cases/ports.js';
import type { PageWords } from '../../../wording/page-words.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';

/**
 * One quote for a theme in a group: the one that people last approved, as they approved it; else the first of the run's
 * draw that nobody rejected, said to be unapproved.
 *
 * @returns null where there is none
 */
export function themeQuote(
  opened: OpenedRun, theme: string, group: Group, judged: JudgedQuotes, words: PageWords,
): ShownAnswer | null {
  const isOwn = ({ answer, standing }: StandingQuote): boolean =>
    standing === 'approved' && answer.themes.includes(theme) && (group === 'all' || answer.segment === group);
  const approved = judged.judged.findLast(isOwn);
  if (approved) {
    const parts = [{ text: approved.shown, marked: false }];
    const shown = shownAnswer(opened, approved.answer, words, { theme, approved: true });
    const mark = approved.origin?.kind === 'picked' ? ` · ${words.quoteDraw.pickedMark}` : '';
    return { ...shown, note: shown.note + mark, parts, rest: null };
  }
  const draw = opened.run.results.draws.find((each) => each.theme === theme && each.segment === group);
  const drawn = draw?.drawn.map((key) => opened.answers.get(key))
    .find((answer) => answer !== undefined && judged.of(answer).standing !== 'rejected');
  return drawn ? shownAnswer(opened, drawn, words, { theme }) : null;
}
