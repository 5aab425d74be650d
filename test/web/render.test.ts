import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/web/escape-html.js';
import { renderer } from '../../src/web/render.js';
import { strictView } from '../../src/web/strict-view.js';

let folder: string;
const templates: Readonly<Record<string, string>> = {
  'plain': '<p><%= view.text %></p>',
  'mistyped': '<%= view.txet %>',
  'nothing': '<%= view.absent %>',
  'deep': '<% for (const row of view.rows) { %><%= row.cells.map((cell) => cell.name).join() %>;<% } %>',
  'word': '<%= words.hello %> <%- partial("inner", view.rows[0]) %>',
  'mistyped-word': '<%= words.helo %>',
  'partials/inner': '[<%= view.cells[0].name %>]',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fritekst-views-'));
  mkdirSync(join(folder, 'partials'));
  for (const [name, content] of Object.entries(templates)) writeFileSync(join(folder, `${name}.ejs`), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const model = Object.freeze({
  text: '<b>', absent: null,
  rows: Object.freeze([Object.freeze({ cells: Object.freeze([{ name: 'a' }, { name: 'b' }]) })]),
});

describe('a template', () => {
  const render = (name: string) => renderer(folder, { hello: 'Hej' })(name, model);

  it('escapes what it prints', () => {
    expect(render('plain')).toBe('<p>&lt;b&gt;</p>');
  });

  it('walks through frozen lists and objects', () => {
    expect(render('deep')).toBe('a,b;');
  });

  it('puts another template in, and knows the words', () => {
    expect(render('word')).toBe('Hej [a]');
  });

  it('fails on a mistyped property or word, and on a blank', () => {
    expect(() => render('mistyped')).toThrow(/view\.txet is not there/);
    expect(() => render('mistyped-word')).toThrow(/words\.helo is not there/);
    expect(() => render('nothing')).toThrow(/a template prints null/);
  });

  it('is read once', () => {
    const twice = renderer(folder, {});
    twice('plain', model);
    writeFileSync(join(folder, 'plain.ejs'), 'changed');
    expect(twice('plain', model)).toBe('<p>&lt;b&gt;</p>');
  });
});

describe('strictView', () => {
  it('throws for what is not there or undefined, and names the place', () => {
    const view = strictView({ list: [{ a: undefined }] }) as unknown as { list: { a: string; b: string }[] };
    expect(() => view.list[0]!.a).toThrow('view.list.0.a is not there');
    expect(() => view.list[0]!.b).toThrow('view.list.0.b is not there');
    expect(() => view.list[1]).toThrow('view.list.1 is not there');
  });

  it('reads like the model itself', () => {
    fc.assert(fc.property(fc.array(fc.record({ a: fc.string(), b: fc.array(fc.integer()) })), (rows) => {
      const view = strictView({ rows });
      expect(view.rows.map(({ a, b }) => [a, [...b], b.length])).toEqual(rows.map(({ a, b }) => [a, b, b.length]));
      expect(Array.isArray(view.rows)).toBe(true);
    }), { numRuns: 50 });
  });
});

describe('escapeHtml', () => {
  const unescaped = (html: string) => html
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

  it('leaves nothing that HTML would read as markup, and can be undone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = escapeHtml(text);
      expect(html).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect(unescaped(html)).toBe(text.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD'));
    }));
  });

  it('refuses what is no text or number', () => {
    for (const value of [undefined, null, {}, [], true, Number.NaN, Infinity]) {
      expect(() => escapeHtml(value)).toThrow(TypeError);
    }
    expect(escapeHtml(12.5)).toBe('12.5');
  });

  it('takes a megabyte and half surrogate pairs', () => {
    expect(escapeHtml('<\uD800'.repeat(500_000)).length).toBe(2_500_000);
  });
});
