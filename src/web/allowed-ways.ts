import type { Response } from 'express';
import { decide, roleIn, roles, type Role } from '../use-cases/ports.js';
import { access } from './access-table.js';
import { routes } from './addresses.js';
import type { PageLink } from './frame.js';
import { entryOf } from './signed-in.js';

type Method = 'get' | 'post';

const patterns = (Object.keys(routes) as (keyof typeof routes)[]).map((name) => ({
  name,
  pattern: new RegExp(`^${routes[name].replaceAll('.', String.raw`\.`).replaceAll(/:\w+/gu, '[^/]+?')}/?$`, 'iu'),
}));

/** Which address of the program an address is, as the gate finds it; undefined for none, such as a picture's. */
export function routeOf(address: string, method: Method): keyof typeof routes | undefined {
  const path = address.replace(/[?#].*$/su, '');
  return patterns.find(({ name, pattern }) => access[name][method] !== undefined && pattern.test(path))?.name;
}

/** Whether the table of access lets whoever is signed in do that, in the study that the page is about. */
export function may(response: Response, name: keyof typeof routes, method: Method = 'get'): boolean {
  const entry = entryOf(response);
  const level = access[name][method];
  if (!entry || level === undefined || level === 'anyone') return true;
  const grants = entry.person?.grants ?? [];
  if (level === 'signed-in') return entry.person !== undefined;
  // A page that is about no study shows those in which somebody has a role.
  const inStudies = /:run|:study/u.test(routes[name]) ? entry.role ?? roleIn(grants, null) ?? highest(grants.map(({ role }) => role)) : roleIn(grants, null);
  return inStudies !== undefined && decide([{ role: inStudies, study: null }], level, null) === 'allowed';
}

/** Of links those that lead to a page which may be opened. */
export function openLinks<L extends PageLink>(response: Response, links: readonly L[]): readonly L[] {
  return links.filter(({ address }) => isOpen(response, address, 'get'));
}

function isOpen(response: Response, address: string, method: Method): boolean {
  const name = routeOf(address, method);
  return name === undefined || may(response, name, method);
}

/**
 * A page without the ways that whoever is signed in would be refused on: a form is left out, and so is a link that is a button or comes
 * after a dot; of any other link its words stay. It is done to the finished page, so that no page can forget it.
 *
 * @param html made by the templates: every attribute in double quotes and escaped, so that no answer can look like one
 */
export function allowedWays(html: string, response: Response): string {
  const role = entryOf(response)?.role;
  if (!entryOf(response) || role === 'admin') return html;
  const open = html
    .replaceAll(/<form\b([^>]*\smethod="post"[^>]*)>[\s\S]*?<\/form>/gu, (form, tag: string) => (
      isOpen(response, /\saction="([^"]*)"/u.exec(tag)?.[1] ?? '', 'post') ? form : ''))
    .replaceAll(/( · )?<a\b([^>]*)>([\s\S]*?)<\/a>/gu, (link, dot: string | undefined, tag: string, words: string) => {
      if (isOpen(response, /\shref="([^"]*)"/u.exec(tag)?.[1] ?? '', 'get')) return link;
      return dot !== undefined || /\sclass="[^"]*\bbutton\b/u.test(tag) ? '' : words;
    });
  return open === html ? html : open.replaceAll(/<(p|li|div|nav)(?: class="[^"]*")?>\s*<\/\1>\n?/gu, '');
}

function highest(held: readonly Role[]): Role | undefined {
  return roles[Math.max(...held.map((role) => roles.indexOf(role)))];
}
