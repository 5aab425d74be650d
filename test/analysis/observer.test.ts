import { describe, expect, test } from 'vitest';
import { stageRunner } from '../../src/analysis/observer.js';

const asText = (content: string | Uint8Array): string => String(content);

describe('the stages of an analysis', () => {
  test('have their places in the order in which they begin, and cost what they took wherever that was', async () => {
    let now = 0;
    const begun: string[] = [];
    const stages = stageRunner(
      { now: () => now, memory: () => 5e6, begins: (stage, position, of) => begun.push(`${stage} ${position}/${of}`) }, asText, 3);
    let find: (found: { result: number; seconds: number }) => void = () => undefined;
    stages.run('first', () => { now += 1000; });
    const beside = stages.beside('beside', new Promise<{ result: number; seconds: number }>((resolve) => { find = resolve; }), (found) => {
      now += 250;
      return [found];
    });
    expect(stages.run('last', () => { now += 2000; return 'done'; })).toBe('done');
    find({ result: 7, seconds: 4 });
    expect(await beside).toEqual([7]);
    expect(begun).toEqual(['first 1/3', 'beside 2/3', 'last 3/3']);
    expect(stages.timings).toEqual([
      { stage: 'first', seconds: 1, memory: 5 }, { stage: 'beside', seconds: 4.25, memory: 5 }, { stage: 'last', seconds: 2, memory: 5 },
    ]);
    expect(stages.digests).toEqual([
      { stage: 'first', digest: '' }, { stage: 'beside', digest: '[7]' }, { stage: 'last', digest: '"done"' },
    ]);
  });

  test('end with the reason when what is done beside them fails', async () => {
    const stages = stageRunner({ now: () => 0, memory: () => 0, begins: () => undefined }, asText, 1);
    await expect(stages.beside('map', Promise.reject(new Error('no memory')), () => 0)).rejects.toThrow('no memory');
  });
});
