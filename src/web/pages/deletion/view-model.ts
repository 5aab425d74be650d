import type { Erasure } from '../../../use-cases/erase.js';
import { erasedLines, erasureWords, stayingLines, type ErasureWords } from '../../../wording/erasure-words.js';
import type { Language } from '../../../wording/language.js';
import { routes } from '../../addresses.js';

export interface DeletionView {
  readonly words: ErasureWords['page'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly stays: readonly string[];
  readonly note: string;
  readonly ofOne: string;
  /** Null when it is done. */
  readonly action: string | null;
  readonly studies: string;
}

export function deletionView(erasure: Erasure, language: Language, action: string | null): DeletionView {
  const { page, nothing } = erasureWords[language];
  const lines = erasedLines(erasure, language);
  return {
    words: page, title: erasure.title, lines: lines.length === 0 ? [nothing] : lines, stays: stayingLines(erasure, language),
    note: page.note(erasure.title), ofOne: page.ofOne(`fritekst delete ${erasure.folder ?? ''} --respondent ID`), action, studies: routes.studies,
  };
}
