import { formPatterns } from './token-pattern.js';

const emoji = new RegExp(formPatterns.emoji, 'u');
const link = new RegExp(formPatterns.link, 'u');
const email = new RegExp(formPatterns.email, 'u');
const number = new RegExp(formPatterns.number, 'u');
const punctuation = /^[.,;:!?…"“”„'’‘´`()[\]{}«»‹›–—\-/\\¿¡_]/u;

export type TokenKind = 'word' | 'number' | 'link' | 'email' | 'emoji' | 'punctuation' | 'symbol';

/** The kind of a token, told from its form alone: the same form is always of the same kind. */
export function tokenKind(form: string): TokenKind {
  if (/^[\p{L}\p{N}]/u.test(form)) {
    if (form.includes('@') && email.test(form)) return 'email';
    if (/[./]/u.test(form) && link.test(form)) return 'link';
    if (/^\p{N}/u.test(form)) {
      if (number.test(form)) return 'number';
      if (emoji.test(form)) return 'emoji';
    }
    return 'word';
  }
  if (emoji.test(form)) return 'emoji';
  return punctuation.test(form) ? 'punctuation' : 'symbol';
}
