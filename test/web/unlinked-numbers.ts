/** A number of a page that leads nowhere: the elements round it from `main` on, and the text that it stands in. */
export interface UnlinkedNumber {
  readonly within: readonly string[];
  readonly text: string;
}

const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'path', 'line', 'rect', 'circle', 'use']);

/** Numbers of a page's main part that stand in no link. @param html made by our templates: every `<` of a text is escaped */
export function unlinkedNumbers(html: string): UnlinkedNumber[] {
  const found: UnlinkedNumber[] = [];
  const open: string[] = [];
  for (const [, end, name, attributes, text] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/gu)) {
    if (text !== undefined) {
      const from = open.findIndex((each) => each.startsWith('main'));
      const within = open.slice(from + 1);
      if (from >= 0 && /\d/u.test(text.replaceAll(/&#?\w+;/gu, '')) && !within.some((each) => /^a\b/u.test(each))) found.push({ within, text: text.trim() });
    } else if (end !== '') {
      while (open.length > 0 && open.pop()!.split('.')[0] !== name) { /* what was left open ends with what it stands in */ }
    } else if (!withoutEnd.has(name!) && !attributes!.endsWith('/')) {
      const classes = /\sclass="([^"]*)"/u.exec(attributes!)?.[1]?.split(' ').map((each) => `.${each}`).join('') ?? '';
      open.push(`${name!}${classes}`);
    }
  }
  return found;
}
