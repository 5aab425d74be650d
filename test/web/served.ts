import { request as httpRequest } from 'node:http';
import { inputError } from '../../src/notices/input-error.js';
import type { AnalysisRun, CommandLog, RunStore } from '../../src/use-cases/ports.js';
import { sha256 } from '../../src/io/digest.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { createApp, type AppOptions } from '../../src/web/create-app.js';
import type { LoggedFailure } from '../../src/web/failure-log.js';
import { startServer } from '../../src/web/server.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleCodebook } from './sample-codebook.js';

/** Runs in memory, and how often each was opened. */
export function storeOf(runs: readonly AnalysisRun[]): RunStore & { readonly opened: string[] } {
  const opened: string[] = [];
  return {
    opened,
    list: () => Promise.resolve(runs.map(({ id, title, study, results }) => ({
      id, title, respondents: results.response.respondents, answers: results.response.answers, study: studyId({ title, texts: study.texts }, sha256),
    }))),
    open(id) {
      opened.push(id);
      const run = runs.find((each) => each.id === id);
      return run ? Promise.resolve(run) : Promise.reject(inputError('run-missing', { run: id }));
    },
    input: () => Promise.resolve(sampleCodebook),
  };
}

export interface Answered {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Served {
  readonly url: string;
  readonly logged: readonly LoggedFailure[];
  /** @param headers such as a Host of another name, which fetch would not send */
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answered>;
  close(): Promise<void>;
}

/** The pages over some runs, on a free port. */
export async function serve(
  runs: RunStore,
  language: 'da' | 'en' = 'da',
  commands: CommandLog = memoryLog(),
  options: Partial<AppOptions> = {},
): Promise<Served> {
  const logged: LoggedFailure[] = [];
  const app = createApp({ runs, commands, language, log: (failure) => logged.push(failure), ...options });
  const server = await startServer({ app, port: 0 });
  return {
    url: server.url,
    logged,
    close: () => server.close(),
    get: (path, headers = {}, method = 'GET') => new Promise((resolve, reject) => {
      // The path goes out as it stands: a URL object would resolve '..' before it is sent.
      const { hostname, port } = new URL(server.url);
      httpRequest({ hostname, port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({
          status: response.statusCode!, html: Buffer.concat(parts).toString('utf8'), headers: response.headers,
        }));
      }).on('error', reject).end();
    }),
  };
}

/** The text of a page: its main part without tags. */
export function textOf({ html }: Answered): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}
