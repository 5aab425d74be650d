// The thread of `suggest-apart.ts`: finds which answers people should code next.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { letPagesGoFirst } from './io/let-pages-go-first.js';
import { nodeShelf } from './io/node-shelf.js';
import { packageFolder } from './io/package-files.js';
import type { SuggestOrder } from './io/suggest-apart.js';
import { suggestWith } from './use-cases/suggest-in-run.js';

letPagesGoFirst();
const { run, codebooks } = workerData as SuggestOrder;
parentPort!.postMessage(await suggestWith(nodeShelf(join(packageFolder, 'lexicons')), run, codebooks), []);
