import type { Group } from '../figures/group.js';
import type { Language } from './language.js';

interface GroupWords {
  /** As a heading or a label. */
  readonly name: string;
  /** Within a sentence: 'blandt tilfredse borgere'. */
  readonly citizens: string;
  /** One of them, under a quote. */
  readonly citizen: string;
  /** 'Flest tilfredse nævner …'. */
  readonly most: string;
}

const words: Readonly<Record<Language, Readonly<Record<Group, GroupWords>>>> = {
  da: {
    satisfied: {
      name: 'Tilfredse', citizens: 'tilfredse borgere', citizen: 'tilfreds borger', most: 'flest tilfredse',
    },
    neutral: {
      name: 'Neutrale (hverken-eller)', citizens: 'neutrale borgere',
      citizen: 'neutral borger (hverken tilfreds eller utilfreds)', most: 'flest neutrale',
    },
    dissatisfied: {
      name: 'Utilfredse', citizens: 'utilfredse borgere', citizen: 'utilfreds borger', most: 'flest utilfredse',
    },
    all: { name: 'Alle', citizens: 'borgere', citizen: 'borger', most: 'flest' },
  },
  en: {
    satisfied: {
      name: 'Satisfied', citizens: 'satisfied citizens', citizen: 'satisfied citizen', most: 'most satisfied citizens',
    },
    neutral: {
      name: 'Neutral (neither/nor)', citizens: 'neutral citizens',
      citizen: 'neutral citizen (neither satisfied nor dissatisfied)', most: 'most neutral citizens',
    },
    dissatisfied: {
      name: 'Dissatisfied', citizens: 'dissatisfied citizens', citizen: 'dissatisfied citizen',
      most: 'most dissatisfied citizens',
    },
    all: { name: 'All', citizens: 'citizens', citizen: 'citizen', most: 'most' },
  },
};

export function groupWords(group: Group, language: Language): GroupWords {
  return words[language][group];
}

/** The name of a segment or of everybody, as a label: 'Tilfredse'. */
export function groupName(group: Group, language: Language): string {
  return words[language][group].name;
}
