import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ClusterPlaces } from '../clusters/place-answers.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { AnswerLanguage } from '../text/language.js';
import type { AnswerShards, AskedLanguage, ShardPlaces, ShardTerms } from '../use-cases/answer-shards.js';

/** What a thread is told. */
export type ToThread =
  | { readonly kind: 'lexicon'; readonly lists: Omit<TextLexicon, 'dictionary'>; readonly dictionary: ArrayBufferLike }
  | { readonly kind: 'places'; readonly places: ClusterPlaces }
  | { readonly kind: 'languages'; readonly asked: readonly AskedLanguage[] }
  | { readonly kind: 'terms' | 'place'; readonly shard: number; readonly texts: readonly string[] };

interface FromThread {
  readonly shard: number;
  readonly result: ShardTerms | ShardPlaces;
}

/** Threads that read shards of answers beside this one. */
export interface AnswerThreads {
  shards(lexicon: TextLexicon): AnswerShards;
  close(): Promise<void>;
}

/** More threads than this would wait for this one, which hands out the work. */
const mostThreads = 7;

/** Shards that a thread has before it: one that it reads and one to begin with while this thread is busy. */
const ahead = 2;

/**
 * Starts threads for shards of answers. This thread reads too, so that none need be there, and merges by the number of the shard:
 * results do not depend on how many there are.
 *
 * @param count 0 and up; by default one for every further processor
 */
export function answerThreads(count = Math.min(mostThreads, availableParallelism() - 1)): AnswerThreads {
  const threads = Array.from({ length: count }, (_, i) =>
    new Worker(new URL('answer-thread.js', import.meta.url), { workerData: i === 0 ? 'languages' : '' }));
  return {
    shards(lexicon) {
      const { dictionary, ...lists } = lexicon;
      for (const thread of threads) tell(thread, { kind: 'lexicon', lists, dictionary: dictionary.graph.arcs.buffer });
      // Loaded here, so that threads begin to load theirs before it.
      const here = import('../use-cases/answer-shards.js').then(({ shardsHere, createShardReader }) =>
        ({ ...shardsHere(lexicon), reader: createShardReader(lexicon) }));
      return {
        async terms(shards) {
          const { reader } = await here;
          return readAll('terms', shards, threads, (texts) => reader.terms(texts));
        },
        async place(shards, places) {
          for (const thread of threads) tell(thread, { kind: 'places', places });
          const { reader } = await here;
          return readAll('place', shards, threads, reader.placer(places));
        },
        languages: async (asked) => (threads[0] ? askThread(threads[0], asked) : (await here).languages(asked)),
      };
    },
    close: async () => void await Promise.all(threads.map((thread) => thread.terminate())),
  };
}

function askThread(thread: Worker, asked: readonly AskedLanguage[]): Promise<readonly AnswerLanguage[]> {
  return new Promise((resolve, reject) => {
    thread.once('message', ({ result }: { readonly result: readonly AnswerLanguage[] }) => {
      thread.off('error', reject);
      resolve(result);
    }).once('error', reject);
    tell(thread, { kind: 'languages', asked });
  });
}

function tell(thread: Worker, message: ToThread): void {
  thread.postMessage(message);
}

function readAll<Result extends ShardTerms | ShardPlaces>(
  kind: 'terms' | 'place',
  shards: readonly (readonly string[])[],
  threads: readonly Worker[],
  readHere: (texts: readonly string[]) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = Array.from({ length: shards.length });
  let [next, done] = [0, 0];
  return new Promise((resolve, reject) => {
    const listeners: (() => void)[] = [];
    const settle = (end: () => void): void => {
      for (const stop of listeners) stop();
      end();
    };
    const take = (shard: number, result: Result): void => {
      results[shard] = result;
      done++;
      if (done === shards.length) settle(() => resolve(results));
    };
    const handOut = (thread: Worker): void => {
      if (next === shards.length) return;
      const shard = next++;
      tell(thread, { kind, shard, texts: shards[shard]! });
    };
    for (const thread of threads) {
      const fail = (error: Error): void => settle(() => reject(error));
      const hear = ({ shard, result }: FromThread): void => {
        handOut(thread);
        take(shard, result as Result);
      };
      thread.on('error', fail).on('message', hear);
      listeners.push(() => thread.off('error', fail).off('message', hear));
    }
    for (let i = 0; i < ahead; i++) for (const thread of threads) handOut(thread);
    const readOne = (): void => {
      if (next === shards.length) return;
      const shard = next++;
      try {
        take(shard, readHere(shards[shard]!));
      } catch (error) {
        settle(() => reject(error));
        return;
      }
      // Between two shards the other threads are heard.
      setImmediate(readOne);
    };
    if (shards.length === 0) resolve(results);
    else setImmediate(readOne);
  });
}
