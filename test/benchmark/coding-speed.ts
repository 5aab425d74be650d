import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePorts } from '../../src/cli/ports.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { coderFeatures } from '../../src/themes/coder-features.js';
import { codeByModel } from '../../src/themes/learned-coder.js';
import { loadCoding } from '../../src/use-cases/load-coding.js';
import { loadModel } from '../../src/use-cases/load-model.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { childCost, inFolder } from './child-cost.js';
import { threadSeconds } from './thread-seconds.js';

const few = 4500;
const sizes = [100_000, 1_000_000] as const;

/** As much of a file as stands in memory whatever its size, and a little for ids, which are kept by their digests. */
const allowed = 100;

/**
 * Coding by the shipped coder: of as many answers as a survey has, from their tokens; and `fritekst code` from start to end on
 * many answers, whose memory must not depend on how many they are.
 */
export async function measureCodingSpeed(): Promise<MeasureGroup> {
  return { title: 'Coding: speed and memory', missing: [], measures: [await afterTokens(), ...manyAnswers(false), ...manyAnswers(true)] };
}

async function afterTokens(): Promise<Measure> {
  const ports = await nodePorts();
  const coding = await loadCoding(ports, 'jobcenter-themes');
  const { model } = await loadModel(ports, coding, undefined);
  const file = 'corpus-samples/jobcenter/make/answers.csv';
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const answers = Array.from({ length: few }, (_, i) => coding.read(rows[i % rows.length]![columns.indexOf('text')]!));
  const code = codeByModel(model!.coder, true);
  const codeAll = () => {
    for (const tokens of answers) code(coderFeatures(tokens, coding.code(tokens), 'dissatisfied'));
  };
  codeAll();
  const value = threadSeconds(codeAll);
  return { name: 'rules and coder, from tokens', on: `${few} answers, the second time in a process`, value, unit: 's', mark: { atMost: 1 } };
}

function manyAnswers(withEvidence: boolean): Measure[] {
  return inFolder((folder) => {
    const [answers, codes, evidence] = ['answers', 'codes', 'evidence'].map((name) => join(folder, `${name}.csv`)) as
      [string, string, string];
    const costs = sizes.map((count) => {
      childCost(join('dist', 'test', 'benchmark', 'write-large-answers.js'), [answers, String(count)]);
      return childCost(join('dist', 'src', 'main.js'),
        ['code', answers, '--out', codes, ...(withEvidence ? ['--evidence', evidence] : [])]);
    });
    const name = withEvidence ? 'code with evidence' : 'code';
    return costs.flatMap(({ seconds, megabytes }, i): Measure[] => {
      const on = `${sizes[i]!.toLocaleString('en')} answers`;
      const mark = i === 0 ? {} : { mark: { atMost: costs[0]!.megabytes + allowed } };
      return [
        { name: `${name}, ${on}`, on: 'from start to end', value: seconds, unit: 's' },
        { name: `${name}, ${on}, most memory`, on: 'of the process', value: megabytes, unit: 'MB', ...mark },
      ];
    });
  });
}
