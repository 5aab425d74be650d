import { suggestApart } from '../io/suggest-apart.js';
import { measuresApart } from '../io/measure-apart.js';
import { createApp, type AppOptions } from './create-app.js';
import { requestsToStandardError } from './request-log.js';
import { startServer, type RunningServer } from './server.js';

/** Starts the pages over the runs of a store: on this machine only, or where else it is told to listen. */
export function startPages({ port, host, logs = false, ...settings }: AppOptions & {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host?: string;
  /** Whether each request is told of on standard error. */
  readonly logs?: boolean;
}): Promise<RunningServer> {
  const app = createApp({ ...settings, suggestInRun: suggestApart(), measures: measuresApart(), ...(logs && { requests: requestsToStandardError }) });
  return startServer({ app, port, ...(host !== undefined && { host }) });
}
