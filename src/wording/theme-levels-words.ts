import type { Language } from './language.js';

interface ThemeLevelsWords {
  readonly heading: string;
  readonly note: string;
  /** Of a level that differs from all others, or from the other one. */
  readonly higher: string;
  readonly lower: string;
}

const words: Readonly<Record<Language, ThemeLevelsWords>> = {
  da: {
    heading: 'Udbredelse efter gruppe',
    note: 'Andel af alle gruppens borgere med et svar med indhold, uanset om de er tilfredse. ↑ højere og ↓ lavere end de øvrige ' +
      'under ét: Forskellen holder, også når der tages højde for, at flere grupper er prøvet (Benjamini-Hochberg). Resten kan ikke ' +
      'adskilles. Hvor få af gruppens svar er håndkodet, er andelen den, som programmet har kodet, og så også dens prøve.',
    higher: '↑ højere',
    lower: '↓ lavere',
  },
  en: {
    heading: 'Prevalence by group',
    note: 'Share of all citizens of the group with an answer with content, satisfied or not. ↑ higher and ↓ lower than the others ' +
      'together: the difference holds, also when it is taken into account that several groups are tested (Benjamini–Hochberg). The rest ' +
      'cannot be told apart. Where few of a group\'s answers are coded by hand, the share is that of the program\'s codes, and so is its test.',
    higher: '↑ higher',
    lower: '↓ lower',
  },
};

/** What the page of a theme says of its share in groups of citizens. */
export function themeLevelsWords(language: Language): ThemeLevelsWords {
  return words[language];
}
