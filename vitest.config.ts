import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Most of the time goes to programs that tests start, so that a worker for each core is not too many; and modules keep
    // nothing from one call to the next but caches, so that test files may share them.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Tests of the built program run it as it was built.
    server: { deps: { external: [/\/dist\/src\//] } },
  },
});
