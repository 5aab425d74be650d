import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const views = join(import.meta.dirname, '../../views');
const templates = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ejs'));

describe('the templates', () => {
  it('are all looked at here', () => {
    expect(templates.length).toBeGreaterThan(12);
  });

  it.each(templates)('%s writes nothing unescaped but other templates and figures of our own', (name) => {
    const template = readFileSync(join(views, name), 'utf8');
    const raw = Array.from(template.matchAll(/<%-\s*(.*?)\s*-?%>/gs), ([, code]) => code!);
    expect(raw.filter((code) => !/^(?:partial\('[a-z-]+', .+\)|view\.svg|view\.content)$/.test(code))).toEqual([]);
  });

  it.each(templates)('%s has no words of its own', (name) => {
    const text = readFileSync(join(views, name), 'utf8')
      .replace(/<%[\s\S]*?%>/g, '')
      .replace(/<code>[^<]*<\/code>/g, '')
      .replace(/<[^>]*>/g, '');
    expect(text.match(/\p{L}{2,}/gu) ?? []).toEqual([]);
  });
});
