import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import { codingSheetXlsx } from '../../src/exports/coding-sheet-xlsx.js';
import { sha256 } from '../../src/io/digest.js';
import { drawOrder } from '../../src/themes/draw-order.js';
import { analyseStudy } from '../../src/use-cases/analyse-study.js';
import { codableRun, loadCodableStudy } from '../../src/use-cases/codable-study.js';
import { makeCodingSheet } from '../../src/use-cases/make-coding-sheet.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { replayRun } from '../../src/use-cases/replay-run.js';
import { codingSheetWords } from '../../src/wording/coding-sheet-words.js';

const study = 'corpus-samples/small/study.yaml';
let runs: string;
const analysed = async (seed?: number): Promise<AnalysisRun> =>
  (await analyseStudy(await nodePorts(), { study, seed, folderFor: ({ id }) => Promise.resolve(join(runs, id)) })).run;
const orderOf = (run: AnalysisRun): string[] => drawOrder(codableRun(run, sha256).answers, codableRun(run, sha256).seed).map(({ respondent }) => respondent);

beforeAll(async () => { runs = await mkdtemp(join(tmpdir(), 'fritekst-seeds-')); });
afterAll(() => rm(runs, { recursive: true, force: true }));

test('people draw the same answers to code whatever the seed of a run, in the pages and in a sheet, which says by which seed', async () => {
  const ports = await nodePorts();
  const [own, seeded] = [await analysed(), await analysed(99)];
  const { seed } = await loadCodableStudy(ports, study);
  expect([own.plan.codingSeed, seeded.plan.seed, seeded.plan.codingSeed]).toEqual([undefined, 99, seed]);
  expect(orderOf(seeded)).toEqual(orderOf(own));
  const { sheet } = await makeCodingSheet(ports, study, { count: 12 }, codingSheetWords.da.headers, 'da');
  const at = sheet.columns.findIndex(({ header }) => header === 'respondent');
  expect(sheet.rows.map((row) => row[at])).toEqual(orderOf(seeded).slice(0, 12));
  const words = Object.values(unzipSync(await codingSheetXlsx(sheet, 'da'))).map((part) => strFromU8(part)).join('');
  expect(words).toContain(`med startværdi ${seed}.`);
  expect((await makeCodingSheet(ports, study, { count: 12, seed: 5 }, codingSheetWords.da.headers, 'da')).sheet.seed).toBe(5);
  expect((await replayRun(ports, join(runs, seeded.id))).differs).toEqual([]);
}, 240_000);
