import { adjustedRandIndex } from '../../src/clusters/adjusted-rand-index.js';
import { clusterAnswers, defaultClusterSettings } from '../../src/clusters/cluster-answers.js';
import { kMeans } from '../../src/clusters/k-means.js';
import { kMeansStart } from '../../src/clusters/k-means-start.js';
import { nearestCentres } from '../../src/clusters/nearest-centres.js';
import { documentTermMatrix } from '../../src/features/document-term.js';
import { termsOf } from '../../src/features/terms.js';
import { tfIdf } from './tf-idf.js';
import { seededRandom } from '../../src/numerics/random.js';
import { truncatedSvd } from '../../src/numerics/truncated-svd.js';
import { topicStopWords } from '../../src/text/stop-words.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Token } from '../../src/text/token.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { halves } from './halves.js';
import { corona, halfOf, massive, singleThemes, type LabelledTexts } from './labelled-texts.js';
import { shippedLexicon } from './shipped-lexicon.js';
import { vMeasure } from './v-measure.js';

const seeds = [1, 2, 3];
/** Their answers are not read while the program is made. */
const closedFiles = new Set(['A', 'M']);

/**
 * Clusters held against what people say that texts are about, beside plain tf-idf over words, 100 dimensions and k-means
 * with ten starts on the same texts; and how alike the clusters of two seeds are.
 */
export function measureClusters(data: string): MeasureGroup {
  const sources = [
    { all: massive(data, 'scenario'), k: 18 },
    { all: corona(data), k: 5 },
    { all: singleThemes(data, (file) => !closedFiles.has(file)), k: 12 },
  ];
  const measures = sources.flatMap(({ all, k }) =>
    (all === undefined ? [] : halves.flatMap(({ name, has }) => measureOn(halfOf(all, has), k, name))));
  const closed = singleThemes(data, (file) => closedFiles.has(file));
  if (closed) measures.push(...measureOn(closed, 12, 'files never looked at'));
  return {
    title: 'Clusters',
    measures,
    missing: sources.every(({ all }) => all !== undefined) ? [] : ['MASSIVE-da, corona-intents or the coded answers (no such file)'],
  };
}

function measureOn({ name, texts, labels }: LabelledTexts, k: number, half: string): Measure[] {
  const read = createTextReader(shippedLexicon);
  const tokens = texts.map(read);
  const left = topicStopWords(shippedLexicon);
  const documents = tokens.map((own) => termsOf(own, left));
  const own = seeds.map((seed) => clusterAnswers(documents, { ...defaultClusterSettings, k, seed }, 'all').assignment);
  const plain = seeds.map((seed) => plainClusters(tokens, k, seed));
  const mean = (clusterings: readonly Int32Array[]) =>
    clusterings.reduce((sum, each) => sum + vMeasure(labels, each), 0) / clusterings.length;
  const on = `${texts.length} texts, k = ${k}, mean of ${seeds.length} seeds`;
  const byPlain = mean(plain);
  return [
    { name: `V-measure, ${name}, ${half}`, on, value: mean(own), unit: '', mark: { atLeast: byPlain } },
    { name: `V-measure of plain tf-idf, ${name}, ${half}`, on, value: byPlain, unit: '' },
    { name: `adjusted Rand index of two seeds, ${name}, ${half}`, on: `${texts.length} texts`, value: adjustedRandIndex(own[0]!, own[1]!), unit: '' },
    { name: `adjusted Rand index of plain, ${name}, ${half}`, on: `${texts.length} texts`, value: adjustedRandIndex(plain[0]!, plain[1]!), unit: '' },
  ];
}

/** What TfidfVectorizer, TruncatedSVD(100) and KMeans(n_init=10) of scikit-learn do, with this project's tokens. */
function plainClusters(tokens: readonly (readonly Token[])[], k: number, seed: number): Int32Array {
  const words = tokens.map((own) => own.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm));
  const matrix = tfIdf(documentTermMatrix(words, { minimumDocuments: 1, maximumShare: 1 }));
  const { left, singularValues } = truncatedSvd(matrix, 100, seededRandom(seed, 'plain/svd'));
  const points = { ...left, values: left.values.map((value, i) => value * singularValues[i % left.columns]!) };
  const start = kMeansStart(points, k, { starts: 10, steps: 10 }, seededRandom(seed, 'plain/start'));
  return nearestCentres(points, kMeans(points, start)).nearest;
}
