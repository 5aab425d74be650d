import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ClusterPlaces } from '../clusters/place-answers.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { AnswerShards, AskedLanguage, ShardPlaces, ShardTerms } from '../use-cases/answer-shards.js';

/** What a thread is told. */
export type ToThread =
  | { readonly kind: 'lexicon'; readonly lists: Omit<TextLexicon, 'dictionary'>; readonly dictionary: ArrayBufferLike }
  | { readonly kind: 'places'; readonly places: ClusterPlaces }
  | { readonly kind: 'languages'; readonly asked: readonly AskedLanguage[] }
  | { readonly kind: 'ahead'; readonly shards: readonly NumberedShard[] }
  | NumberedShard & { readonly kind: 'terms' | 'place' };

export interface NumberedShard {
  readonly shard: number;
  /** Empty for a shard that the thread has read. */
  readonly texts: readonly string[];
}

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

/** Shards that a thread is given to read before their places can be asked for: more than it can read meanwhile. */
const mostAhead = 150;

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
      const here = import('../use-cases/answer-shards.js').then(({ shardsHere, createShardReader, createShardPlacer }) =>
        ({ ...shardsHere(lexicon), reader: createShardReader(lexicon), createShardPlacer }));
      return {
        async terms(shards) {
          const { reader } = await here;
          return readAll('terms', shards, threads.map((thread) => ({ thread, read: [] })), (texts) => reader.terms(texts));
        },
        toPlace(shards) {
          const numbered = shards.map((texts, shard) => ({ shard, texts }));
          threads.forEach((thread, own) => tell(thread, {
            kind: 'ahead', shards: numbered.filter(({ shard }) => shard % threads.length === own).slice(0, mostAhead),
          }));
          return async (places) => {
            const readers = threads.map(async (thread) => ({ thread, read: await ask<number[]>(thread, { kind: 'places', places }) }));
            const [{ reader, createShardPlacer }, ...reading] = await Promise.all([here, ...readers]);
            const place = createShardPlacer(places);
            return readAll('place', shards, reading, (texts) => place(reader.toPlace(texts)));
          };
        },
        languages: async (asked) => (threads[0] ? ask(threads[0], { kind: 'languages', asked }) : (await here).languages(asked)),
      };
    },
    close: async () => void await Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/** Tells a thread that has nothing else to answer something, and gives its answer. */
function ask<Result>(thread: Worker, message: ToThread): Promise<Result> {
  return new Promise((resolve, reject) => {
    thread.once('message', ({ result }: { readonly result: Result }) => {
      thread.off('error', reject);
      resolve(result);
    }).once('error', reject);
    tell(thread, message);
  });
}

function tell(thread: Worker, message: ToThread): void {
  thread.postMessage(message);
}

interface ReadingThread {
  readonly thread: Worker;
  /** The shards that it has read already: they are given to it first, and to no other. */
  readonly read: number[];
}

function readAll<Result extends ShardTerms | ShardPlaces>(
  kind: 'terms' | 'place',
  shards: readonly (readonly string[])[],
  threads: readonly ReadingThread[],
  readHere: (texts: readonly string[]) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = Array.from({ length: shards.length });
  const isRead = new Set(threads.flatMap(({ read }) => read));
  const unread = [...shards.keys()].filter((shard) => !isRead.has(shard));
  let done = 0;
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
    const handOut = ({ thread, read }: ReadingThread): void => {
      const own = read.shift();
      if (own !== undefined) tell(thread, { kind, shard: own, texts: [] });
      else {
        const shard = unread.shift();
        if (shard !== undefined) tell(thread, { kind, shard, texts: shards[shard]! });
      }
    };
    for (const each of threads) {
      const { thread } = each;
      const fail = (error: Error): void => settle(() => reject(error));
      const hear = ({ shard, result }: FromThread): void => {
        handOut(each);
        take(shard, result as Result);
      };
      thread.on('error', fail).on('message', hear);
      listeners.push(() => thread.off('error', fail).off('message', hear));
    }
    for (let i = 0; i < ahead; i++) for (const each of threads) handOut(each);
    const readOne = (): void => {
      const shard = unread.shift();
      if (shard === undefined) return;
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
