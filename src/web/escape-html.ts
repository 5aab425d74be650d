import { escapeMarkup } from '../exports/html.js';

/**
 * What a template prints, as it may stand in an element or a quoted attribute.
 *
 * @throws TypeError for anything but text and finite numbers: a template that prints nothing or an object is wrong
 */
export function escapeHtml(value: unknown): string {
  if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) {
    throw new TypeError(`a template prints ${value === null ? 'null' : typeof value}`);
  }
  return escapeMarkup(String(value));
}
