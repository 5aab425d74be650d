import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { jobJournal } from '../../src/io/job-journal.js';
import type { JobMessage, JobOrder } from '../../src/io/job-process.js';
import { jobQueue } from '../../src/io/job-queue.js';
import { InputError } from '../../src/notices/input-error.js';
import type { Job, JobSource } from '../../src/use-cases/jobs.js';
import { emptyFolder } from '../cli/run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

/** A process that does what a test tells it. */
interface Puppet {
  readonly order: JobOrder;
  tell(message: JobMessage): void;
  end(code?: number | null, signal?: string | null): void;
  killed: boolean;
}

let round = 0;
let data: string;
let puppets: Puppet[];
let told: string[];

const sample: JobSource = { kind: 'sample' };
const study = (name: string): JobSource => ({ kind: 'study', study: name });
const timings = [{ stage: 'read', seconds: 2, memory: 1 }, { stage: 'write', seconds: 1, memory: 1 }];

function open() {
  return jobQueue({
    data, journal: jobJournal(join(data, 'jobs')), memory: 512, tellFailure: (line) => told.push(line),
    start(order, tell, ended) {
      const puppet: Puppet = { order, tell, end: (code = 0, signal = null) => ended({ code, signal }), killed: false };
      puppets.push(puppet);
      return {
        pid: 99_999_999,
        kill() {
          if (puppet.killed) return;
          puppet.killed = true;
          setImmediate(() => ended({ code: null, signal: 'SIGKILL' }));
        },
      };
    },
  });
}

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });
const states = (jobs: { get(id: string): Job }, ...ids: string[]): string[] => ids.map((id) => jobs.get(id).state);

beforeEach(async () => {
  data = join(home, String(round++));
  [puppets, told] = [[], []];
  for (const name of ['a', 'b', 'Blåbær 2']) {
    await mkdir(join(data, 'studies', name), { recursive: true });
    await writeFile(join(data, 'studies', name, 'study.yaml'), 'x');
  }
});

describe('the queue of analyses', () => {
  test('runs one at a time, in the order in which they were asked for', async () => {
    const jobs = await open();
    const [a, b, c] = [await jobs.start({ source: study('a'), title: 'A' }), await jobs.start({ source: study('b'), title: 'B' }), await jobs.start({ source: sample, title: 'S' })];
    expect(states(jobs, a.id, b.id, c.id)).toEqual(['running', 'waiting', 'waiting']);
    expect(puppets).toHaveLength(1);
    expect(puppets[0]!.order).toMatchObject({ from: { kind: 'study', path: join(data, 'studies', 'a', 'study.yaml') }, runs: join(data, 'runs'), memory: 512 });
    puppets[0]!.tell({ kind: 'done', run: 'r1', timings });
    puppets[0]!.end();
    await settled();
    expect(states(jobs, a.id, b.id, c.id)).toEqual(['done', 'running', 'waiting']);
    expect(jobs.get(a.id).run).toBe('r1');
    await jobs.stop(c.id);
    await jobs.stop(b.id);
    expect(states(jobs, b.id, c.id)).toEqual(['stopped', 'stopped']);
    expect(puppets).toHaveLength(2);
    expect(await readdir(join(data, 'jobs'))).toEqual(['timings.json']);
  });

  test('leads whoever asks for what is under way to it, also at the same moment', async () => {
    const jobs = await open();
    const [one, two] = await Promise.all([jobs.start({ source: study('a'), title: 'A' }), jobs.start({ source: study('a'), title: 'A' })]);
    expect(two.id).toBe(one.id);
    const other = await jobs.start({ source: study('a'), title: 'A', seed: 8 });
    expect(other.id).not.toBe(one.id);
    await jobs.stop(one.id);
    expect((await jobs.start({ source: study('a'), title: 'A' })).id).not.toBe(one.id);
    await jobs.close();
  });

  test('tells of every change, also to who missed some', async () => {
    const jobs = await open();
    const { id } = await jobs.start({ source: sample, title: 'S' });
    const seen: string[] = [];
    jobs.watch(id, ({ version, stages }) => seen.push(`${version} ${stages.at(-1)!.stage}`));
    puppets[0]!.tell({ kind: 'stage', stage: 'read', position: 1, of: null });
    puppets[0]!.tell({ kind: 'stage', stage: 'survey', position: 2, of: 14 });
    puppets[0]!.tell({ kind: 'stage', stage: 'text', position: 5, of: 14 });
    expect(seen).toEqual(['2 survey', '3 text']);
    expect(jobs.since(id, 1).map(({ version }) => version)).toEqual([2, 3]);
    expect(jobs.since(id, -1).map(({ state }) => state)).toEqual(['waiting', 'running', 'running', 'running']);
    expect(jobs.since(id, 3)).toEqual([]);
    await jobs.close();
  });

  test('remembers what a study took for the next time', async () => {
    const jobs = await open();
    const { id, isKnown } = await jobs.start({ source: study('a'), title: 'A' });
    expect(isKnown).toBe(false);
    puppets[0]!.tell({ kind: 'done', run: 'r1', timings });
    puppets[0]!.end();
    await settled();
    expect(jobs.get(id).state).toBe('done');
    const later = await open();
    expect(await later.start({ source: study('a'), title: 'A' })).toMatchObject({ isKnown: true, expected: timings });
    await later.close();
  });

  test.each<[string, (puppet: Puppet) => void, Partial<Job>, boolean]>([
    ['its input', (p) => { p.tell({ kind: 'refused', notices: [{ code: 'file-missing', severity: 'error', parameters: { file: 'x.csv' } }] }); p.end(); },
      { state: 'refused', notices: [{ code: 'file-missing', severity: 'error', parameters: { file: 'x.csv' } }] }, false],
    ['a lack of memory', (p) => { p.tell({ kind: 'out-of-memory' }); p.end(); },
      { state: 'refused', notices: [{ code: 'job-out-of-memory', severity: 'error', parameters: { limit: 512 } }] }, false],
    ['the system, which takes its memory back', (p) => p.end(null, 'SIGKILL'),
      { state: 'refused', notices: [{ code: 'job-out-of-memory', severity: 'error', parameters: { limit: 512 } }] }, false],
    ['a fault of the program', (p) => { p.tell({ kind: 'failed', error: 'TypeError', stack: ['at x (y:1:2)'] }); p.end(); }, { state: 'failed', notices: [] }, true],
    ['a crash', (p) => p.end(null, 'SIGSEGV'), { state: 'failed', notices: [] }, true],
  ])('says that a job came to nothing by %s, and goes on to the next', async (_, act, expected, isTold) => {
    const jobs = await open();
    const first = await jobs.start({ source: study('a'), title: 'A' });
    const second = await jobs.start({ source: study('b'), title: 'B' });
    act(puppets[0]!);
    await settled();
    expect(jobs.get(first.id)).toMatchObject({ ...expected, run: null });
    expect(jobs.get(second.id).state).toBe('running');
    expect(told.map((line) => (JSON.parse(line) as { job: string }).job)).toEqual(isTold ? [first.id] : []);
    await jobs.close();
  });

  test('shows what was interrupted by the end of an earlier server until it is started anew, and clears what that left', async () => {
    const jobs = await open();
    const { id } = await jobs.start({ source: study('a'), title: 'A' });
    await mkdir(join(data, 'runs', '.r9.writing-99999999-abcdef'), { recursive: true });
    await jobs.close();
    expect(puppets[0]!.killed).toBe(true);
    const later = await open();
    expect(later.list()).toMatchObject([{ id, state: 'interrupted', request: { title: 'A' } }]);
    expect(await readdir(join(data, 'runs'))).toEqual([]);
    const again = await later.start({ source: study('a'), title: 'A' });
    expect(later.list().map((each) => each.id)).toEqual([again.id]);
    await later.stop(again.id);
    expect((await open()).list()).toEqual([]);
  });

  test('takes a run that was whole before its process was stopped for what it is', async () => {
    const jobs = await open();
    const { id } = await jobs.start({ source: sample, title: 'S' });
    puppets[0]!.tell({ kind: 'run', run: 'abc' });
    await mkdir(join(data, 'runs', 'abc'), { recursive: true });
    await jobs.stop(id);
    expect(jobs.get(id)).toMatchObject({ state: 'done', run: 'abc' });
  });

  test.each<JobSource>([
    study('../a'), study('..'), study('.'), study(''), study('a/../b'), study('a\\..\\b'), study('none'), study('a\0'), study('/etc'),
    { kind: 'run', run: '../runs/x' }, { kind: 'run', run: '.r.writing-1-abcdef' }, { kind: 'run', run: 'none' },
  ])('starts nothing for %j', async (source) => {
    const jobs = await open();
    await expect(jobs.start({ source, title: 'x' })).rejects.toThrow(InputError);
    expect(puppets).toEqual([]);
    expect(jobs.list()).toEqual([]);
  });

  test('says so when it cannot write down what it begins, and outlives what it cannot write in the end', async () => {
    const jobs = await open();
    await writeFile(join(data, 'jobs'), '');
    await expect(jobs.start({ source: study('a'), title: 'A' })).rejects.toThrow(InputError);
    expect([jobs.list(), puppets]).toEqual([[], []]);
    await rm(join(data, 'jobs'));
    const { id } = await jobs.start({ source: study('a'), title: 'A' });
    await rm(join(data, 'jobs'), { recursive: true });
    await writeFile(join(data, 'jobs'), '');
    puppets[0]!.tell({ kind: 'done', run: 'r1', timings });
    puppets[0]!.end();
    await settled();
    expect(jobs.get(id)).toMatchObject({ state: 'done', run: 'r1' });
    expect(told).toHaveLength(1);
  });

  test('does not list what came to nothing when its study is deleted', async () => {
    const jobs = await open();
    await jobs.start({ source: study('a'), title: 'A' });
    puppets[0]!.end(1);
    await settled();
    expect(jobs.list()).toMatchObject([{ state: 'failed' }]);
    await rm(join(data, 'studies', 'a'), { recursive: true });
    expect(jobs.list()).toEqual([]);
  });

  test('knows no job that there never was', async () => {
    const jobs = await open();
    expect(() => jobs.get('x')).toThrow(InputError);
    await expect(jobs.stop('x')).rejects.toThrow(InputError);
    expect(() => jobs.watch('__proto__', () => undefined)).toThrow(InputError);
  });

  test('takes names with letters of any language', async () => {
    const jobs = await open();
    expect((await jobs.start({ source: study('Blåbær 2'), title: 'B' })).state).toBe('running');
    await jobs.close();
  });
});
