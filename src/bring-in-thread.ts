// The thread of `bring-in-apart.ts`: reads files that people send, and stored studies.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { BringInOrder, BringInOutcome, BringInPlaces } from './io/bring-in-apart.js';
import { failureOf } from './io/job-failure.js';
import { letPagesGoFirst } from './io/let-pages-go-first.js';
import { nodeShelf } from './io/node-shelf.js';
import { packageFolder } from './io/package-files.js';
import { studyFolders } from './io/study-folders.js';
import { uploadFolders } from './io/upload-folders.js';
import { InputError } from './notices/input-error.js';
import type { BringInWork } from './use-cases/bring-in-work.js';
import { bringInHere } from './web/bring-in.js';

letPagesGoFirst();
const places = workerData as BringInPlaces;
const shelf = nodeShelf(join(packageFolder, 'lexicons'));
let text: ReturnType<typeof shelf.text> | undefined;
const ports = {
  studies: studyFolders(places.studies), uploads: uploadFolders(places.uploads), shelf: { ...shelf, text: () => (text ??= shelf.text()) },
};
const work: Readonly<Record<BringInOrder['language'], BringInWork>> = {
  da: bringInHere({ ...ports, language: 'da' }), en: bringInHere({ ...ports, language: 'en' }),
};

parentPort!.on('message', ({ number, language, task, given }: BringInOrder) => {
  const tell = (outcome: BringInOutcome): void => parentPort!.postMessage(outcome);
  const does = work[language][task] as (...given: readonly unknown[]) => Promise<unknown>;
  does(...given).then((result) => tell({ number, kind: 'done', result })).catch((error: unknown) => tell(told(number, error)));
});

function told(number: number, error: unknown): BringInOutcome {
  if (error instanceof InputError) return { number, kind: 'refused', notices: error.notices };
  const failure = failureOf(error);
  const { error: name, stack } = failure.kind === 'failed' ? failure : { error: failure.kind, stack: [] };
  const { code } = error as NodeJS.ErrnoException;
  return { number, kind: 'failed', error: name, code: typeof code === 'string' ? code : undefined, stack: stack.map((place) => `    ${place}`).join('\n') };
}
