import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom, type Random } from '../../src/numerics/random.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { quantileOf } from '../measured/quantile-of.js';
import { childCost } from './child-cost.js';

const program = join('dist', 'src', 'main.js');
const study = join('corpus-samples', 'jobcenter', 'study.yaml');
const readers = 20;
/** How long they read, in seconds, and how long each looks at a page. */
const lasts = 60;
const look = { least: 1, most: 3 };
/** Between two letters of a search, in seconds. */
const keystroke = 0.15;
const searches = ['sagsbehandler', 'ikke hjælp', 'møde', 'skift', 'systemet', 'lyttet'];

/** One page that was asked for. */
interface Visit {
  readonly page: string;
  readonly milliseconds: number;
}

/**
 * The pages over the sample study as a built program serves them, to readers who open a page, look at it and open another,
 * and who search letter by letter.
 */
export async function measurePages(): Promise<MeasureGroup> {
  const folder = await mkdtemp(join(tmpdir(), 'fritekst-bench-'));
  try {
    childCost(program, ['analyse', study, '--data', folder]);
    const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', folder, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const url = await addressOf(server.stdout);
      const get = async (path: string): Promise<string> => {
        // A connection for each: one that is kept may be closed by the server just when it is used again.
        const [answered] = await once(request(new URL(path, url), { agent: false }).end(), 'response') as [IncomingMessage];
        const body = await text(answered);
        if (answered.statusCode !== 200) throw new Error(`${path.split('?')[0]} answered ${answered.statusCode}`);
        return body;
      };
      const [run] = /\/runs\/[^/"?#]+/.exec(await get('/'))!;
      const cold = await visited('first', () => get(run));
      const pages = await pagesOf(run, get);
      for (const path of pages) await get(path);
      for (const query of searches) await get(`${run}/soeg/linjer?q=${encodeURIComponent(query)}`);
      const until = performance.now() + 1000 * lasts;
      const all = await Promise.all(Array.from({ length: readers }, (_, reader) =>
        read(run, pages, get, until, seededRandom(reader, 'reader'))));
      const memory = residentMegabytes(server.pid!);
      return { title: 'Pages over the sample study', measures: measuresOf(all.flat(), cold, memory), missing: [] };
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, url] = /"url": "([^"]+)"/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the server ended before it said where it is');
}

/** The pages of a run: those of its navigation, and some of those that they lead to. */
async function pagesOf(run: string, get: (path: string) => Promise<string>): Promise<string[]> {
  const linksOf = (html: string): string[] => [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address]) => address!.replaceAll('&amp;', '&'))
    .filter((address) => address.startsWith(run) && !/\.\w+(?:\?|$)/.test(address));
  const navigation = [...new Set(linksOf(/<nav class="container wide"[\s\S]*?<\/nav>/.exec(await get(run))![0]))];
  const below = await Promise.all(navigation.map(async (page) => {
    const links = [...new Set(linksOf(await get(page)))].filter((address) => !navigation.includes(address));
    // Evenly over the page: its first links are alike.
    return links.filter((_, i) => i % Math.ceil(links.length / 6) === 0);
  }));
  return ['/', ...navigation, ...new Set(below.flat())];
}

async function visited(page: string, open: () => Promise<unknown>): Promise<Visit> {
  const begun = performance.now();
  await open();
  return { page, milliseconds: performance.now() - begun };
}

async function read(
  run: string, pages: readonly string[], get: (path: string) => Promise<string>, until: number, random: Random,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const pause = () => wait(1000 * (look.least + (look.most - look.least) * random()));
  const oneOf = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  await pause();
  while (performance.now() < until) {
    // One time in ten a reader searches.
    if (random() < 0.1) {
      const query = oneOf(searches);
      for (let letters = 1; letters <= query.length; letters++) {
        const typed = encodeURIComponent(query.slice(0, letters));
        visits.push(await visited('typing', () => get(`${run}/soeg/linjer?q=${typed}`)));
        await wait(1000 * keystroke);
      }
    } else {
      const path = oneOf(pages);
      visits.push(await visited(nameOf(path, run), () => get(path)));
    }
    await pause();
  }
  return visits;
}

/** Pages that differ in what they show alone have one name. */
function nameOf(path: string, run: string): string {
  const [own] = path.split('?');
  if (own === '/') return 'studier';
  const [page = 'overblik', below] = own!.slice(run.length + 1).split('/').map((part) => part || undefined);
  return below === undefined ? page : `${page}/…`;
}

/** What a process holds now; undefined where the system does not tell. */
function residentMegabytes(pid: number): number | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

function measuresOf(visits: readonly Visit[], cold: Visit, megabytes: number | undefined): Measure[] {
  const typing = visits.filter(({ page }) => page === 'typing').map(({ milliseconds }) => milliseconds);
  const pages = visits.filter(({ page }) => page !== 'typing');
  const all = pages.map(({ milliseconds }) => milliseconds);
  const on = (values: readonly number[]): string => `${readers} readers, ${lasts} s, ${values.length.toLocaleString('en')} times`;
  return [
    { name: 'the first page of a run, cold', on: 'sample study', value: cold.milliseconds, unit: 'ms', mark: { atMost: 1000 } },
    { name: 'all pages, p50', on: on(all), value: quantileOf(all, 0.5), unit: 'ms' },
    { name: 'all pages, p95', on: on(all), value: quantileOf(all, 0.95), unit: 'ms', mark: { atMost: 150 } },
    { name: 'all pages, p99', on: on(all), value: quantileOf(all, 0.99), unit: 'ms' },
    { name: 'search as you type, p95', on: on(typing), value: quantileOf(typing, 0.95), unit: 'ms', mark: { atMost: 50 } },
    ...[...new Set(pages.map(({ page }) => page))].toSorted().map((page): Measure => {
      const own = pages.filter((visit) => visit.page === page).map(({ milliseconds }) => milliseconds);
      return { name: `${page}, p95`, on: `${own.length} times`, value: quantileOf(own, 0.95), unit: 'ms' };
    }),
    ...(megabytes === undefined ? [] : [{ name: 'memory of the server', on: 'at the end', value: megabytes, unit: 'MB' }]),
  ];
}
