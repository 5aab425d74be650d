import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const clusters = `/runs/${sampleRun.id}/klynger`;
const without = { ...sampleRun, id: 'withoutmap00', bulk: { ...sampleRun.bulk, map: [] } };
const { group } = sampleRun.results.clusterings[0]!;
const [first, second, foreign] = sampleRun.bulk.clusters.filter((row) => row.group === group).map(({ key }) => key);
const withShort = {
  ...sampleRun, id: 'tooshort0000',
  bulk: {
    ...sampleRun.bulk,
    clusters: sampleRun.bulk.clusters.map((row) => ([first, second, foreign].includes(row.key) ? { ...row, cluster: -1 } : row)),
    answers: sampleRun.bulk.answers.map((answer) => (answer.key === foreign ? { ...answer, language: 'en' } : answer)),
  },
};
const placed = sampleRun.bulk.map.length;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun, without, withShort]));
});
afterAll(() => served.close());

/** How many dots each path of the map has. */
function dots(html: string): number[] {
  const svg = /<svg viewBox="0 0 1000[\s\S]*?<\/svg>/.exec(html)![0];
  return Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, d]) => d!.match(/M\d+ \d+h0/g)!.length);
}

describe('the map of the answers', () => {
  it('has a dot for each answer with a place, a path for each colour, and a table that says the same', async () => {
    const answered = await served.get(clusters);
    expect(dots(answered.html).reduce((sum, each) => sum + each, 0)).toBe(placed);
    expect(dots(answered.html)).toEqual([45, 3]);
    expect(textOf(answered)).toContain(`${placed} af 49 svar har ord nok`);
    expect(textOf(answered)).toMatch(/Tilfredse\s+45 /);
    expect(answered.html).toContain('aria-label="Kort over svarene. Farverne viser: Tilfredse, n = 45; Utilfredse, n = 3;');
  });

  it('is coloured by clusters, whose numbers lead to them', async () => {
    const { html } = await served.get(`${clusters}?map=clusters.satisfied`);
    expect(dots(html)).toEqual([placed - 45, 42, 3]);
    expect(html).toContain(`<a href="${clusters}?map=clusters.satisfied#satisfied-2" aria-label="Klynge 2, hannehansen">`);
    expect(html).toContain('<li id="satisfied-2">');
  });

  it('is coloured by a theme', async () => {
    const { html } = await served.get(`${clusters}?map=theme.individual-needs`);
    expect(dots(html)).toEqual([placed - 3, 3]);
  });

  it('refuses what it cannot be coloured by', async () => {
    expect((await served.get(`${clusters}?map=theme.none`)).status).toBe(400);
  });

  it('keeps every dot within the picture', async () => {
    const { html } = await served.get(clusters);
    const [, width, height] = /<svg viewBox="0 0 (\d+) (\d+)"/.exec(html)!.map(Number);
    for (const [, x, y] of html.matchAll(/M(\d+) (\d+)h0/g)) {
      expect(Number(x)).toBeLessThanOrEqual(width!);
      expect(Number(y)).toBeLessThanOrEqual(height!);
    }
  });

  it('is not there in a run from before there was one', async () => {
    const answered = await served.get(`/runs/${without.id}/klynger`);
    expect(answered.status).toBe(200);
    expect(answered.html).not.toContain('id="kort"');
  });
});

describe('answers too short for a cluster', () => {
  it('are listed under the clusters of their group; one in another language is not said to be short', async () => {
    const { html } = await served.get(`/runs/${withShort.id}/klynger?group=${group}`);
    const list = /<details id="for-korte">[\s\S]*?<\/details>/.exec(html)![0];
    expect(list).toContain('Svar, der er for korte til en klynge (2)');
    expect(list.match(/<blockquote/g)).toHaveLength(2);
  });

  it('have no list where there are none', async () => {
    expect((await served.get(`${clusters}?group=${group}`)).html).not.toContain('for-korte');
  });
});
