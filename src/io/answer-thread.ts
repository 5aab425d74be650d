// A thread that reads shards of answers: see `answer-threads.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { openDictionary } from '../lexicon/dictionary.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { createShardReader, detectLanguages, type ShardPlaces, type ShardReader } from '../use-cases/answer-shards.js';
import type { ToThread } from './answer-threads.js';

let reader: ShardReader | undefined;
let place: ((texts: readonly string[]) => ShardPlaces) | undefined;

// There is time for it before the first shard comes.
if (workerData === 'languages') void loadLanguageDetector();

parentPort!.on('message', (message: ToThread) => {
  if (message.kind === 'lexicon') {
    reader = createShardReader({ ...message.lists, dictionary: openDictionary(message.dictionary) });
  } else if (message.kind === 'places') {
    place = reader!.placer(message.places);
  } else if (message.kind === 'languages') {
    void detectLanguages(message.asked).then((result) => parentPort!.postMessage({ shard: -1, result }));
  } else {
    const { kind, shard, texts } = message;
    parentPort!.postMessage({ shard, result: kind === 'terms' ? reader!.terms(texts) : place!(texts) });
  }
});
