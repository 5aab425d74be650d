import type { Language } from './language.js';

/** What opens the parts of a page that narrow windows fold. */
interface FoldedWords {
  readonly quote: string;
  readonly otherThemes: (themes: number) => string;
  readonly notices: (notices: number) => string;
}

export const foldedWords: Readonly<Record<Language, FoldedWords>> = {
  da: {
    quote: 'Læs et citat',
    otherThemes: (themes) => (themes === 1 ? 'Vis et tema mere' : `Vis ${themes} temaer mere`),
    notices: (notices) => (notices === 1 ? 'Vis beskeden' : `Vis ${notices} beskeder`),
  },
  en: {
    quote: 'Read a quote',
    otherThemes: (themes) => (themes === 1 ? 'Show one more theme' : `Show ${themes} more themes`),
    notices: (notices) => (notices === 1 ? 'Show the notice' : `Show ${notices} notices`),
  },
};
