import type { Language } from './language.js';

/** What may be wrong with a rule's pattern, by the code of the query language. */
const problems: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'pattern-empty': { da: 'Mønstret er tomt', en: 'The pattern is empty' },
  'pattern-too-long': { da: 'Mønstret er for langt', en: 'The pattern is too long' },
  'pattern-without-word': {
    da: 'Mønstret har intet ord, der skal stå i svaret',
    en: 'The pattern has no word that must stand in the answer',
  },
  'character-unexpected': { da: 'Tegnet kan ikke stå her', en: 'The character cannot stand here' },
  'word-missing': { da: 'Der mangler et ord', en: 'A word is missing' },
  'word-unreadable': { da: 'Ordet kan ikke læses som ét ord', en: 'The word cannot be read as one word' },
  'star-inside-word': {
    da: '* kan kun stå først eller sidst i et ord',
    en: '* can stand only first or last in a word',
  },
  'quote-unclosed': { da: 'Et anførselstegn er ikke lukket', en: 'A quotation mark is not closed' },
  'group-unclosed': { da: 'En parentes er ikke lukket', en: 'A parenthesis is not closed' },
  'group-unopened': {
    da: 'En parentes er lukket uden at være åbnet',
    en: 'A parenthesis is closed without being opened',
  },
  'group-empty': {
    da: 'En parentes eller et af dens valg er tomt',
    en: 'A parenthesis or one of its choices is empty',
  },
  'group-too-deep': {
    da: 'Der er for mange parenteser inden i hinanden',
    en: 'Too many parentheses stand inside each other',
  },
  'name-unclosed': { da: 'Navnet på en ordliste mangler sit >', en: 'The name of a word list lacks its >' },
  'name-unknown': { da: 'Ordlisten findes ikke oven over i words', en: 'The word list does not stand above in words' },
  'mark-unclosed': { da: 'Mærket efter [ mangler sit ]', en: 'The mark after [ lacks its ]' },
  'mark-unknown': {
    da: 'Mærket i [ ] kan kun være affirmed, negated, before eller after',
    en: 'The mark in [ ] can only be affirmed, negated, before or after',
  },
  'optional-without-term': { da: '? har intet foran sig', en: '? has nothing before it' },
  'gap-too-long': { da: 'Afstanden .. må højst være 20 ord', en: 'The gap .. may be 20 words at most' },
  'gap-at-edge': { da: 'Afstanden .. kan ikke stå først eller sidst', en: 'The gap .. cannot stand first or last' },
  'gap-doubled': { da: 'To afstande .. følger efter hinanden', en: 'Two gaps .. follow each other' },
  'not-without-word': { da: '! har intet ord efter sig', en: '! has no word after it' },
  'not-of-several-words': { da: '! kan kun gælde ét ord', en: '! can apply to one word only' },
  'not-between-neighbours': {
    da: '! kan kun stå i en ende af mønstret eller ved siden af en afstand ..',
    en: '! can stand only at an end of the pattern or beside a gap ..',
  },
};

/** @param problem a code of the query language and a position, such as 'gap-doubled at 7' */
export function patternProblem(problem: string, language: Language): string {
  const [, code = problem, position] = /^(.*) at (\d+)$/.exec(problem) ?? [];
  const words = Object.hasOwn(problems, code) ? problems[code]![language]
    : language === 'da' ? `Mønstret kan ikke læses (${code})` : `The pattern cannot be read (${code})`;
  if (!position) return `${words}.`;
  return language === 'da' ? `${words} (tegn ${position}).` : `${words} (character ${position}).`;
}
