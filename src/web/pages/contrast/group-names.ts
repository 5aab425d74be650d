import { contrastWords } from '../../../wording/contrast-words.js';
import type { Language } from '../../../wording/language.js';
import type { ContrastChoice } from './choice.js';

/** What the two groups of a choice are called. */
export function groupNames({ division, groups }: Pick<ContrastChoice, 'division' | 'groups'>, language: Language): [string, string] {
  const nameOf = (level: string): string => division.levels.find(({ id }) => id === level)?.label[language] ?? contrastWords[language].rest;
  return [nameOf(groups.a), nameOf(groups.b)];
}
