import type { Group } from '../figures/group.js';
import type { Language } from './language.js';

interface GroupWords {
  /** As a heading or a label. */
  readonly name: string;
  /** Within a sentence: 'blandt tilfredse borgere'. */
  readonly citizens: string;
  /** One of them, under a quote. */
  readonly citizen: string;
  /** All of them: 'af de tilfredse borgere'. */
  readonly theCitizens: string;
  /** 'blandt de tilfredse nævnes …'. */
  readonly among: string;
}

const words: Readonly<Record<Language, Readonly<Record<Group, GroupWords>>>> = {
  da: {
    satisfied: {
      name: 'Tilfredse', citizens: 'tilfredse borgere', citizen: 'tilfreds borger', theCitizens: 'de tilfredse borgere',
      among: 'blandt de tilfredse',
    },
    neutral: {
      name: 'Neutrale (hverken-eller)', citizens: 'neutrale borgere',
      citizen: 'neutral borger (hverken tilfreds eller utilfreds)',
      theCitizens: 'de neutrale borgere', among: 'blandt de neutrale',
    },
    dissatisfied: {
      name: 'Utilfredse', citizens: 'utilfredse borgere', citizen: 'utilfreds borger',
      theCitizens: 'de utilfredse borgere', among: 'blandt de utilfredse',
    },
    all: { name: 'Alle', citizens: 'borgere', citizen: 'borger', theCitizens: 'borgerne', among: 'blandt borgerne' },
  },
  en: {
    satisfied: {
      name: 'Satisfied', citizens: 'satisfied citizens', citizen: 'satisfied citizen',
      theCitizens: 'the satisfied citizens', among: 'among satisfied citizens',
    },
    neutral: {
      name: 'Neutral (neither/nor)', citizens: 'neutral citizens',
      citizen: 'neutral citizen (neither satisfied nor dissatisfied)',
      theCitizens: 'the neutral citizens', among: 'among neutral citizens',
    },
    dissatisfied: {
      name: 'Dissatisfied', citizens: 'dissatisfied citizens', citizen: 'dissatisfied citizen',
      theCitizens: 'the dissatisfied citizens', among: 'among dissatisfied citizens',
    },
    all: {
      name: 'All', citizens: 'citizens', citizen: 'citizen', theCitizens: 'the citizens', among: 'among citizens',
    },
  },
};

export function groupWords(group: Group, language: Language): GroupWords {
  return words[language][group];
}

/** The name of a segment or of everybody, as a label: 'Tilfredse'. */
export function groupName(group: Group, language: Language): string {
  return words[language][group].name;
}
