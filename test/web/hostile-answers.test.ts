import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileAnswer, sampleRun } from './sample-run.js';
import { serve, storeOf, type Served } from './served.js';

const run = `/runs/${sampleRun.id}`;
// Words of our own too may come from files: a title, a theme's label, a cluster's words, a file's name.
const hostileRun = {
  ...sampleRun,
  title: hostileAnswer,
  study: {
    ...sampleRun.study,
    questions: sampleRun.study.questions.map((each) =>
      ({ ...each, present: { da: hostileAnswer, en: hostileAnswer } })),
    variables: sampleRun.study.variables.map((each) => ({
      ...each, label: { da: hostileAnswer, en: hostileAnswer },
      levels: each.levels.map(({ id }) => ({ id, label: { da: hostileAnswer, en: hostileAnswer } })),
    })),
  },
  inputs: [{ role: 'respondents' as const, name: hostileAnswer, sha256: 'ab'.repeat(32) }],
  results: {
    ...sampleRun.results,
    themes: sampleRun.results.themes.map((theme) => ({
      ...theme, label: { da: hostileAnswer, en: hostileAnswer }, definition: { da: hostileAnswer, en: hostileAnswer },
    })),
    clusterings: sampleRun.results.clusterings.map((clustering) => ({
      ...clustering, clusters: clustering.clusters.map((cluster) => ({ ...cluster, words: [hostileAnswer] })),
    })),
    draws: sampleRun.results.draws.map((draw) => ({ ...draw, drawn: ['hostile'] })),
  },
};
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([hostileRun]));
});
afterAll(() => served.close());

describe('a hostile answer, title, label or file name', () => {
  const paths = [
    '/', run, `${run}/resultater?by=gender`, `${run}/besvarelser`, `${run}/temaer`, `${run}/temaer/help-support`, `${run}/klynger`,
    `${run}/citater?theme=help-support&n=50`, `${run}/metode`, `${run}/temaer?sort=%3Cscript%3E`,
  ];

  it.each(paths)('comes out of %s as text', async (path) => {
    // The program's own script is none that an answer brought.
    const html = (await served.get(path)).html.replaceAll(/<script src="\/assets\/(?:copy|(?:quote-)?keys)\.js\?v=[0-9a-f]{12}" defer><\/script>/g, '');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img|<%|onerror=alert\(2\)>/);
    // oxlint-disable-next-line no-control-regex -- these must not be there
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('is shown as it was written where it is an answer, template syntax and quotes and all', async () => {
    const { html } = await served.get(`${run}/klynger`);
    expect(html).toContain('&lt;img src=x onerror=alert(2)&gt; &lt;%= 1 + 1 %&gt; &quot;hun&quot; &amp; &#39;han&#39;');
  });

  it('that turns the direction of writing is kept to its own block', async () => {
    const { html } = await served.get(`${run}/temaer/help-support`);
    expect(html).toMatch(/<blockquote lang="[a-z]+" dir="auto">[^\n]*\u202E[^\n]*<\/blockquote>/);
  });
});
