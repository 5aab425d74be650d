#!/usr/bin/env node
// The program: the command line, and the pages that two of its commands start.
import { runCommandLine } from './cli/run-command-line.js';
import type { StartPages } from './cli/serve.js';

const startPages: StartPages = async (settings) => (await import('./web/start-pages.js')).startPages(settings);

process.exitCode = await runCommandLine(process.argv.slice(2), startPages);
