import { escapeHtml } from './escape-html.js';
import type { Parameter } from './filter-address.js';

/**
 * A page whose ways within its run carry a filter: links to the run's pages and files, forms that are sent by their
 * address, and hidden fields in those that make their own. It is done to the finished page, so that no page can forget
 * it and show the figures of all as if they were filtered. A link or form that says something of a variable itself keeps
 * what it says.
 *
 * @param html made by the templates: every attribute in double quotes and escaped, so that no answer can look like one
 * @param run the run's id, as addresses write it
 */
export function carryFilter(html: string, run: string, filter: readonly Parameter[]): string {
  if (filter.length === 0) return html;
  const root = escapeHtml(`/runs/${encodeURIComponent(run)}`);
  const own = new RegExp(`(\\s(?:href|src|action)=")(${root.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)}(?![\\w%.-])[^"]*)"`, 'gu');
  return html
    .replaceAll(own, (_, attribute: string, address: string) => `${attribute}${escapeHtml(withParameters(unescaped(address), filter))}"`)
    .replaceAll(/<form\b[^>]*\bmethod="get"[^>]*>(?=([\s\S]*?)<\/form>)/gu, (tag: string, content: string) => (
      tag.includes('data-filter') ? tag : tag + hiddenFields(content, filter)));
}

/** An address with the filter, as far as it says nothing of the same variable itself. */
export function withParameters(address: string, filter: readonly Parameter[]): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(address) ?? [];
  const choices = new URLSearchParams(query);
  const said = new Set(choices.keys());
  for (const [name, value] of filter) if (!said.has(name)) choices.append(name, value);
  return `${path}${choices.size === 0 ? '' : `?${choices.toString()}`}${hash}`;
}

function hiddenFields(content: string, filter: readonly Parameter[]): string {
  return filter.filter(([name]) => !content.includes(` name="${escapeHtml(name)}"`))
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(/&#34;/gu, '"').replaceAll(/&#39;/gu, "'")
    .replaceAll('&amp;', '&');
}
