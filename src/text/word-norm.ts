import { hiddenCharacters } from './token-pattern.js';

const hidden = new RegExp(`[${hiddenCharacters}]`, 'gu');

/**
 * What a form is looked up by: lower case, NFC, without invisible characters, with the plain apostrophe and hyphen,
 * and without the hyphen at the end of a word that shares its second half with another (`job- og`).
 * A form of nothing but invisible characters is its own norm.
 */
export function wordNorm(form: string): string {
  const lower = form.toLowerCase();
  // Nearly every form is plain: the replacements are dear.
  if (/^[a-z0-9æøå.,-]*$/.test(lower)) return withoutLastHyphen(lower);
  const norm = lower.normalize('NFC').replace(/[’ʼ´`]/gu, "'").replace(/[\u2010\u2011]/gu, '-');
  return withoutLastHyphen(norm.replace(hidden, '') || norm);
}

function withoutLastHyphen(norm: string): string {
  return norm.endsWith('-') && /^[\p{L}\p{N}]/u.test(norm) ? norm.slice(0, -1) : norm;
}
