import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/io/package-files.js';

const built = pathToFileURL(join(packageFolder, 'dist', 'src', 'io', 'let-pages-go-first.js')).href;

/** The priority that Linux gives a thread, as it stands behind the name of its program (proc(5), field 19). */
const nicenessIn = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);

test.runIf(process.platform === 'linux')('a thread goes behind the pages, and the rest of the program does not', async () => {
  const before = getPriority();
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(`
    import { readFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    import { letPagesGoFirst } from '${built}';
    letPagesGoFirst();
    parentPort.postMessage(readFileSync('/proc/thread-self/stat', 'utf8'));
  `)}`));
  const stat = await new Promise<string>((resolve, reject) => { thread.once('message', resolve).once('error', reject); });
  expect(nicenessIn(stat)).toBe(before + 3);
  expect(nicenessIn(readFileSync('/proc/thread-self/stat', 'utf8'))).toBe(before);
});
