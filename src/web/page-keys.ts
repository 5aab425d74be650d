import type { KeyList } from '../wording/keys-words.js';
import type { PageWords } from '../wording/page-words.js';

/** Keys that work together on a page. */
export interface KeySection {
  readonly heading: string;
  readonly keys: KeyList;
}

/** The keys of all pages, those that work everywhere first. */
export function allKeys(words: PageWords): KeySection[] {
  return [everywhere(words), ...ownKeys(words).values()];
}

/** The keys of the page that a template makes. */
export function pageKeys(template: string, words: PageWords): KeySection[] {
  const own = ownKeys(words).get(template);
  return own ? [own, everywhere(words)] : [everywhere(words)];
}

function everywhere(words: PageWords): KeySection {
  return { heading: words.keys.everywhere, keys: words.keys.everywhereKeys };
}

/** By template: those of pages that have keys of their own. */
function ownKeys(words: PageWords): ReadonlyMap<string, KeySection> {
  const { pages } = words.frame;
  return new Map([
    ['theme', { heading: pages.themes, keys: words.keys.themeKeys }],
    ['coding', { heading: pages.coding, keys: words.coding.keys }],
    ['quotes', { heading: pages.quotes, keys: words.quotePage.keys }],
  ]);
}
