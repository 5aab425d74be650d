import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/io/parse-csv.js';
import { toCsv } from '../../src/io/write-csv.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { singleThemes } from '../quality/labelled-texts.js';
import { vMeasure } from '../quality/v-measure.js';
import { childCost, inFolder } from './child-cost.js';

const python = '/usr/bin/python3';
const pipeline = join('test', 'benchmark', 'scikit-clusters.py');
const program = join('dist', 'src', 'main.js');
const k = '12';
/** How many answers, how many times each is measured, and the share of scikit-learn's time that fritekst may take. */
const sizes = [
  { count: 4500, times: 3, atMost: 0.3 }, { count: 100_000, times: 1, atMost: 0.3 }, { count: 1_000_000, times: 1, atMost: 0.5 },
] as const;

/**
 * `fritekst cluster` as a whole process beside tf-idf, truncated SVD and k-means by scikit-learn on the same file, one
 * after the other; the fastest time of each. Where there is no scikit-learn it is told and only fritekst is measured.
 */
export function measureClusterRace(data: string): MeasureGroup {
  const hasRival = spawnSync(python, ['-c', 'import sklearn']).status === 0;
  const measures = inFolder((folder) => [
    ...sizes.flatMap(({ count, times, atMost }) => raceOn(folder, count, times, atMost, hasRival)),
    ...(hasRival ? groupsOf(folder, data) : []),
  ]);
  return {
    title: 'fritekst cluster beside scikit-learn',
    measures,
    missing: hasRival ? [] : [`scikit-learn (${python} cannot import it)`],
  };
}

function raceOn(folder: string, count: number, times: number, atMost: number, hasRival: boolean): Measure[] {
  const file = join(folder, 'answers.csv');
  childCost(join('dist', 'test', 'benchmark', 'write-large-answers.js'), [file, String(count)]);
  const rounds = Array.from({ length: times }, () => ({
    own: childCost(program, ['cluster', file, '--k', k, '--out', join(folder, 'own.csv')]),
    rival: hasRival ? rivalCost(file, join(folder, 'rival.csv')) : undefined,
  }));
  const fastest = (costs: readonly { readonly seconds: number }[]) => Math.min(...costs.map(({ seconds }) => seconds));
  const on = `${count.toLocaleString('en')} answers, k = ${k}`;
  const seconds = fastest(rounds.map(({ own }) => own));
  const rivals = rounds.flatMap(({ rival }) => (rival ? [rival] : []));
  return [
    { name: `fritekst, ${count}`, on, value: seconds, unit: 's' },
    {
      name: `most memory of fritekst, ${count}`, on, value: Math.max(...rounds.map(({ own }) => own.megabytes)), unit: 'MB',
      ...(count === 1_000_000 && { mark: { atMost: 2000 } }),
    },
    ...(rivals.length === 0 ? [] : [
      { name: `scikit-learn, ${count}`, on, value: fastest(rivals), unit: 's' },
      { name: `most memory of scikit-learn, ${count}`, on, value: Math.max(...rivals.map(({ megabytes }) => megabytes)), unit: 'MB' },
      { name: `share of scikit-learn's time, ${count}`, on, value: seconds / fastest(rivals), unit: '', mark: { atMost } },
    ]),
  ];
}

/** Which of two programs' clusters follow the main themes of coded answers better. */
function groupsOf(folder: string, data: string): Measure[] {
  const answers = singleThemes(data, (file) => file !== 'A' && file !== 'M');
  if (!answers) return [];
  const [file, own, rival] = ['themes.csv', 'own.csv', 'rival.csv'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(file, toCsv(['id', 'text'], answers.texts.map((text, i) => [i, text])));
  childCost(program, ['cluster', file, '--k', k, '--out', own]);
  rivalCost(file, rival);
  const [ours, theirs] = [own, rival].map((out) => {
    const { columns, rows } = parseCsv(readFileSync(out), 'clusters.csv').table;
    // Answers in no cluster are one group: none is left out of the comparison.
    return vMeasure(answers.labels, rows.map((row) => (row[columns.indexOf('cluster')] === '' ? -1 : Number(row[columns.indexOf('cluster')]))));
  }) as [number, number];
  const on = `${answers.texts.length} answers with one theme, k = ${k}`;
  return [
    { name: 'V-measure of fritekst', on, value: ours, unit: '', mark: { atLeast: theirs } },
    { name: 'V-measure of scikit-learn', on, value: theirs, unit: '' },
  ];
}

/** Time and memory of the pipeline from start to end, told by the process that starts it. */
function rivalCost(file: string, out: string): { readonly seconds: number; readonly megabytes: number } {
  const measured = 'import resource,subprocess,sys,time;t=time.time();subprocess.check_call(sys.argv[1:]);'
    + 'print(time.time()-t,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1024)';
  const { status, stdout, stderr } = spawnSync(python, ['-c', measured, python, pipeline, file, out, k], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`scikit-learn ended with ${status}: ${stderr}`);
  const [seconds, megabytes] = stdout.trim().split(' ').map(Number) as [number, number];
  return { seconds, megabytes };
}
