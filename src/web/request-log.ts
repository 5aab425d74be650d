import type { RequestHandler } from 'express';

/** What is kept of a request: neither its address, which may hold search words, nor who asked. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** The pattern of the address; '-' for one that is none. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

export type RequestLog = (request: LoggedRequest) => void;

/** Tells of each request that was answered or given up. */
export function requestLog(log: RequestLog): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      const { path } = (request.route ?? { path: request.path.startsWith('/assets/') ? '/assets/*' : '-' }) as { readonly path: unknown };
      const ms = Math.round(10 * (performance.now() - began)) / 10;
      log({ at: new Date().toISOString(), method: request.method, route: String(path), status: response.statusCode, ms });
    });
    next();
  };
}

/** One line of JSON a request, on standard error. */
export const requestsToStandardError: RequestLog = (request) => {
  process.stderr.write(`${JSON.stringify(request)}\n`);
};
