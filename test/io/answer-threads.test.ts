import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultClusterSettings, fitClusters } from '../../src/clusters/cluster-answers.js';
import { documentsOf } from '../../src/features/numbered-terms.js';
import type { AnswerThreads } from '../../src/io/answer-threads.js';
import { packageFolder } from '../../src/io/package-files.js';
import { seededRandom } from '../../src/numerics/random.js';
import { shardsHere } from '../../src/use-cases/answer-shards.js';
import { clusterInShards } from '../../src/use-cases/cluster-in-shards.js';
import { danishText } from '../lexicon/danish-text.js';

// A thread runs the built program, so what starts it is the built one too.
const built = pathToFileURL(join(packageFolder, 'dist', 'src', 'io', 'answer-threads.js')).href;
const { answerThreads } = await import(built) as { answerThreads(count: number): AnswerThreads };

const subjects = ['hjælp støtte vejledning råd', 'skift sagsbehandler igen forfra', 'penge ydelse udbetaling regning', 'møde samtale dialog snak'];
const foreign = ['The case worker never listened to anything that I said', 'Никто меня не слушал и не помогал'];

/** Answers of four subjects, some with a name and some in other languages. */
function answers(count: number): string[] {
  const random = seededRandom(4, 'answers');
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, () => {
    if (random() < 0.05) return pick(foreign);
    const words = pick(subjects).split(' ');
    const said = Array.from({ length: 4 }, () => pick(words)).join(' og ');
    return random() < 0.1 ? `${said}. Min sagsbehandler hedder Karen Hansen` : said;
  });
}

const shards = Array.from({ length: 9 }, (_, i) => answers(900).slice(i * 100, (i + 1) * 100));
const settings = { ...defaultClusterSettings, k: 4, seed: 3 };
const here = shardsHere(danishText);
const terms = await here.terms(shards);
const { space, centres } = fitClusters(terms.flatMap(documentsOf), settings, 'all');
const places = { places: space.places(), centres, minimumTerms: settings.minimumTerms };

describe.each([0, 1, 3])('%i threads beside this one', (count) => {
  const threads = answerThreads(count);
  const shared = threads.shards(danishText);
  afterAll(() => threads.close());

  it('read and place each shard as one does, in the order of the shards, again and again', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await shared.terms(shards)).toEqual(terms);
      expect(await shared.place(shards, places)).toEqual(await here.place(shards, places));
    }
    expect(await shared.terms([])).toEqual([]);
  });

  it('make the same clusters', async () => {
    const texts = answers(700);
    expect(await clusterInShards(texts, shared, settings, 'all')).toEqual(await clusterInShards(texts, here, settings, 'all'));
  });
});

it('a shard that cannot be read ends the work with the error', async () => {
  const threads = answerThreads(1);
  const broken = [...shards, [undefined as unknown as string]];
  await expect(threads.shards(danishText).terms(broken)).rejects.toThrow(TypeError);
  await threads.close();
});

it('answers in other languages are told from the words or by the detector, and are in no cluster', async () => {
  const texts = [...answers(300).filter((text) => !foreign.includes(text)), ...foreign];
  const { clustering, languages } = await clusterInShards(texts, here, settings, 'all');
  expect(languages.slice(-2)).toEqual(['en', 'ru']);
  expect(Array.from(clustering.assignment.slice(-2))).toEqual([-1, -1]);
  expect(languages.slice(0, -2).filter((language) => language !== 'da')).toEqual([]);
});
