import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { giveWay } from '../../src/io/give-way.js';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { runSearcher } from '../../src/use-cases/search-run.js';
import { root } from '../cli/run-program.js';
import { sampleRun } from '../web/sample-run.js';

const shelf = nodeShelf(join(root, 'lexicons'));
const request = { query: 'svar', mode: 'together', filter: {}, answers: 50, linesPerAnswer: 5 } as const;

describe('the index of a run', () => {
  test('finds the same when others have their turn after every answer, and is built once', async () => {
    let turns = 0;
    const search = runSearcher(shelf, () => {
      turns++;
      return wait(1);
    });
    const [one, two] = await Promise.all([search(sampleRun), search(sampleRun)]);
    expect(two).toBe(one);
    expect(turns).toBe(sampleRun.bulk.answers.length);
    const found = one.find(request);
    expect(found).toMatchObject({ kind: 'found' });
    expect(found).toEqual((await runSearcher(shelf)(sampleRun)).find(request));
  });
});

describe('long work that gives way', () => {
  test('goes on without a pause until its time is up, and then lets others have their turn', async () => {
    const pause = giveWay(20);
    expect(pause()).toBeUndefined();
    const until = performance.now() + 25;
    while (performance.now() < until) expect(performance.now()).toBeGreaterThan(0);
    let hadTurn = false;
    setImmediate(() => { hadTurn = true; });
    await pause();
    expect(hadTurn).toBe(true);
    expect(pause()).toBeUndefined();
  });
});
