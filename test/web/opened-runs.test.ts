import { describe, expect, it } from 'vitest';
import { openedRuns } from '../../src/web/opened-runs.js';
import { sampleRun } from './sample-run.js';
import { storeOf } from './served.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const runs = ids.map((id) => ({ ...sampleRun, id }));

describe('openedRuns', () => {
  it('keeps the last used runs and lets the others go', async () => {
    const store = storeOf(runs);
    const opened = openedRuns(store, 3);
    for (const id of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'b']) await opened.open(id);
    // d put b out, for a had been used again; b put d out.
    expect(store.opened).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('opens a run once for requests at the same time', async () => {
    const store = storeOf(runs);
    const opened = openedRuns(store);
    const both = await Promise.all([opened.open('a'), opened.open('a')]);
    expect(store.opened).toEqual(['a']);
    expect(both[0]).toBe(both[1]);
  });

  it('asks the store again after a run could not be opened', async () => {
    const store = storeOf([]);
    const opened = openedRuns(store);
    await expect(opened.open('a')).rejects.toThrow('run-missing');
    await expect(opened.open('a')).rejects.toThrow('run-missing');
    expect(store.opened).toEqual(['a', 'a']);
  });

  it('finds answers by key and by theme, and evidence by answer', async () => {
    const { answers, answersWith, evidence } = await openedRuns(storeOf(runs)).open('a');
    expect(answers.get('s3')?.text).toContain('Svar nummer 4');
    expect(answersWith.get('individual-needs')?.map(({ key }) => key)).toEqual(['d0', 'd1', 'd2']);
    expect(evidence.get('masked')).toHaveLength(3);
  });

  it.each([
    '', '..', '.a', '../a', 'a/b', 'a\\b', 'C:', 'a\0', 'x'.repeat(300),
  ])('takes %j for no run of the store', async (id) => {
    const store = storeOf(runs);
    await expect(openedRuns(store).open(id)).rejects.toThrow('run-missing');
    expect(store.opened).toEqual([]);
  });
});
