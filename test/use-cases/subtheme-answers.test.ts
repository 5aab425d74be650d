import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runFolders } from '../../src/io/run-folder.js';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { inputError } from '../../src/notices/input-error.js';
import { answersWithin } from '../../src/use-cases/answers-within.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { codebookReader } from '../../src/use-cases/run-codebooks.js';
import { subthemeFinder } from '../../src/use-cases/subtheme-answers.js';
import { root } from '../cli/run-program.js';
import { sampleCodebook } from '../web/sample-codebook.js';
import { sampleRun } from '../web/sample-run.js';
import { analysedSample } from './analysed-sample.js';

const shelf = nodeShelf(join(root, 'lexicons'));

describe('the answers with a subtheme', () => {
  let run: AnalysisRun;
  let find: ReturnType<typeof subthemeFinder>;
  beforeAll(async () => {
    const sample = await analysedSample('small');
    run = sample.run;
    find = subthemeFinder(shelf, codebookReader(runFolders(sample.runs)));
  }, 120_000);

  it('are as many citizens of each group as the run counted, and so are those of themes and parents', async () => {
    const { themes, derived = [] } = run.results;
    let counted = 0;
    for (const { code, level, groups } of [...derived, ...themes.map((each) => ({ code: each.theme, level: 'theme', groups: each.groups }))]) {
      const choice = level === 'subtheme' ? { keys: await find(run.id, run, code) } : { theme: code };
      const found = answersWithin(run, { ...choice, withContent: true });
      for (const { group, coded } of groups) {
        const own = found.answers.filter(({ segment }) => group === 'all' || segment === group);
        expect([code, group, new Set(own.map(({ respondent }) => respondent)).size]).toEqual([code, group, coded]);
        counted += level === 'subtheme' ? coded : 0;
      }
    }
    expect(derived.some(({ level }) => level === 'parent')).toBe(true);
    expect(counted).toBeGreaterThan(0);
  });

  it('are read once for all subthemes of a theme, again where reading failed, and are none of what the codebook does not know', async () => {
    let reads = 0;
    const counting = { text: () => { reads++; return reads === 1 ? Promise.reject(inputError('run-missing', { run: 'x' })) : shelf.text(); } };
    const own = subthemeFinder(counting, codebookReader({ input: async () => sampleCodebook }));
    await expect(own('x', sampleRun, 'help-ill')).rejects.toMatchObject({ notices: [{ code: 'run-missing' }] });
    expect([...await own('x', sampleRun, 'help-ill')]).toEqual(['masked']);
    expect([...await own('x', sampleRun, 'help-ill')]).toEqual(['masked']);
    expect(reads).toBe(2);
    expect((await own('x', sampleRun, 'unknown')).size).toBe(0);
  });
});
