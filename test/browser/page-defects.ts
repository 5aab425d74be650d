import type { Page } from 'playwright-core';

/**
 * What a reader stumbles over in a page as it stands, beside what axe finds: sideways scrolling of the page, text that is cut off,
 * targets under 24 pixels (links inside a text excepted, as WCAG 2.5.8 does), text under 16 pixels where one reads, answers with more
 * than 75 characters in a line, headings that skip a level, tables without a caption or heads without a scope, and
 * scrolling parts that keys cannot reach.
 */
export function defects(page: Page): Promise<string[]> {
  return page.evaluate(`(${inPage})()`);
}

// Runs in the browser; tests are compiled without the names of its objects.
const inPage = `() => {
  const found = [];
  const shown = (each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && each.getClientRects().length > 0;
  const named = (each) => each.localName + (each.className?.baseVal === undefined && each.className ? '.' + each.className : '')
    + ' ' + (each.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40);
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const unseen = (each) => each.closest('.unseen, .skipnav, .figure caption') !== null;
  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth) found.push('the page scrolls sideways: ' + wide.scrollWidth);
  for (const each of all('main *, header *, footer *')) {
    const { overflowX } = getComputedStyle(each);
    if (each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(overflowX) && !(each.tabIndex >= 0 && each.getAttribute('aria-label')) && !each.matches('input, select, textarea, pre[tabindex]')) found.push('scrolls without keys or a label: ' + named(each));
    if (each.scrollWidth > each.clientWidth + 1 && overflowX === 'hidden' && !unseen(each)) found.push('cut off: ' + named(each));
  }
  for (const each of all('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    if (unseen(each)) continue;
    const places = [each, each.closest('label') ?? each].map((own) => own.getBoundingClientRect());
    const { width, height } = places.find((own) => own.width >= 24 && own.height >= 24) ?? places[0];
    const inText = each.matches('a') && getComputedStyle(each).display === 'inline';
    if (!inText && (width < 24 || height < 24)) found.push('a target of ' + Math.round(width) + ' x ' + Math.round(height) + ': ' + named(each));
  }
  for (const each of all('p, li, dd, dt, blockquote, figcaption, td, th, label, legend, summary, button, input, select, textarea, a')) {
    const text = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    const { fontSize } = getComputedStyle(each);
    if (text && !unseen(each) && Number.parseFloat(fontSize) < 15.99) found.push('text of ' + fontSize + ': ' + named(each));
  }
  for (const each of all('blockquote')) {
    const range = document.createRange();
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    const lines = new Map();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (let at = 0; at < Math.min(node.length, 400); at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top } = range.getBoundingClientRect();
        lines.set(Math.round(top / 8), (lines.get(Math.round(top / 8)) ?? 0) + 1);
      }
    }
    const longest = Math.max(0, ...lines.values());
    if (longest > 75) found.push('a line of ' + longest + ' characters: ' + named(each).slice(0, 20));
  }
  let level = 0;
  for (const each of all('h1, h2, h3, h4, h5, h6')) {
    const own = Number(each.localName[1]);
    if (own > level + 1) found.push('a heading skips a level: ' + named(each));
    level = own;
  }
  if (all('h1').length !== 1) found.push(all('h1').length + ' headings of the first level');
  for (const table of document.querySelectorAll('main table')) {
    if (!table.caption) found.push('a table without a caption: ' + named(table));
    for (const head of table.querySelectorAll('th')) if (!head.scope) found.push('a head without a scope: ' + named(head));
  }
  for (const picture of document.querySelectorAll('img, iframe')) {
    const { height } = picture.getBoundingClientRect();
    if (shown(picture) && height === 0) found.push('a picture without a size: ' + picture.getAttribute('src'));
  }
  return [...new Set(found)];
}`;
