import type { Notice } from '../notices/notice.js';
import { cliWords, type CliWords } from '../wording/cli-words.js';
import type { Language } from '../wording/language.js';
import { noticeLines } from '../wording/notice-words.js';

/** Where a command speaks: results to standard output, everything about them to standard error. */
export interface Terminal {
  readonly language: Language;
  readonly words: CliWords;
  /** Whether results are for machines. */
  readonly json: boolean;
  /** Whether a person watches: progress is shown. */
  readonly watched: boolean;
  /** A line of the result. */
  result(line: string): void;
  /** A line beside the result; silent for machines. */
  remark(line: string): void;
  /** A value as JSON, the whole result for machines. */
  value(value: unknown): void;
  notices(notices: readonly Notice[]): void;
}

export function terminal(language: Language, json: boolean): Terminal {
  const words = cliWords[language];
  const result = (line: string): void => void process.stdout.write(`${line}\n`);
  const remark = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    language,
    words,
    json,
    watched: process.stderr.isTTY && !json,
    result,
    remark: (line) => (json ? undefined : remark(line)),
    value: (value) => result(JSON.stringify(value, null, 2)),
    notices(notices) {
      for (const notice of notices) remark(noticeLines(notice, language).join('\n  '));
    },
  };
}

/** Line break, tab, soft hyphen, and the joiner inside emoji. */
const harmlessControls = new Set(['\n', '\t', '\u00AD', '\u200D']);

/** Text as a terminal may print it: what would move its cursor, change its colours or turn its direction is left out. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (harmlessControls.has(character) ? character : ''));
}
