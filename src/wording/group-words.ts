import type { Group } from '../figures/group.js';
import type { Language } from './language.js';

interface GroupWords {
  /** As a heading or a label. */
  readonly name: string;
  /** Within a sentence: 'blandt tilfredse borgere'. */
  readonly citizens: string;
  /** 'Flest tilfredse nævner …'. */
  readonly most: string;
}

const words: Readonly<Record<Language, Readonly<Record<Group, GroupWords>>>> = {
  da: {
    satisfied: { name: 'Tilfredse', citizens: 'tilfredse borgere', most: 'flest tilfredse' },
    neutral: { name: 'Neutrale (hverken-eller)', citizens: 'borgere, der hverken er tilfredse eller utilfredse', most: 'flest neutrale' },
    dissatisfied: { name: 'Utilfredse', citizens: 'utilfredse borgere', most: 'flest utilfredse' },
    all: { name: 'Alle', citizens: 'borgere', most: 'flest' },
  },
  en: {
    satisfied: { name: 'Satisfied', citizens: 'satisfied citizens', most: 'most satisfied citizens' },
    neutral: { name: 'Neutral (neither/nor)', citizens: 'citizens who are neither satisfied nor dissatisfied', most: 'most neutral citizens' },
    dissatisfied: { name: 'Dissatisfied', citizens: 'dissatisfied citizens', most: 'most dissatisfied citizens' },
    all: { name: 'All', citizens: 'citizens', most: 'most' },
  },
};

export function groupWords(group: Group, language: Language): GroupWords {
  return words[language][group];
}

/** The name of a segment or of everybody, as a label: 'Tilfredse'. */
export function groupName(group: Group, language: Language): string {
  return words[language][group].name;
}
