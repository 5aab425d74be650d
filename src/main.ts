#!/usr/bin/env node
// The program: the command line, and the pages that two of its commands start.
import { runCommandLine } from './cli/run-command-line.js';
import { startPages } from './web/start-pages.js';

process.exitCode = await runCommandLine(process.argv.slice(2), startPages);
