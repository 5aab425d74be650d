const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;',
};

/**
 * Text as it may stand in an element or a quoted attribute. Control characters, which HTML does not allow, become
 * U+FFFD.
 *
 * @throws TypeError for anything but text and finite numbers: a template that prints nothing or an object is wrong
 */
export function escapeHtml(value: unknown): string {
  if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) {
    throw new TypeError(`a template prints ${value === null ? 'null' : typeof value}`);
  }
  return String(value)
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character]!);
}
