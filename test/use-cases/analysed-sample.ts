import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePorts } from '../../src/cli/ports.js';
import { analyseStudy } from '../../src/use-cases/analyse-study.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';

const samples = fileURLToPath(new URL('../../corpus-samples/', import.meta.url));

/** A sample study analysed into a folder of runs that is thrown away with the machine's temporary files. */
export async function analysedSample(name: 'small' | 'two-questions'): Promise<{ readonly run: AnalysisRun; readonly runs: string; readonly folder: string }> {
  const runs = mkdtempSync(join(tmpdir(), 'fritekst-runs-'));
  const { run, folder } = await analyseStudy(await nodePorts(), {
    study: join(samples, name, 'study.yaml'), folderFor: (each) => Promise.resolve(join(runs, each.id)),
  });
  return { run, runs, folder };
}
