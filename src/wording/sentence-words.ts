/** A text whose first letter is small, as within a sentence; abbreviations such as 'IT' and 'A-kasse' stay. */
export function withinSentence(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A text whose first letter is a capital, as at the start of a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as a sentence: with a full stop, unless an abbreviation or another mark, quoted or not, ends it already. */
export function asSentence(text: string): string {
  return /[.!?:][«”]?$/u.test(text) ? text : `${text}.`;
}
