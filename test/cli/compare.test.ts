import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import type { measuresApart as MeasuresApart } from '../../src/io/measure-apart.js';
import type { openRunFolder as OpenRunFolder } from '../../src/io/run-folder.js';
import type { measureLearningOfRun as MeasureLearningOfRun } from '../../src/use-cases/measure-learning.js';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
const study = join(home, 'study');
const [first, second] = [join(home, 'first'), join(home, 'second')];
const analysed = (folder: string) => runCommand(['analyse', join(study, 'study.yaml'), '--out', folder], home);
const table = async (file: string) => parse(await readFile(file), { columns: true }) as Record<string, string>[];

beforeAll(async () => {
  await cp(join(root, 'corpus-samples', 'two-questions'), study, { recursive: true });
  await analysed(first);
  // The same study with a codebook of its own for the wishes, in which a theme finds nothing any more.
  const codebook = await readFile(join(root, 'lexicons', 'jobcenter-improvements', 'codebook.yaml'), 'utf8');
  await writeFile(join(study, 'wishes.yaml'), codebook.replace(/(- id: offers-and-jobs[\s\S]*?pole: negative\n)[\s\S]*?(\n {2}- id:)/u,
    '$1    rules: [{ id: never, any: [aldrigdettenogensinde] }]\n    examples: { include: [Ja], exclude: [Nej] }$2'));
  const definition = await readFile(join(study, 'study.yaml'), 'utf8');
  await writeFile(join(study, 'study.yaml'), definition.replace('codebook: jobcenter-improvements', 'codebook: wishes.yaml'));
  await analysed(second);
}, 60_000);

test('compare says what changed two runs, in words, as JSON and as tables', async () => {
  const [out, answers] = [join(home, 'changes.csv'), join(home, 'answers.csv')];
  const { code, out: told } = await runCommand(['compare', first, second, '--out', out, '--answers', answers], home);
  expect(code).toBe(0);
  expect(told).toMatch(/fil codebook \(better\) +jobcenter-improvements\/codebook\.yaml \w{8} +wishes\.yaml \w{8}/u);
  expect(told).toMatch(/Flere og bedre tilbud, job og uddannelse, Tilfredse +20,0 +0,0 +-20,0 +0 +0 +0 +-20,0 +0 +0/u);
  const changes = await table(out);
  const causes = ['program', 'answers', 'weights', 'rules', 'model', 'codings'];
  for (const row of changes) {
    expect(causes.reduce((sum, cause) => sum + Number(row[cause]), 0)).toBeCloseTo(Number(row['difference']), 12);
  }
  expect(new Set(changes.filter(({ rules }) => rules !== '0').map(({ theme }) => theme))).toEqual(new Set(['offers-and-jobs']));
  const recoded = await table(answers);
  expect(recoded.length).toBeGreaterThan(5);
  expect(new Set(recoded.map((row) => `${row['question']} ${row['because']}`))).toEqual(new Set(['better rules']));
  const json = JSON.parse((await runCommand(['compare', first, second, '--json'], home)).out) as { answers: { recoded: object[] } };
  expect(json.answers.recoded).toHaveLength(recoded.length);
});

test('compare tells runs that are the same, and refuses those of other studies', async () => {
  expect((await runCommand(['compare', first, first, '--lang', 'en'], home)).out).toContain('No share changed.');
  const other = join(home, 'other');
  await runCommand(['analyse', join(root, 'corpus-samples', 'small', 'study.yaml'), '--out', other], home);
  const { code, err } = await runCommand(['compare', first, other], home);
  expect([code, err]).toEqual([2, expect.stringContaining('kan ikke sammenlignes')]);
  expect((await runCommand(['compare', first, join(home, 'none')], home)).code).toBe(2);
}, 30_000);

test('a thread finds the same of two runs as the command line does, and refuses with the same notices', async () => {
  const at = (module: string) => pathToFileURL(join(root, 'dist', 'src', ...module.split('/'))).href;
  const { measuresApart } = await import(at('io/measure-apart.js')) as { measuresApart: typeof MeasuresApart };
  const { openRunFolder } = await import(at('io/run-folder.js')) as { openRunFolder: typeof OpenRunFolder };
  const [a, b] = await Promise.all([first, second].map(async (folder) => ({ folder, run: await openRunFolder(folder) })));
  const measures = measuresApart();
  const told = JSON.parse((await runCommand(['compare', first, second, '--json'], home)).out) as object;
  expect(JSON.parse(JSON.stringify(await measures.compare(a!, b!)))).toEqual(told);
  // The two open questions have codebooks of their own, and 45 answers of one are coded by hand.
  const refused = async (question: string | undefined) => measures.learn(a!, question).catch((error: { readonly notices: readonly { readonly code: string }[] }) =>
    error.notices.map(({ code }) => code));
  expect(await refused(undefined)).toEqual(['question-needed']);
  expect(await refused('why')).toEqual(['coded-answers-too-few']);
}, 60_000);

test('what more coding would bring is measured of a run as of its study', async () => {
  const home = emptyFolder();
  const codings = (await readFile(join(root, 'corpus-samples', 'two-questions', 'codings.csv'), 'utf8')).trim().split('\n');
  const answers = await table(join(first, 'answers.csv'));
  expect(Object.keys(answers[0]!)).toContain('respondent');
  const known = new Set(codings.slice(1).map((line) => line.split(',')[0]));
  // Everybody who was not coded is coded as somebody who was, so that there are enough.
  const more = answers.filter(({ respondent, question }) => question === 'why' && !known.has(respondent))
    .map(({ respondent }, i) => `${respondent},${codings[1 + (i % (codings.length - 1))]!.split(',').slice(1).join(',')}`);
  await cp(join(root, 'corpus-samples', 'two-questions'), join(home, 'study'), { recursive: true });
  await writeFile(join(home, 'study', 'codings.csv'), [...codings, ...more].join('\n'));
  const [study, run] = [join(home, 'study', 'study.yaml'), join(home, 'run')];
  await runCommand(['analyse', study, '--out', run], home);
  const { measureLearningOfRun } = await import(pathToFileURL(join(root, 'dist/src/use-cases/measure-learning.js')).href) as { measureLearningOfRun: typeof MeasureLearningOfRun };
  const curve = await measureLearningOfRun(await nodePorts(), run, 'why');
  expect(curve.answers).toBeGreaterThan(50);
  const told = JSON.parse((await runCommand(['coding', 'curve', study, '--question', 'why', '--seed', '11', '--json'], home)).out) as { readonly points: unknown };
  expect(JSON.parse(JSON.stringify(curve.points))).toEqual(told.points);
}, 120_000);
