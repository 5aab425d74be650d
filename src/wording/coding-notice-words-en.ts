import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'en');
const name = (text: string): string => quote(text, 'en');
const place = (file: string, row: number): string => `${file}, row ${number(row)}`;
const unused = 'The row is not used.';

/** The English words of notices about coding by hand. */
export const codingNoticeWordsEn = {
  'coding-repeated': ({ file, n }) => ({
    what: `${number(n)} ${n === 1 ? 'coding' : 'codings'} in ${file} are of answers that the same coder has coded in an earlier file. The first stands.`,
    remedy: 'Give each file its coder, or delete one of them.',
  }),
  'sheet-column-missing': ({ file, column, available }) => ({
    what: `The coding sheet ${file} no longer has the column ${name(column)}, so it cannot be read.`,
    expected: `a header that is or ends in ${name(column)}`,
    got: shortenedList(available, 'en'),
    remedy: 'Write the header as it was. Answers without a mark must not become “no theme” because a column is gone.',
  }),
  'sheet-column-unknown': ({ file, column }) => ({
    what: `The column ${name(column)} in ${file} belongs neither to the coding sheet nor to the codebook. It is not read.`,
    remedy: 'Correct the header if it is a theme. Columns of your own do no harm.',
  }),
  'sheet-mark-unknown': ({ file, row, column, got }) => ({
    what: `The mark in ${place(file, row)}, column ${name(column)}, cannot be understood. ${unused}`,
    expected: 'x for yes, otherwise an empty cell',
    got: name(got),
    remedy: 'Write x, or delete the mark. Notes belong in the column at the far right.',
  }),
  'sheet-none-and-theme': ({ file, row, themes }) => ({
    what: `${place(file, row)} is marked both as “read, no theme” and with ${shortenedList(themes, 'en')}. ${unused}`,
    remedy: 'Delete one of them.',
  }),
  'sheet-row-altered': ({ file, row, part }) => ({
    what: part === 'key'
      ? `In ${place(file, row)}, respondent or question are no longer what was handed out. ${unused}`
      : `In ${place(file, row)}, the answer is no longer what was handed out. ${unused}`,
    remedy: 'Perhaps only some of the columns were sorted, or a cell was edited. Take the row from the sheet that was handed out.',
  }),
  'sheet-row-repeated': ({ file, row, firstRow }) => ({
    what: `${place(file, row)} codes the same answer as row ${number(firstRow)}. ${unused}`,
    remedy: 'Delete one of the two rows.',
  }),
  'sheet-rows-unread': ({ file, n, of }) => ({
    what: `${number(n)} of ${number(of)} rows in ${file} have no mark and count as not read.`,
    remedy: 'Mark “read, no theme” where the answer has been read and has no theme.',
  }),
  'list-without-answer': ({ file, n }) => ({
    what: `${number(n)} ${n === 1 ? 'row' : 'rows'} in ${file} name answers that do not exist.`,
    remedy: 'See whether the list was made for the same study.',
  }),
  'answers-fewer-than-asked': ({ asked, got }) => ({
    what: `There are only ${number(got)} answers to take from, not ${number(asked)}.`,
    remedy: 'All of them are there.',
  }),
  'answers-all-coded': ({ file }) => ({
    what: `All answers in ${file} are coded.`,
    remedy: 'There are no more to code. Let somebody else code some of them again if agreement is to be measured.',
  }),
  'curve-size-invalid': ({ got, minimum, maximum }) => ({
    what: 'The curve cannot be tried with so many coded answers.',
    expected: `from ${number(minimum)} to ${number(maximum)}, since a fifth must be held out to measure on`,
    got: number(got),
    remedy: 'Correct --sizes, or leave it out.',
  }),
} satisfies Partial<NoticeWords>;
