import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allKeys, pageKeys } from '../../src/web/page-keys.js';
import { pageWords } from '../../src/wording/page-words.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

const words = pageWords('da');

describe('the keys', () => {
  it('stand on a page of their own, and every page leads there', async () => {
    const answered = await served.get('/taster');
    expect(answered.status).toBe(200);
    for (const { heading, keys } of allKeys(words)) {
      for (const part of [heading, ...keys.flat()]) expect(textOf(answered)).toContain(part);
    }
    expect((await served.get('/')).html).toContain('<a href="/taster" data-keys>Taster</a>');
  });

  it('of a page stand before those of all pages, and no key does two things there', () => {
    for (const template of ['coding', 'quotes', 'theme', 'overview']) {
      const sections = pageKeys(template, words);
      expect(sections.at(-1)!.heading).toBe('På alle sider');
      const keys = sections.flatMap(({ keys }) => keys.map(([key]) => key));
      expect(keys).toEqual([...new Set(keys)]);
    }
    expect(pageKeys('coding', words)[0]!.heading).toBe('Kodning');
    expect(pageKeys('toString', words)).toHaveLength(1);
  });

  it('that work everywhere are those that the script knows', () => {
    const script = readFileSync(join(import.meta.dirname, '../../views/assets/keys.js'), 'utf8');
    const known = Array.from(/const does = \{(.*)\};/.exec(script)![1]!.matchAll(/(?:'(.)'|\b(\w)):? ?(?=:|\w)/g), ([, quoted, plain]) => quoted ?? plain);
    expect(known.filter((key) => key !== undefined)).toEqual(expect.arrayContaining(words.keys.everywhereKeys.map(([key]) => key)));
  });
});
