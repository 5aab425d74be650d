#!/usr/bin/env node
// The program: the command line, and the pages that two of its commands start.
import { runCommandLine } from './cli/run-command-line.js';
import type { StartPages } from './cli/serve.js';

const startPages: StartPages = async (settings) => (await import('./web/start-pages.js')).startPages(settings);

// Whoever reads the output may close it early, as `head` does: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), startPages);
