import type { Notice, Severity } from '../notices/notice.js';
import type { Language } from './language.js';
import type { NoticeText } from './notice-text.js';
import { noticeWordsDa } from './notice-words-da.js';
import { noticeWordsEn } from './notice-words-en.js';

const catalogues = { da: noticeWordsDa, en: noticeWordsEn } as const;

const headings = {
  da: { error: 'Fejl', warning: 'Advarsel', info: 'Bemærk', expected: 'Ventet', got: 'Fundet' },
  en: { error: 'Error', warning: 'Warning', info: 'Note', expected: 'Expected', got: 'Found' },
} as const;

/** A notice in words, part by part. */
export function noticeText(notice: Notice, language: Language): NoticeText {
  const word = catalogues[language][notice.code] as (parameters: Notice['parameters']) => NoticeText;
  return word(notice.parameters);
}

/**
 * A notice line by line: what, expected, found, what to do. No line holds control characters, whatever stood in the
 * input.
 */
export function noticeLines(notice: Notice, language: Language): string[] {
  const { what, expected, got, remedy } = noticeText(notice, language);
  const heading = headings[language];
  return [
    `${severityName(notice.severity, language)}: ${what}`,
    ...(expected === undefined ? [] : [`${heading.expected}: ${expected}.`]),
    ...(got === undefined ? [] : [`${heading.got}: ${got}.`]),
    remedy,
  ].map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
}

/** A notice in one line, for lists. */
export function noticeLine(notice: Notice, language: Language): string {
  return noticeLines(notice, language).join(' ');
}

export function severityName(severity: Severity, language: Language): string {
  return headings[language][severity];
}
