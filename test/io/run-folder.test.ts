import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { nodePorts } from '../../src/cli/ports.js';
import { sha256 } from '../../src/io/digest.js';
import { openRunFolder, runFolders } from '../../src/io/run-folder.js';
import { analyseStudy } from '../../src/use-cases/analyse-study.js';
import { codableRun } from '../../src/use-cases/codable-study.js';
import { emptyFolder } from '../cli/run-program.js';

const runs = emptyFolder();
let run: AnalysisRun;

beforeAll(async () => {
  const study = fileURLToPath(new URL('../../corpus-samples/small/study.yaml', import.meta.url));
  ({ run } = await analyseStudy(await nodePorts(), { study, folderFor: () => join(runs, 'first') }));
});
afterAll(() => rm(runs, { recursive: true, force: true }));

describe('a run folder', () => {
  test('is read back into the run that it was written from', async () => {
    expect(JSON.parse(JSON.stringify(await openRunFolder(join(runs, 'first'))))).toEqual(JSON.parse(JSON.stringify(run)));
  });

  test('from before differences were tested is read as one without tests', async () => {
    const at = join(runs, 'older');
    await cp(join(runs, 'first'), at, { recursive: true });
    const { sha256: _digest, ...now } = JSON.parse(await readFile(join(at, 'run.json'), 'utf8')) as {
      sha256: string; files: { name: string }[];
    };
    const older = { ...now, files: now.files.filter(({ name }) => name !== 'tests.csv') };
    await writeFile(join(at, 'run.json'), JSON.stringify({ ...older, sha256: sha256(JSON.stringify(older)) }));
    await rm(join(at, 'tests.csv'));
    expect((await openRunFolder(at)).bulk.tests).toEqual([]);
    await rm(at, { recursive: true });
  });

  test('is listed; other folders and half-written ones are not', async () => {
    await mkdir(join(runs, '.second-abc'), { recursive: true });
    await mkdir(join(runs, 'empty'), { recursive: true });
    expect(await runFolders(runs).list()).toEqual([{
      id: 'first', title: run.title, respondents: 60, answers: 45, study: codableRun(run, sha256).id,
      made: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    }]);
    expect(await runFolders(join(runs, 'nowhere')).list()).toEqual([]);
  });

  test('cannot be reached by a path through its id', async () => {
    await expect(runFolders(join(runs, 'empty')).open('../first')).rejects.toThrow('run-missing');
  });

  test('that was changed is refused with the file’s name', async () => {
    const at = join(runs, 'changed');
    const study = fileURLToPath(new URL('../../corpus-samples/small/study.yaml', import.meta.url));
    await analyseStudy(await nodePorts(), { study, folderFor: () => at });
    await appendFile(join(at, 'codes.csv'), 'S999,dialogue,human\n');
    await expect(openRunFolder(at)).rejects.toMatchObject({ notices: [{ code: 'run-damaged', parameters: { run: 'changed', file: 'codes.csv' } }] });

    const summary = await readFile(join(at, 'run.json'), 'utf8');
    await writeFile(join(at, 'run.json'), summary.replace('"format": 1', '"format": 2'));
    await expect(openRunFolder(at)).rejects.toMatchObject({ notices: [{ code: 'run-format-unsupported', parameters: { got: '2', supported: [1] } }] });
    await writeFile(join(at, 'run.json'), '{');
    await expect(openRunFolder(at)).rejects.toMatchObject({ notices: [{ code: 'run-damaged' }] });
  });
});
