import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that start programs and browsers first: they take longest, and begun last, one of them would be waited for alone. How
 * long each took is known only where the tests have run before; a clean clone knows no more than their sizes.
 */
class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, which sorts no array in place
    const sorted = await super.sort(files);
    const startsPrograms = ({ moduleId }: TestSpecification): boolean => /\/test\/(?:browser|cli|packaging|readme)\b/.test(moduleId);
    return [...sorted.filter((file) => startsPrograms(file)), ...sorted.filter((file) => !startsPrograms(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They end what hangs; a slow or busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: ProgramsFirst },
    // Most of the time goes to programs that tests start, so that a worker for each core is not too many; and modules keep
    // nothing from one call to the next but caches, so that test files may share them.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Tests of the built program run it as it was built.
    server: { deps: { external: [/\/dist\/src\//] } },
  },
});
