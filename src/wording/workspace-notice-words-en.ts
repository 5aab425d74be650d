import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'en');
const codings = (count: number): string => `${number(count)} ${count === 1 ? 'coding was' : 'codings were'}`;

/** The English words of notices about the workspace. */
export const workspaceNoticeWordsEn = {
  'workspace-format-unsupported': ({ file, got, supported }) => ({
    what: `${file} was made by a newer version of the program.`,
    expected: `format ${number(supported)} or older`,
    got: `format ${number(got)}`,
    remedy: 'Install the newest version. The file was not changed.',
  }),
  'workspace-damaged': ({ file }) => ({
    what: `${file} is no database that the program can read.`,
    remedy: 'Fetch the file from a backup, or move it away if nothing was coded in it.',
  }),
  'workspace-busy': ({ file }) => ({
    what: `${file} is locked by another program. Nothing was saved.`,
    remedy: 'Close the other program, and try again.',
  }),
  'codings-stale': ({ changed, gone }) => ({
    what: [
      ...(changed > 0 ? [`${codings(changed)} given to answers whose text has changed since.`] : []),
      ...(gone > 0 ? [`${codings(gone)} given to answers that are no longer in the study.`] : []),
      'They are not used.',
    ].join(' '),
    remedy: 'Code the changed answers again, or take the earlier file of answers.',
  }),
  'coder-name-invalid': () => ({
    what: 'The coding lacks the name of who codes.',
    expected: 'a name of 1 to 60 characters',
    remedy: 'Write your name or your initials.',
  }),
  'form-unreadable': () => ({
    what: 'What you sent could not be read. Nothing was saved.',
    expected: 'a note of 4,000 characters at most',
    remedy: 'Go back, make the note shorter, and try again.',
  }),
  'theme-not-in-codebook': ({ theme, expected }) => ({
    what: `The theme ${quote(theme, 'en')} is not in the study's codebook. Nothing was saved.`,
    expected: shortenedList(expected, 'en'),
    remedy: 'Choose one of the codebook\'s themes.',
  }),
} satisfies Partial<NoticeWords>;
