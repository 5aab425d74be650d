import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { roleNames } from './study-role-words.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'en');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1e6))} MB`;

/** The English words of notices about bringing in a study. */
export const studyNoticeWordsEn = {
  'study-missing': ({ study }) => ({
    what: `There is no study ${quote(study, 'en')}.`,
    remedy: 'See under Studies what there is.',
  }),
  'upload-out-of-memory': ({ limit }) => ({
    what: 'The files take more memory than the computer has for them. Nothing was changed.',
    expected: `${formatNumber(limit, 'en')} MB at most`,
    remedy: 'Split the file into smaller parts, or take out columns that are not needed.',
  }),
  'upload-missing': () => ({
    what: 'What you uploaded is no longer here.',
    remedy: 'Upload the files again under New study. Files that do not become a study are deleted after 24 hours.',
  }),
  'upload-unreadable': ({ problem }) => ({
    what: problem === 'time' ? 'The files took too long to arrive. Nothing was kept.' : 'What you sent could not be read. Nothing was kept.',
    remedy: 'Go back, choose the files, and try again.',
  }),
  'files-none': () => ({
    what: 'No files were chosen.',
    expected: 'a file of answers, CSV or Excel (.xlsx)',
    remedy: 'Go back, and choose the file.',
  }),
  'files-too-many': ({ limit }) => ({
    what: 'There are too many files at once. Nothing was kept.',
    expected: `${number(limit)} files at most`,
    remedy: 'Upload only the files that the study uses.',
  }),
  'file-repeated': ({ file }) => ({
    what: `Two files are named ${file}. Nothing was kept.`,
    remedy: 'Rename one of them, and upload the files again.',
  }),
  'file-binary': ({ file }) => ({
    what: `The file ${file} is no table, although its name says so. Nothing was kept.`,
    expected: 'text in columns (CSV) or a spreadsheet (.xlsx)',
    remedy: 'Open it in the program it comes from, and save it as CSV or .xlsx.',
  }),
  'table-too-large': ({ file, part, got, limit }) => ({
    what: `The file ${file} has too many ${part}. Nothing was kept.`,
    expected: `${number(limit)} ${part} at most`,
    got: `${number(got)} ${part}`,
    remedy: part === 'rows' ? 'Split the file, or use the command fritekst analyse.' : 'Delete columns that are not needed, and save the file again.',
  }),
  'spreadsheet-too-large': ({ file, got, limit }) => ({
    what: `The spreadsheet ${file} is too large when it is unpacked. Nothing was kept.`,
    expected: `${megabytes(limit)} at most`,
    got: `at least ${megabytes(got)}`,
    remedy: 'Save the sheet with the answers alone, or save it as CSV.',
  }),
  'answers-file-missing': () => ({
    what: 'None of the files is chosen as the answers.',
    expected: 'one file with a row for each respondent',
    remedy: 'Choose under Files which of them holds the answers.',
  }),
  'setup-role-missing': ({ role }) => ({
    what: `No column is ${quote(roleNames.en[role] ?? role, 'en')}.`,
    expected: 'one column in which each respondent has a value of their own',
    remedy: 'Choose it under Columns.',
  }),
  'setup-role-repeated': ({ role, columns }) => ({
    what: `Several columns are ${quote(roleNames.en[role] ?? role, 'en')}.`,
    expected: 'one at most',
    got: shortenedList(columns, 'en'),
    remedy: 'Choose something else for the others under Columns.',
  }),
  'setup-levels-missing': ({ column }) => ({
    what: `The question in the column ${quote(column, 'en')} has no answers to choose from.`,
    expected: 'a line for each answer',
    remedy: 'Write them under Columns, or use the column for something else.',
  }),
} satisfies Partial<NoticeWords>;
