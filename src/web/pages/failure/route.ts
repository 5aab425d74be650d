import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { loggedFailure, type Log } from '../../failure-log.js';
import { plainFrame, runFrame } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import { mayRead } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { failureOf, unknownAddress, type Failure } from './failure.js';
import { failureView } from './view-model.js';

/** What is answered when there is no page to show. */
export interface FailurePages {
  readonly unknown: RequestHandler;
  readonly failed: ErrorRequestHandler;
}

/** @param log told of failures of the program itself; a reader's mistakes are no failures */
export function failurePages(site: Site, log: Log): FailurePages {
  const answer = async (failure: Failure, request: Request, response: Response): Promise<void> => {
    const run = failure.kind === 'failed' || !mayRead(response) ? undefined : await runOf(request.path, site);
    const view = failureView(failure, run?.id, site);
    const here = { label: view.heading, address: request.originalUrl };
    const frame = run ? runFrame(run, null, site, here) : plainFrame(view.heading, site);
    response.status(failure.status);
    sendPage(response, site, frame, 'failure', view);
  };
  return {
    unknown: (request, response) => answer(unknownAddress, request, response),
    failed: async (error: unknown, request, response, next) => {
      if (response.headersSent) {
        next(error);
        return;
      }
      const failure = failureOf(error);
      if (failure.status === 500) log(loggedFailure(request.path, error));
      try {
        await answer(failure, request, response);
      } catch (second) {
        log(loggedFailure(request.path, second));
        response.status(500).type('text/plain').send('500');
      }
    },
  };
}

/** The run that an address names, when there is such a run. */
async function runOf(path: string, site: Site): Promise<OpenedRun | undefined> {
  const [, encoded] = /^\/runs\/([^/]+)/.exec(path) ?? [];
  if (encoded === undefined) return undefined;
  try {
    return await site.runs.open(decodeURIComponent(encoded));
  } catch {
    return undefined;
  }
}
