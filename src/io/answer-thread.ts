// A thread that reads shards of answers: see `answer-threads.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { openDictionary } from '../lexicon/dictionary.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import {
  createShardPlacer, createShardReader, detectLanguages, type ReadShard, type ShardPlaces, type ShardReader,
} from '../use-cases/answer-shards.js';
import type { NumberedShard, ToThread } from './answer-threads.js';

let reader: ShardReader | undefined;
let place: ((shard: ReadShard) => ShardPlaces) | undefined;
/** Shards that are still to be read before their places can be told, and those that were. */
let ahead: NumberedShard[] = [];
const read = new Map<number, ReadShard>();

// There is time for it before the first shard comes.
if (workerData === 'languages') void loadLanguageDetector();

/** One after the other: between two of them this thread hears that it is time to place. */
function readAhead(): void {
  const next = ahead.shift();
  if (!next) return;
  read.set(next.shard, reader!.toPlace(next.texts));
  setImmediate(readAhead);
}

function placed({ shard, texts }: NumberedShard): ShardPlaces {
  const known = read.get(shard);
  read.delete(shard);
  return place!(known ?? reader!.toPlace(texts));
}

parentPort!.on('message', (message: ToThread) => {
  if (message.kind === 'lexicon') {
    reader = createShardReader({ ...message.lists, dictionary: openDictionary(message.dictionary) });
  } else if (message.kind === 'ahead') {
    ahead = [...message.shards];
    setImmediate(readAhead);
  } else if (message.kind === 'places') {
    ahead = [];
    place = createShardPlacer(message.places);
    parentPort!.postMessage({ shard: -1, result: [...read.keys()] });
  } else if (message.kind === 'languages') {
    void detectLanguages(message.asked).then((result) => parentPort!.postMessage({ shard: -1, result }));
  } else {
    const { kind, shard, texts } = message;
    parentPort!.postMessage({ shard, result: kind === 'terms' ? reader!.terms(texts) : placed(message) });
  }
});
