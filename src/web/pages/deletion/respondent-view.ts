import type { RespondentPlan } from '../../../use-cases/erase-stored-study.js';
import { erasedLines, erasureWords, stayingLines, type ErasureWords } from '../../../wording/erasure-words.js';
import type { Language } from '../../../wording/language.js';
import { respondentErasureWords, type RespondentErasureWords } from '../../../wording/respondent-erasure-words.js';
import { studyAddress } from '../../addresses.js';

export interface RespondentErasureView {
  readonly words: RespondentErasureWords;
  readonly page: ErasureWords['page'];
  readonly title: string;
  readonly action: string;
  readonly study: string;
  /** What was typed and led to nobody; null where nothing was. */
  readonly missed: string | null;
  /** What would go; null where nobody is found. */
  readonly found: {
    readonly lines: readonly string[];
    readonly stays: readonly string[];
    /** How long it will take, or that it cannot be done now. */
    readonly note: string | null;
  } | null;
  /** What confirms it; null where there is nothing to confirm. */
  readonly confirm: { readonly respondent: string; readonly note: string; readonly submit: string } | null;
}

/** @param asked what was typed, and what there is of it; null before */
export function respondentErasureView(
  { study, title }: { readonly study: string; readonly title: string },
  asked: { readonly said: string; readonly plan: RespondentPlan | null; readonly isUnfinished: boolean } | null,
  language: Language,
): RespondentErasureView {
  const words = respondentErasureWords[language];
  const { page } = erasureWords[language];
  const plan = asked?.plan ?? null;
  const { isThere = false, isAnalysed = false } = plan ?? {};
  const mayConfirm = plan !== null && !isAnalysed && (isThere || asked!.isUnfinished);
  return {
    words, page, title, action: studyAddress(study, '/slet-besvarelse'), study: studyAddress(study),
    missed: asked && !isThere ? asked.said : null,
    found: plan && isThere ? {
      lines: erasedLines(plan.erasure, language), stays: stayingLines(plan.erasure, language),
      note: isAnalysed ? words.wait : plan.erasure.runs.length > 0 ? words.takesTime(words.runs(plan.erasure.runs.length)) : null,
    } : null,
    confirm: mayConfirm ? { respondent: plan.respondent, note: page.note(title), submit: isThere ? words.submit : words.finish } : null,
  };
}
