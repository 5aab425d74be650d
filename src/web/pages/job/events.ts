import type { Request, Response } from 'express';
import { isUnderWay } from '../../../use-cases/jobs.js';
import type { Job, Jobs } from '../../../use-cases/ports.js';
import { erasedAddress, jobAddress, runAddress } from '../../addresses.js';
import type { Wording } from '../../shown-share.js';
import { jobStatus } from './status.js';

/** How often, in milliseconds, the bar moves within a stage, and something is sent though there is nothing to tell. */
const [pace, heartbeat] = [500, 10_000];

/**
 * Tells a page of a job for as long as it goes on, as server-sent events: `stage` at each change, numbered by the job's version, so that a
 * page that lost the connection is sent what it missed; `progress` in between, without a number; at last `end` with the address to go to.
 *
 * @throws InputError 'job-missing'
 */
export function sendEvents(jobs: Jobs, id: string, wording: Wording, request: Request, response: Response): void {
  const seen = Number(/^\d{1,9}$/.exec(request.get('last-event-id') ?? '')?.[0] ?? -1);
  const missed = jobs.since(id, seen);
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Compressed, or kept together by a proxy, they would come late.
    'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const send = (name: string, job: Job, data: object): void => {
    response.write(`event: ${name}\n${name === 'progress' ? '' : `id: ${job.version}\n`}data: ${JSON.stringify(data)}\n\n`);
  };
  let isOver = false;
  const tell = (job: Job): void => {
    if (isOver) return;
    if (isUnderWay(job)) {
      send('stage', job, jobStatus(job, wording, Date.now()));
      return;
    }
    send('end', job, { state: job.state, address: endAddress(job) });
    leave();
    response.end();
  };
  let quiet = 0;
  const ticks = setInterval(() => {
    const job = jobs.get(id);
    quiet += pace;
    if (job.state === 'running') send('progress', job, jobStatus(job, wording, Date.now()));
    else if (quiet % heartbeat === 0) response.write(': \n\n');
  }, pace);
  const unwatch = jobs.watch(id, tell);
  const leave = (): void => {
    isOver = true;
    clearInterval(ticks);
    unwatch();
  };
  response.once('close', leave);
  response.write('retry: 1000\n\n');
  for (const job of missed) tell(job);
  // One that knows of the end already is told of it again: else it would ask for ever.
  if (missed.length === 0 && !isUnderWay(jobs.get(id))) tell(jobs.get(id));
}

/** Where a page goes when a job is over. */
export function endAddress({ id, run, erased, request: { source } }: Job): string {
  if (erased && source.kind === 'erasure') return erasedAddress(source.study, id);
  return run === null ? jobAddress(id) : runAddress('overview', run);
}
