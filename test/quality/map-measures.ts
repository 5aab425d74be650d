import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClusterSettings, longEnough } from '../../src/clusters/cluster-answers.js';
import { mapDimensions as dimensions } from '../../src/clusters/map-answers.js';
import { layOutMap } from '../../src/clusters/map-layout.js';
import { principalPlane } from '../../src/clusters/map-start.js';
import { termsOf, type Term } from '../../src/features/terms.js';
import { fitTopicSpace } from '../../src/features/topic-space.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { selectRows, type DenseMatrix } from '../../src/numerics/dense.js';
import { seededRandom } from '../../src/numerics/random.js';
import { topicStopWords } from '../../src/text/stop-words.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { MeasureGroup } from '../measured/measure.js';
import { procrustes, trustworthiness } from './map-quality.js';
import { shippedLexicon } from './shipped-lexicon.js';

const { minimumTerms } = defaultClusterSettings;
const neighbours = 10;
/** One answer in so many is left out to see what that moves. */
const oneInLeftOut = 20;

/** How well the map keeps neighbours, and how much it moves with another seed and with fewer answers. */
export function measureMap(): MeasureGroup {
  const file = 'corpus-samples/jobcenter/make/answers.csv';
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const read = createTextReader(shippedLexicon);
  const left = topicStopWords(shippedLexicon);
  const documents = rows.map((row) => termsOf(read(row[columns.indexOf('text')]!), left));
  const all = placed(documents);
  const fewer = placed(documents.filter((_, i) => i % oneInLeftOut !== 0));
  const begun = performance.now();
  const map = mapOf(all.points, 1);
  const seconds = (performance.now() - begun) / 1000;
  const plane = principalPlane(all.points);

  const stayed = documents.flatMap((_, i) => (i % oneInLeftOut === 0 ? [] : [i]));
  const at = new Map(all.documents.map((document, i) => [document, i]));
  const both = fewer.documents.flatMap((document, i) => {
    const before = at.get(stayed[document]!);
    return before === undefined ? [] : [[before, i] as const];
  });
  const rowsOf = (matrix: DenseMatrix, side: 0 | 1) => selectRows(matrix, both.map((pair) => pair[side]));
  const moved = procrustes(rowsOf(map, 0), rowsOf(mapOf(fewer.points, 1), 1));
  const on = `${all.points.rows} answers in ${dimensions} dimensions`;
  return {
    title: 'The map of answers',
    missing: [],
    measures: [
      { name: 'trustworthiness, 10 neighbours', on, value: trustworthiness(all.points, map, neighbours), unit: '', mark: { atLeast: 0.95 } },
      { name: 'trustworthiness of the principal plane', on, value: trustworthiness(all.points, plane, neighbours), unit: '' },
      { name: 'difference between two seeds', on: 'Procrustes, 0 alike to 1', value: procrustes(map, mapOf(all.points, 2)), unit: '' },
      { name: 'difference with 5 % of the answers left out', on: 'Procrustes, the space made anew', value: moved, unit: '' },
      { name: 'seconds', on, value: seconds, unit: 's' },
    ],
  };
}

function placed(documents: readonly (readonly Term[])[]): { documents: number[]; points: DenseMatrix } {
  const space = fitTopicSpace(documents, { dimensions }, seededRandom(1, 'space'));
  const kept = longEnough(space, minimumTerms);
  return { documents: kept, points: selectRows(space.points, kept) };
}

function mapOf(points: DenseMatrix, seed: number): DenseMatrix {
  return layOutMap(points, seededRandom(seed, 'map'));
}
