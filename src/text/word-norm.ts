import { hiddenCharacters } from './token-pattern.js';

const hidden = new RegExp(`[${hiddenCharacters}]`, 'gu');

/**
 * What a form is looked up by: lower case, NFC, without invisible characters, with the plain apostrophe and hyphen.
 * A form of nothing but invisible characters is its own norm.
 */
export function wordNorm(form: string): string {
  const lower = form.toLowerCase();
  // Nearly every form is plain: the replacements are dear.
  if (/^[a-z0-9æøå.,-]*$/.test(lower)) return lower;
  const norm = lower.normalize('NFC').replace(/[’ʼ´`]/gu, "'").replace(/[\u2010\u2011]/gu, '-');
  return norm.replace(hidden, '') || norm;
}
