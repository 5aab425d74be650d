import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';

/** The Danish words of notices about analyses that the pages start. */
export const jobNoticeWordsDa = {
  'job-missing': () => ({
    what: 'Den analyse kender programmet ikke længere. Er den færdig, står den blandt studierne.',
    remedy: 'Gå til Studier, og start den eventuelt igen.',
  }),
  'job-out-of-memory': ({ limit }) => ({
    what: 'Analysen blev standset, fordi computerens hukommelse slap op. Intet er gemt.',
    expected: `højst ${formatNumber(limit, 'da')} MB`,
    remedy: 'Luk andre programmer, del studiet i mindre dele, eller brug en computer med mere hukommelse.',
  }),
} satisfies Partial<NoticeWords>;

/** The English words of notices about analyses that the pages start. */
export const jobNoticeWordsEn = {
  'job-missing': () => ({
    what: 'The program does not know that analysis any more. If it is done, it stands among the studies.',
    remedy: 'Go to Studies, and start it again if need be.',
  }),
  'job-out-of-memory': ({ limit }) => ({
    what: 'The analysis was stopped because the computer ran out of memory. Nothing was saved.',
    expected: `${formatNumber(limit, 'en')} MB at most`,
    remedy: 'Close other programs, split the study into smaller parts, or use a computer with more memory.',
  }),
} satisfies Partial<NoticeWords>;
