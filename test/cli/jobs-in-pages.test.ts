import { spawnSync, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JobMessage, startJobProcess as StartJobProcess } from '../../src/io/job-process.js';
import { sendForm } from '../web/send-form.js';
import { eventsOf, startJob, wordsOf } from './job-page.js';
import { addressOf, emptyFolder, endProgram, root, runCommand, startProgram } from './run-program.js';

const home = emptyFolder();
const servers: ChildProcess[] = [];
const small = join(root, 'corpus-samples', 'small');
/** A run of the small study that the command line made, and its id. */
let [byCommand, run] = ['', ''];
let round = 0;

beforeAll(async () => {
  const { out } = await runCommand(['analyse', join(small, 'study.yaml'), '--data', join(home, 'cli'), '--json'], home);
  ({ folder: byCommand, id: run } = JSON.parse(out) as { folder: string; id: string });
}, 60_000);
afterEach(async () => { for (const server of servers.splice(0)) await endProgram(server); });
afterAll(() => rm(home, { recursive: true, force: true }));

/** A data folder with the small study under `studies/small`. */
async function newData(): Promise<string> {
  const data = join(home, `data-${round++}`);
  await cp(small, join(data, 'studies', 'small'), { recursive: true });
  return data;
}

/** One in which the small study has been analysed too. */
async function analysedData(): Promise<string> {
  const data = await newData();
  await cp(byCommand, join(data, 'runs', run), { recursive: true });
  return data;
}

async function serve(data: string): Promise<{ url: string; server: ChildProcess; errors: () => string }> {
  const server = startProgram(['serve', '--port', '0', '--data', data], home, home);
  servers.push(server);
  let errors = '';
  server.stderr!.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
  return { url: await addressOf(server), server, errors: () => errors };
}

/** All files of a folder but timings.json, as text. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile() && each.name !== 'timings.json');
  return new Map(await Promise.all(names.map(async ({ parentPath, name }): Promise<[string, string]> =>
    [join(parentPath, name).slice(folder.length), await readFile(join(parentPath, name), 'latin1')])));
}

/** Processes that analyse for a server. */
function analysing(server: number): number[] {
  const lines = spawnSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' }).stdout.split('\n');
  return lines.flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return parent === server && line.includes('job.js') ? [pid!] : [];
  });
}
const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<number> {
  const begun = performance.now();
  while (!await holds()) {
    if (performance.now() - begun > milliseconds) throw new Error(`not within ${milliseconds} ms`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  return performance.now() - begun;
}

describe('an analysis that a page starts', () => {
  test('makes the same run, byte for byte, as the command line, and tells of every stage on the way', async () => {
    const data = await newData();
    const { url, errors } = await serve(data);
    const job = await startJob(url, 'studier/small/koer');
    const events = await eventsOf(job);
    // It is told while it goes on, not when it is over.
    expect(events[0]!.after).toBeLessThan(events.at(-1)!.after / 2);
    const stages = events.filter(({ event }) => event === 'stage').map(({ data: { text } }) => text);
    expect(stages.slice(-14)).toEqual([
      'Læser filer', 'Læser besvarelser, 2 af 14', 'Sammenligner med stikprøven, 3 af 14', 'Beregner vægte, 4 af 14', 'Læser svarenes ord, 5 af 14',
      'Finder temaer, 6 af 14', 'Finder klynger, 7 af 14', 'Tegner kortet, 8 af 14', 'Sammenligner ord, 9 af 14',
      'Beregner andele og usikkerhed, 10 af 14', 'Efterprøver forskelle, 11 af 14', 'Trækker citater, 12 af 14', 'Skriver rapporten, 13 af 14', 'Gemmer resultaterne, 14 af 14',
    ]);
    const percents = events.flatMap(({ data: { percent } }) => percent ?? []);
    expect(percents.every((percent, i) => i === 0 || percent >= percents[i - 1]!)).toBe(true);
    const ids = events.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual(ids.map((_, i) => ids[0]! + i));
    expect(events.at(-1)!.event).toBe('end');
    const [id] = await readdir(join(data, 'runs'));
    expect(events.at(-1)!.data).toEqual({ state: 'done', address: `/runs/${id}` });
    expect((await fetch(job)).url).toBe(`${url}runs/${id}`);

    // Whoever lost the connection hears what they missed, and no more.
    const resumed = await eventsOf(job, undefined, ids.at(-3));
    expect(resumed.map(({ id: each }) => each)).toEqual(ids.slice(-2));
    expect((await eventsOf(job, undefined, ids.at(-1))).map(({ event }) => event)).toEqual(['end']);

    const files = await filesOf(byCommand);
    expect(files.size).toBeGreaterThan(15);
    expect(id).toBe(run);
    expect(await filesOf(join(data, 'runs', run))).toEqual(files);
    expect(errors()).not.toContain('"job"');
  }, 90_000);

  test('counts what was coded since the run when it is run again, and says how much that is', async () => {
    const data = await analysedData();
    const { url } = await serve(data);
    const first = `/runs/${run}`;
    const page = new URL(`${first}/kodning`, url);
    const headers = { cookie: 'coder=Eva', 'sec-fetch-site': 'same-origin' };
    for (let n = 0; n < 3; n++) {
      const html = await (await fetch(page, { headers })).text();
      const svar = /name="svar" value="([^"]+)"/.exec(html)![1]!;
      expect((await sendForm(page, { queue: 'random', svar, add: 'help-support' }, headers)).status).toBe(303);
      expect((await sendForm(page, { queue: 'random', svar, read: '1' }, headers)).status).toBe(303);
    }
    expect(await (await fetch(page, { headers })).text()).toContain('3 nye kodninger siden denne analyse tæller først med');
    expect(await wordsOf(new URL(`${first}/metode`, url).href)).toContain('3 nye kodninger siden denne analyse');

    const second = (await eventsOf(await startJob(url, `${first}/koer`))).at(-1)!.data.address!;
    expect(second).not.toBe(first);
    expect(await readdir(join(data, 'runs'))).toHaveLength(2);
    const codings = await readFile(join(data, second, 'codings.csv'), 'utf8');
    expect(codings.match(/,help-support,Eva/g)).toHaveLength(3);
    expect(await wordsOf(new URL(`${second}/metode`, url).href)).toContain('Der er ingen nye kodninger siden denne analyse.');
    // The study's own folder and today's codings make the same, by the command line too.
    await runCommand(['analyse', join(data, 'studies', 'small', 'study.yaml'), '--data', data, '--out', join(home, 'again')], home);
    expect(await filesOf(join(home, 'again'))).toEqual(await filesOf(join(data, second)));
    // Run again without new codings it is the same run; with another seed it is another.
    expect((await eventsOf(await startJob(url, `${second}/koer`))).at(-1)!.data.address).toBe(second);
    expect((await eventsOf(await startJob(url, `${second}/koer`, { seed: '99', k: '' }))).at(-1)!.data.address).not.toBe(second);
    expect((await sendForm(new URL(`${second}/koer`, url), { seed: 'x' })).status).toBe(400);
  }, 120_000);

  test('is stopped at once and leaves nothing, while pages answer and whoever asks for the same is led to it', async () => {
    const data = await newData();
    const { url, server } = await serve(data);
    const job = await startJob(url, 'studier/eksempel');
    const waiting = await startJob(url, 'studier/small/koer');
    expect(await startJob(url, 'studier/eksempel')).toBe(job);
    await eventsOf(job, ({ data: { text } }) => text?.startsWith('Læser besvarelser') ?? false);
    expect(await wordsOf(waiting)).toContain('Venter på, at en anden analyse bliver færdig');
    expect(await wordsOf(url)).toContain('Eksempelstudiet i gang');
    const [pid] = analysing(server.pid!);
    const ended = eventsOf(job);
    expect((await sendForm(`${job}/stop`)).status).toBe(303);
    // When the form is answered there is no process, and it had not come to its end by itself.
    expect(isThere(pid!)).toBe(false);
    expect((await ended).at(-1)!.data).toEqual({ state: 'stopped', address: new URL(job).pathname });
    expect(await wordsOf(job)).toContain('Intet er gemt, og tidligere resultater står, som de stod.');
    expect((await eventsOf(waiting)).at(-1)!.data.state).toBe('done');
    expect(await readdir(join(data, 'runs'))).toHaveLength(1);
    expect(await readdir(join(data, 'jobs'))).toEqual(['timings.json']);
  }, 90_000);

  test('of a study that cannot be read says what to mend, and works when it is mended', async () => {
    const data = await newData();
    const study = join(data, 'studies', 'small');
    const answers = await readFile(join(study, 'respondents.csv'));
    await rm(join(study, 'respondents.csv'));
    const { url, errors } = await serve(data);
    const job = await startJob(url, 'studier/small/koer');
    expect((await eventsOf(job)).at(-1)!.data).toEqual({ state: 'refused', address: new URL(job).pathname });
    expect(await wordsOf(job)).toMatch(/Studiet kan ikke analyseres, som det er .*respondents\.csv/);
    expect(await wordsOf(url)).toContain('lille prøve (syntetisk eksempel) kunne ikke gennemføres');
    expect(await readdir(join(data, 'runs')).catch(() => [])).toEqual([]);
    expect(errors()).not.toContain('"job"');
    await writeFile(join(study, 'respondents.csv'), answers);
    expect((await eventsOf(await startJob(url, 'studier/small/koer'))).at(-1)!.data.state).toBe('done');
    expect(await wordsOf(url)).not.toContain('kunne ikke gennemføres');
  }, 60_000);

  test('that crashes is told with a number, takes no page with it, and stands in the log without personal data', async () => {
    const data = await newData();
    const { url, server, errors } = await serve(data);
    const job = await startJob(url, 'studier/eksempel');
    await eventsOf(job, ({ data: { text } }) => text?.startsWith('Læser besvarelser') ?? false);
    process.kill(analysing(server.pid!)[0]!, 'SIGSEGV');
    await until(async () => (await wordsOf(job)).includes('Analysen gik galt'), 30_000);
    const [, number] = /Henvis til nummer ([0-9a-f]{12}),/.exec(await wordsOf(job))!;
    expect(new URL(job).pathname).toBe(`/koersler/${number}`);
    expect(await wordsOf(url)).toContain('Eksempelstudiet gik galt');
    expect(errors()).toContain(`{"job":"${number}","error":"ended with SIGSEGV","stack":[]}\n`);
    expect(await readdir(join(data, 'runs')).catch(() => [])).toEqual([]);
    expect((await eventsOf(await startJob(url, 'studier/small/koer'))).at(-1)!.data.state).toBe('done');
  }, 60_000);

  test('is shown without scripts by a page that asks for itself again', async () => {
    const { url } = await serve(await newData());
    const job = await startJob(url, 'studier/eksempel');
    await eventsOf(job, ({ event }) => event === 'progress');
    const html = await (await fetch(job)).text();
    expect(html).toMatch(/<head>[\s\S]*<noscript><meta http-equiv="refresh" content="2"><\/noscript>[\s\S]*<\/head>/);
    expect(html).toMatch(/<progress id="andel" max="100" value="\d+" aria-label="Så langt er analysen">/);
    expect(html).toMatch(/role="status">(?:Læser|Sammenligner|Beregner|Finder)/);
    await sendForm(`${job}/stop`);
    expect(await (await fetch(job)).text()).not.toContain('http-equiv="refresh"');
  }, 60_000);

  test('is started by nobody else, and not of what is not there', async () => {
    const data = await newData();
    const { url } = await serve(data);
    for (const [path, headers, status] of [
      ['studier/small/koer', { 'sec-fetch-site': 'cross-site' }, 403], ['studier/eksempel', {}, 403],
      // By a page of ours, of a study elsewhere and of no run.
      ['studier/..%2F..%2Fsmall/koer', { 'sec-fetch-site': 'same-origin' }, 404], ['runs/none/koer', { 'sec-fetch-site': 'same-origin' }, 404],
    ] as [string, Record<string, string>, number][]) expect((await sendForm(new URL(path, url), {}, headers)).status, path).toBe(status);
    expect(await readdir(join(data, 'jobs')).catch(() => [])).toEqual([]);
    expect((await fetch(new URL('koersler/none', url))).status).toBe(404);
    expect((await fetch(new URL('koersler/none/forloeb', url))).status).toBe(404);
  }, 30_000);
});

describe('a server that is killed', () => {
  test('during an analysis leaves no broken run and no process, and afterwards tells that it was interrupted', async () => {
    const data = await newData();
    const { url, server } = await serve(data);
    const job = await startJob(url, 'studier/eksempel');
    await eventsOf(job, ({ data: { text } }) => text?.startsWith('Læser besvarelser') ?? false);
    const [pid] = analysing(server.pid!);
    await endProgram(server, 'SIGKILL');
    // The computation is in the middle of a stage; the process hears of it all the same.
    await until(() => !isThere(pid!), 30_000);
    await mkdir(join(data, 'runs', `.abc.writing-${pid}-abcdef`), { recursive: true });
    const later = await serve(data);
    expect(await readdir(join(data, 'runs'))).toEqual([]);
    expect(await wordsOf(later.url)).toContain('Eksempelstudiet afbrudt Start forfra');
    const page = new URL(new URL(job).pathname, later.url).href;
    expect(await wordsOf(page)).toContain('Programmet blev lukket, før analysen var færdig.');
    const again = await startJob(later.url, 'studier/eksempel');
    expect(await wordsOf(later.url)).not.toContain('afbrudt');
    await sendForm(`${again}/stop`);
  }, 60_000);

  test('during coding keeps every coding that it had answered', async () => {
    const data = await analysedData();
    const { url, server } = await serve(data);
    const first = `/runs/${run}`;
    const page = new URL(`${first}/kodning`, url);
    const headers = (name: string) => ({ cookie: `coder=${name}`, 'sec-fetch-site': 'same-origin' });
    const answered = new Map<string, number>();
    const code = async (name: string): Promise<void> => {
      for (let n = 0; n < 40; n++) {
        const html = await (await fetch(page, { headers: headers(name) })).text();
        const svar = /name="svar" value="([^"]+)"/.exec(html)![1]!;
        if ((await sendForm(page, { queue: 'random', svar, read: '1' }, headers(name))).status === 303) answered.set(name, n + 1);
        if (n === 7 && name === 'Bo') server.kill('SIGKILL');
      }
    };
    // The connection breaks in the middle of somebody's form.
    await Promise.allSettled(['Eva', 'Bo', 'Ib'].map(code));
    expect(answered.get('Bo')).toBeGreaterThanOrEqual(8);
    expect(answered.get('Bo')).toBeLessThan(40);
    const later = await serve(data);
    for (const [name, count] of answered) {
      const html = await (await fetch(new URL(`${first}/kodning`, later.url), { headers: headers(name) })).text();
      const read = Number(/(\d+) af \d+ svar er læst/.exec(html)![1]);
      // One more may have been kept without its answer reaching the coder.
      expect([count, count + 1]).toContain(read);
    }
  }, 90_000);
});

test('an analysis that takes too much memory is told from one that fails, and takes nothing with it', async () => {
  const data = await newData();
  const { startJobProcess } = await import(pathToFileURL(join(root, 'dist', 'src', 'io', 'job-process.js')).href) as { startJobProcess: typeof StartJobProcess };
  const messages: JobMessage[] = [];
  await new Promise<void>((resolve) => {
    startJobProcess({
      from: { kind: 'study', path: join(root, 'corpus-samples', 'jobcenter', 'study.yaml') },
      runs: join(data, 'runs'), workspace: join(data, 'workspace.db'), codebookFolder: join(data, 'codebooks'), memory: 60,
    }, (message) => messages.push(message), () => resolve());
  });
  expect(messages.at(-1)).toEqual({ kind: 'out-of-memory' });
  expect(await readdir(join(data, 'runs')).catch(() => [])).toEqual([]);
}, 60_000);
