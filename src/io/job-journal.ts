import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobRequest, StageTiming } from '../use-cases/ports.js';
import { replaceFile } from './replace-folder.js';

/** A job that has not come to its end. */
interface Unfinished {
  readonly id: string;
  readonly request: JobRequest;
  /** The process of the pages that it belongs to. */
  readonly server: number;
}

/** Remembers, over a kill, which jobs were not finished, and what finished ones took. It holds no answers. */
export interface JobJournal {
  begun(id: string, request: JobRequest): Promise<void>;
  over(id: string): Promise<void>;
  /** Jobs of servers that are gone. @param isGone by its process number */
  interrupted(isGone: (server: number) => boolean): Promise<readonly Unfinished[]>;
  keepTimings(source: string, timings: readonly StageTiming[]): Promise<void>;
  /** Forgets what analyses of sources took. */
  forgetTimings(sources: readonly string[]): Promise<void>;
  /** Undefined where the source was never analysed, or the file is not as it should be. */
  timings(source: string): Promise<readonly StageTiming[] | undefined>;
}

const timingsFile = 'timings.json';

/** @param folder where it lies; made when it is first written to */
export function jobJournal(folder: string): JobJournal {
  const fileOf = (id: string): string => join(folder, `${id}.job.json`);
  const allTimings = async (): Promise<Record<string, StageTiming[]>> =>
    await parsed(join(folder, timingsFile)) as Record<string, StageTiming[]> | undefined ?? {};
  return {
    begun: (id, request) => replaceFile(fileOf(id), JSON.stringify({ id, request, server: process.pid } satisfies Unfinished)),
    over: (id) => rm(fileOf(id), { force: true }),
    async interrupted(isGone) {
      const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.job.json')).toSorted();
      const found = await Promise.all(files.map((name) => parsed(join(folder, name)) as Promise<Unfinished | undefined>));
      return found.filter((each) => each !== undefined && isGone(each.server)) as Unfinished[];
    },
    async keepTimings(source, timings) {
      await mkdir(folder, { recursive: true });
      await replaceFile(join(folder, timingsFile), JSON.stringify({ ...await allTimings(), [source]: timings }));
    },
    async forgetTimings(sources) {
      const all = Object.entries(await allTimings());
      const kept = all.filter(([source]) => !sources.includes(source));
      if (kept.length < all.length) await replaceFile(join(folder, timingsFile), JSON.stringify(Object.fromEntries(kept)));
    },
    timings: async (source) => {
      const found = (await allTimings())[source];
      return Array.isArray(found) ? found : undefined;
    },
  };
}

async function parsed(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
