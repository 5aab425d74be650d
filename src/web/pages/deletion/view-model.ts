import type { Erasure } from '../../../use-cases/erase.js';
import { erasedLines, erasureWords, stayingLines, type ErasureWords } from '../../../wording/erasure-words.js';
import type { Language } from '../../../wording/language.js';
import { respondentErasureWords } from '../../../wording/respondent-erasure-words.js';
import { routes, studyAddress } from '../../addresses.js';

export interface DeletionView {
  readonly words: ErasureWords['page'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly stays: readonly string[];
  readonly note: string;
  /** The way to deleting one respondent alone; null when it is done. */
  readonly ofOne: { readonly label: string; readonly address: string } | null;
  /** Null when it is done. */
  readonly action: string | null;
  readonly studies: string;
}

export function deletionView(erasure: Erasure, language: Language, action: string | null): DeletionView {
  const { page, nothing } = erasureWords[language];
  const lines = erasedLines(erasure, language);
  return {
    words: page, title: erasure.title, lines: lines.length === 0 ? [nothing] : lines, stays: stayingLines(erasure, language),
    note: page.note(erasure.title), action,
    ofOne: action === null || erasure.folder === null ? null
      : { label: respondentErasureWords[language].link, address: studyAddress(erasure.folder, '/slet-besvarelse') }, studies: routes.studies,
  };
}
