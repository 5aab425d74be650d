import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFilter, withParameters } from '../../src/web/carry-filter.js';
import { escapeHtml } from '../../src/web/escape-html.js';
import { addressWith, filterName, filterOfQuery, filterParameters, otherParameters, ownChoices, type Parameter } from '../../src/web/filter-address.js';
import { contrastRun } from './contrast-run.js';

const filter: readonly Parameter[] = [['town', 'Øst'], ['town', 'Nord & syd'], ['age', '50+']];
const carried = 'town=%C3%98st&amp;town=Nord+%26+syd&amp;age=50%2B';

describe('a page\'s ways', () => {
  it('carry the filter within the run, and nowhere else', () => {
    const page = '<a href="/runs/r1">a</a> <a href="/runs/r1/temaer?sort=n&amp;side=2#x">b</a> <a href="/">c</a> <a href="/runs/r12">d</a>'
      + ' <a href="?q=1">e</a> <img src="/assets/a.svg"> <a href="/runs/r1.b/temaer">f</a>';
    expect(carryFilter(page, 'r1', filter)).toBe(page
      .replace('"/runs/r1"', `"/runs/r1?${carried}"`)
      .replace('sort=n&amp;side=2#x', `sort=n&amp;side=2&amp;${carried}#x`));
    expect(carryFilter(page, 'r1', [])).toBe(page);
  });

  it('keep what they say of a variable themselves', () => {
    expect(withParameters('/runs/r1/temaer?age=30-49#svar', filter)).toBe('/runs/r1/temaer?age=30-49&town=%C3%98st&town=Nord+%26+syd#svar');
    expect(withParameters('/runs/r1?town=all', filter)).toBe('/runs/r1?town=all&age=50%2B');
  });

  it('lead forms the same way: those of the address by hidden fields, those that change something by their address', () => {
    const form = '<form class="x" method="get" action="/runs/r1/soeg"><select name="age"></select></form>';
    const own = '<form method="get" data-filter><input name="town" value="Vest"></form>';
    const post = '<form method="post" action="/runs/r1/citater?n=3"><input name="svar"></form>';
    const html = carryFilter(form + own + post, 'r1', filter);
    expect(html).toContain('<input type="hidden" name="town" value="Øst"><input type="hidden" name="town" value="Nord &amp; syd"><select name="age">');
    expect(html).toContain(own);
    expect(html).toContain(`action="/runs/r1/citater?n=3&amp;${carried}"`);
  });

  it('are not made of what an answer says', () => {
    fc.assert(fc.property(fc.string(), (answer) => {
      const text = `<blockquote>${escapeHtml(`${answer} href="/runs/r1" <form method="get" action="/runs/r1">${answer}</form>`)}</blockquote>`;
      expect(carryFilter(text, 'r1', filter)).toBe(text);
    }));
  });

  it('stay within a run whatever it is called', () => {
    const run = 'a.b (c)$&';
    const address = escapeHtml(`/runs/${encodeURIComponent(run)}/temaer`);
    expect(carryFilter(`<a href="${address}">`, run, [['age', 'x"y']])).toBe(`<a href="${address}?age=x%22y">`);
  });
});

describe('a filter in an address', () => {
  const levels = fc.record({ town: fc.subarray(['Vest', 'Øst', 'Nord', 'Lille']), segment: fc.subarray(['satisfied', 'dissatisfied']) });
  const queryOf = (address: string): Record<string, string | string[]> => {
    const parameters = new URLSearchParams(address);
    return Object.fromEntries(Array.from(new Set(parameters.keys()), (name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : values[0]!];
    }));
  };

  it('comes back as it went in, with what else the address chose', () => {
    fc.assert(fc.property(levels, fc.string({ minLength: 1 }), (asked, q) => {
      const chosen = filterOfQuery(contrastRun, asked);
      const address = addressWith([['q', q], ...filterParameters(chosen)]);
      expect(filterOfQuery(contrastRun, queryOf(address))).toEqual(chosen);
      expect(otherParameters(contrastRun, queryOf(address))).toEqual([['q', q]]);
    }));
  });

  it('leaves the place among what was shown behind, and understands what older addresses called a variable', () => {
    expect(otherParameters(contrastRun, { side: '3', sort: 'n', segment: 'satisfied', 'v-town': 'Nord' })).toEqual([['sort', 'n']]);
    expect([...filterOfQuery(contrastRun, { 'v-town': 'Nord', segment: 'all' })]).toEqual([['town', ['Nord']]]);
  });

  it('is no filter where it holds none of the levels that there are', () => {
    expect(() => filterOfQuery(contrastRun, { town: 'Syd' })).toThrow(/value-unknown/);
    expect(filterOfQuery(contrastRun, { town: ['', 'all'], __proto__: { town: 'Nord' }, constructor: 'x' }).size).toBe(0);
  });

  it('calls a variable otherwise that has the name of a page\'s own choice', () => {
    expect([filterName('theme'), filterName('gender')]).toEqual(['v-theme', 'gender']);
  });

  it('knows the names of all choices that pages have', () => {
    const web = join(import.meta.dirname, '../../src/web');
    const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(web, name), 'utf8')).join('\n');
    const named = [...sources.matchAll(/(?:chosenOf|wholeNumber)(?:<\w+>)?\([^,]+, '([^']+)'/g), ...sources.matchAll(/query\['(\w+)'\]/g)];
    const names = new Set(named.map(([, name]) => name!));
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((name) => !ownChoices.has(name) && name !== 'segment')).toEqual([]);
  });
});
