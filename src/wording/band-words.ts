import type { UnitWords } from '../proposal/complete-setup.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { proposalWords } from './proposal-words.js';

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

/** What bands are called where nobody has said it. */
export const bandWords: Readonly<Record<Language, UnitWords>> = {
  da: {
    years: proposalWords.da,
    weeks: {
      bandUnder: (limit) => `Under ${da(limit)} uger`, bandOf: (from, to) => `${da(from)}-${da(to)} uger`, bandFrom: (limit) => `${da(limit)} uger og derover`,
    },
    numbers: { bandUnder: (limit) => `Under ${da(limit)}`, bandOf: (from, to) => `${da(from)}-${da(to)}`, bandFrom: (limit) => `${da(limit)} og derover` },
  },
  en: {
    years: proposalWords.en,
    weeks: {
      bandUnder: (limit) => `Under ${en(limit)} weeks`, bandOf: (from, to) => `${en(from)}-${en(to)} weeks`, bandFrom: (limit) => `${en(limit)} weeks and over`,
    },
    numbers: { bandUnder: (limit) => `Under ${en(limit)}`, bandOf: (from, to) => `${en(from)}-${en(to)}`, bandFrom: (limit) => `${en(limit)} and over` },
  },
};
