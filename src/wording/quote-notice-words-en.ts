import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { patternProblem } from './pattern-words.js';
import { quote } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'en');

/** The English words of notices about draws of quotes and their approval. */
export const quoteNoticeWordsEn = {
  'draw-without-likeness': () => ({
    what: 'None of the answers has words that enough citizens use, so they cannot be ordered by how alike they are.',
    remedy: 'The quotes stand in random order. Choose another method, or choose among more answers.',
  }),
  'draw-other-basis': ({ drawn, now }) => ({
    what: 'The draw was made on another run or coding, so the quotes may be others.',
    expected: drawn,
    got: now,
    remedy: 'Draw from the run that the receipt names if the draw is to be the same.',
  }),
  'receipt-of-too-few': ({ minimum }) => ({
    what: `The draw was made among fewer than ${number(minimum)} citizens, or leaves out fewer, so the numbers of its receipt may tell of them. `
      + 'It cannot be got as a file.',
    remedy: 'Draw more widely, or read the receipt on the page.',
  }),
  'receipt-changed': () => ({
    what: 'The receipt was changed after it was written: its number does not fit the rest.',
    remedy: 'Use the file that the program wrote.',
  }),
  'receipt-unreadable': ({ file }) => ({
    what: `The file ${quote(file, 'en')} is no receipt that this program has written.`,
    remedy: 'Get the receipt as JSON on the page Citater, or use the one beside the file of quotes.',
  }),
  'receipt-differs': ({ receipts }) => ({
    what: `The draw is not the same as the receipt says: ${receipts.join(', ')}.`,
    remedy: 'Use the run and the coding that the receipt names, and the file that the program wrote.',
  }),
  'theme-or-receipt-needed': () => ({
    what: 'It is not said what to draw.',
    expected: '--theme ID, --theme all or --receipt FILE',
    remedy: 'Choose a theme, or give a receipt that is to be tried.',
  }),
  'query-unreadable': ({ problem, position }) => ({
    what: `The words to search for cannot be read at character ${number(position + 1)}: ${patternProblem(problem, 'en')}`,
    remedy: 'Correct the query; it is written as on the page Søg.',
  }),
  'quotes-none-approved': () => ({
    what: 'No quotes are approved, so there is no file of them.',
    remedy: 'Approve quotes on the page Citater, and get the file again.',
  }),
  'quote-missing': ({ quote: key }) => ({
    what: `The run has no answer ${quote(key, 'en')}. Nothing was saved.`,
    remedy: 'Draw the quotes again, and choose one of them.',
  }),
  'quote-unconfirmed': () => ({
    what: 'It was not confirmed that nothing else in the quote points to a person. Nothing was saved.',
    remedy: 'Read the quote, and confirm it if it is so.',
  }),
  'quote-not-shortened': () => ({
    what: 'A quote can only be made shorter: the words must be the answer’s own, whole and in their order. Nothing was saved.',
    remedy: 'Take words away, and write […] where something is missing. Other words are hidden under masking.',
  }),
  'quote-words-missing': () => ({
    what: 'The words that were to be hidden do not stand in the quote. Nothing was saved.',
    remedy: 'Write the words as they stand in the answer.',
  }),
  'quote-attributes-few': ({ n, minimum }) => ({
    what: `Together the chosen attributes fit too few citizens of the population: ${number(n)}. Nothing was saved.`,
    expected: `at least ${number(minimum)} citizens`,
    remedy: 'Show fewer attributes with the quote, or only how satisfied the citizen is.',
  }),
} satisfies Partial<NoticeWords>;
