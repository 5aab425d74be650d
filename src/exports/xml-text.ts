/**
 * Text that XML 1.0 can hold: what it cannot (control characters but tabs and line breaks, halves of surrogate pairs,
 * U+FFFE and U+FFFF) becomes U+FFFD, as in HTML.
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u007F-\u009F]/gu, '\uFFFD');
}
