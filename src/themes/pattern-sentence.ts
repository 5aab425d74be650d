import type { Sequence, Term } from '../search/pattern.js';

/** Picks one of `count` ways, 0 to count − 1. */
export type Choose = (count: number) => number;

/**
 * Words that a pattern asks for, as a writer could have put them: one option of each choice, optional words or none,
 * nothing in a gap, a beginning or an ending alone or as part of a longer word.
 */
export function wordsOfPattern(terms: Sequence, choose: Choose): string {
  return terms.map((term) => wordsOfTerm(term, choose)).filter((words) => words !== '').join(' ');
}

function wordsOfTerm(term: Term, choose: Choose): string {
  switch (term.kind) {
    case 'gap':
    case 'not':
      return '';
    case 'optional':
      return choose(2) === 0 ? '' : wordsOfTerm(term.term, choose);
    case 'marked':
      return wordsOfTerm(term.term, choose);
    case 'choice':
      return wordsOfPattern(term.options[choose(term.options.length)]!, choose);
    case 'number':
      return '3';
    case 'any':
      return 'dette';
    case 'prefix':
      return `${term.text}${['', 'e', 'en', 'et', 'er', 'arbejde'][choose(6)]!}`;
    case 'suffix':
      return `${['', 'x', 'over'][choose(3)]!}${term.text}`;
    case 'inside':
      return `${['', 'x', 'over'][choose(3)]!}${term.text}${['', 'e', 'en', 'arbejde'][choose(4)]!}`;
    default:
      return term.text;
  }
}

/** Sentences that words can stand in: alone, before and after a negation, and on both sides of a turn. */
export const sentencesAround: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `ikke ${words}`,
  (words) => `${words} ikke`,
  (words) => `Jeg synes ikke, at ${words}`,
  (words) => `Alt var nyt, men ${words}`,
  (words) => `${words}, men alt var nyt`,
  (words) => `Alt var nyt, men ikke ${words}`,
  (words) => `ikke ${words}, men alt var nyt`,
];
