import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';

/** The Danish words of notices about a house's template. */
export const templateNoticeWordsDa = {
  'template-contrast': ({ file, line, path, got, expected }) => ({
    what: `Farven ${path} i ${file} (linje ${formatNumber(line, 'da')}) er svær at se eller læse.`,
    expected: `en kontrast på mindst ${formatNumber(expected, 'da', 1)}`,
    got: formatNumber(got, 'da', 1),
    remedy: 'Vælg en farve, der skiller sig mere ud. Rapporten er skrevet med farven, som den er.',
  }),
} satisfies Partial<NoticeWords>;

/** The English words of notices about a house's template. */
export const templateNoticeWordsEn = {
  'template-contrast': ({ file, line, path, got, expected }) => ({
    what: `The colour ${path} in ${file} (line ${formatNumber(line, 'en')}) is hard to see or read.`,
    expected: `a contrast of at least ${formatNumber(expected, 'en', 1)}`,
    got: formatNumber(got, 'en', 1),
    remedy: 'Choose a colour that stands out more. The report is written with the colour as it is.',
  }),
} satisfies Partial<NoticeWords>;
