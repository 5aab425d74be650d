/** What is markup, or may not stand in XML: halves of characters beyond the first 65,536 are looked at more closely. */
// oxlint-disable-next-line no-control-regex
const maybeMarkup = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Escapes text for XML and HTML, in elements and in attributes; control characters other than tabs and line breaks, and
 * characters that XML does not know, become U+FFFD.
 */
export function escapeMarkup(text: string): string {
  // Most texts have nothing to escape, and a page has thousands of them.
  if (!maybeMarkup.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Attributes in order; numbers are written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element of children that are markup already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? String(rounded(value)) : escapeMarkup(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, [escapeMarkup(text)]);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
