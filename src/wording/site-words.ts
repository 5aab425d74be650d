import type { Language } from './language.js';

/** What stands round every page beside its own words. */
export interface SiteWords {
  /** The language that one can change to, and the invitation to do so, written in it. */
  readonly otherLanguage: Language;
  readonly inOtherLanguage: string;
  /** What unfolds the study's pages where a window is narrow. */
  readonly menu: string;
}

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  da: {
    otherLanguage: 'en',
    inOtherLanguage: 'In English',
    menu: 'Sider',
  },
  en: {
    otherLanguage: 'da',
    inOtherLanguage: 'På dansk',
    menu: 'Pages',
  },
};
