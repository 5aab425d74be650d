import { Worker } from 'node:worker_threads';
import { inputError, InputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { BringInWork } from '../use-cases/bring-in-work.js';

/** Where the thread finds what it works on. */
export interface BringInPlaces {
  readonly studies: string;
  readonly uploads: string;
}

/** A piece of work for the thread. */
export interface BringInOrder {
  readonly number: number;
  readonly language: 'da' | 'en';
  readonly task: keyof BringInWork;
  readonly given: readonly unknown[];
}

/** What came of it. Of an error of the program its name and places, not its message, which may quote an answer. */
export type BringInOutcome = { readonly number: number } & (
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly notices: readonly Notice[] }
  | { readonly kind: 'failed'; readonly error: string; readonly code: string | undefined; readonly stack: string });

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads files that people send in a thread of its own: whoever sends a large one keeps nobody else waiting. The thread is made when there
 * is first something to do, and made anew after one that took too much memory.
 *
 * @param memory the most that its values may take, in megabytes
 * @returns by language of what is written into a study.yaml
 */
export function bringInApart(places: BringInPlaces, memory: number): (language: 'da' | 'en') => BringInWork {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;

  function start(): Worker {
    const worker = new Worker(new URL('../bring-in-thread.js', import.meta.url), { workerData: places, resourceLimits: { maxOldGenerationSizeMb: memory } });
    const gone = (error: Error): void => {
      if (thread === worker) thread = undefined;
      for (const each of waiting.values()) each.reject(error);
      waiting.clear();
    };
    worker.on('message', (outcome: BringInOutcome) => settle(outcome, waiting));
    worker.once('error', (error) => gone((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? inputError('upload-out-of-memory', { limit: memory }) : error));
    worker.once('exit', (code) => gone(new Error(`the thread ended with ${code}`)));
    // The program need not wait for it to end. Whoever listens holds on to it, so this comes last.
    worker.unref();
    return worker;
  }

  return (language) => {
    const order = (task: keyof BringInWork) => (...given: readonly unknown[]): Promise<never> => new Promise((resolve, reject) => {
      const number = orders++;
      waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
      thread ??= start();
      thread.postMessage({ number, language, task, given } satisfies BringInOrder);
    });
    return {
      begin: order('begin'), edit: order('edit'), check: order('check'), save: order('save'), definition: order('definition'),
      reopen: order('reopen'), putFiles: order('putFiles'), read: order('read'),
    };
  };
}

function settle(outcome: BringInOutcome, waiting: Map<number, Waiting>): void {
  const { resolve, reject } = waiting.get(outcome.number)!;
  waiting.delete(outcome.number);
  if (outcome.kind === 'done') return resolve(outcome.result);
  if (outcome.kind === 'refused') return reject(new InputError(outcome.notices));
  const { error: name, code, stack } = outcome;
  reject(Object.assign(new Error(''), { name, stack, ...(code !== undefined && { code }) }));
}
