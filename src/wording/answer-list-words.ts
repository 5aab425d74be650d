import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What stands over a list of the answers behind a number. */
interface AnswerListWords {
  readonly count: (answers: number, citizens: number) => string;
  readonly none: string;
  /** The choice of answers without a theme. */
  readonly noTheme: string;
  /** The choice of answers with any of a parent's themes. */
  readonly parent: (label: string) => string;
  readonly subtheme: (label: string) => string;
  /** Chips of choices that no field of the form makes. */
  readonly also: (theme: string) => string;
  readonly but: (theme: string) => string;
  readonly withContent: string;
}

export const answerListWords: Readonly<Record<Language, AnswerListWords>> = {
  da: {
    count: (answers, citizens) => `${formatNumber(answers, 'da')} svar fra ${formatNumber(citizens, 'da')} ${citizens === 1 ? 'borger' : 'borgere'}`,
    none: 'Ingen svar passer til dette. Fjern et filter for at se flere.',
    noTheme: 'uden noget tema',
    parent: (label) => `${label} (alle dets temaer)`,
    subtheme: (label) => `${label} (undertema)`,
    also: (theme) => `Også temaet: ${theme}`,
    but: (theme) => `Ikke temaet: ${theme}`,
    withContent: 'Svar med indhold',
  },
  en: {
    count: (answers, citizens) => `${formatNumber(answers, 'en')} ${answers === 1 ? 'answer' : 'answers'} from ${formatNumber(citizens, 'en')} ${citizens === 1 ? 'citizen' : 'citizens'}`,
    none: 'No answers fit this. Remove a filter to see more.',
    noTheme: 'without any theme',
    parent: (label) => `${label} (all its themes)`,
    subtheme: (label) => `${label} (subtheme)`,
    also: (theme) => `Also the theme: ${theme}`,
    but: (theme) => `Not the theme: ${theme}`,
    withContent: 'Answers with content',
  },
};
