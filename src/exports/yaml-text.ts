const plain = /^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_)+])?$/u;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan)$/i;

/**
 * A text as a YAML scalar that is read back as the same text, wherever a key or a value may stand: plain where it can
 * be.
 */
export function yamlText(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text;
  // JSON's strings are YAML's, but for characters that YAML does not allow to stand as they are.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A comment of one line, whatever stands in the text. */
export function yamlComment(indent: string, text: string): string {
  return `${indent}# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]+/gu, ' ')}`;
}
