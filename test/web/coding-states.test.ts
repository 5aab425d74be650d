import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingStates } from '../../src/web/coding-states.js';
import { codingState } from '../../src/workspace/coding-state.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { anyCommands } from '../workspace/any-commands.js';

describe('what the pages know of a log', () => {
  it('is what all of its commands come to, however they came in and whoever asked meanwhile', async () => {
    await fc.assert(fc.asyncProperty(anyCommands, fc.nat(40), async (commands, at) => {
      const log = memoryLog();
      const states = codingStates(log);
      await log.append(commands.slice(0, at));
      await Promise.all([states('s'), states('s'), states('other')]);
      await log.append(commands.slice(at));
      const [one, two] = await Promise.all([states('s'), states('s')]);
      expect(one).toEqual(codingState(commands));
      expect(two).toEqual(one);
      expect((await states('other')).coded.size).toBe(0);
    }));
  });
});
