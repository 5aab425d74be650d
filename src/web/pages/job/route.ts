import { Router, type Request, type Response } from 'express';
import { isUnderWay, type ChosenCodebook } from '../../../use-cases/jobs.js';
import type { JobSource } from '../../../use-cases/ports.js';
import { jobAddress, routes } from '../../addresses.js';
import { wholeNumber } from '../../choices.js';
import { plainFrame } from '../../frame.js';
import { readForm, type Form } from '../../read-form.js';
import { sendPage, type Site } from '../../site.js';
import { endAddress, sendEvents } from './events.js';
import { jobView } from './view-model.js';

/** How often, in seconds, a browser without scripts asks again. */
const refresh = 2;

/** Largest seed and number of clusters of a plan. */
const [largestSeed, mostClusters] = [4_294_967_295, 1000];

/** Starts analyses, shows how far they are, and stops them. */
export function jobPage(site: Site): Router {
  const router = Router();
  const { jobs } = site;
  if (!jobs) return router;

  const start = async (source: JobSource, title: string, request: Request, response: Response): Promise<void> => {
    const job = await jobs.start({ source, title, ...chosenIn((request.body ?? {}) as Form) });
    response.redirect(303, jobAddress(job.id));
  };
  router.post(routes.startSample, readForm, (request, response) => start({ kind: 'sample' }, site.words.jobs.sample, request, response));
  router.post(routes.startStudy, readForm, (request: Request<{ study: string }>, response) =>
    start({ kind: 'study', study: request.params.study }, request.params.study, request as Request, response));
  router.post(routes.startAgain, readForm, async (request: Request<{ run: string }>, response) => {
    const { id, run } = await site.runs.open(request.params.run);
    const form = (request.body ?? {}) as Form;
    const codebooks = codebooksIn(form);
    const job = await jobs.start({
      source: { kind: 'run', run: id }, title: run.title, ...chosenIn(form), ...(codebooks.length > 0 && { codebooks }),
    });
    response.redirect(303, jobAddress(job.id));
  });

  router.get(routes.job, (request, response) => {
    const job = jobs.get(request.params.job);
    if (job.run !== null || job.erased) return response.redirect(303, endAddress(job));
    const view = jobView(job, site.assets.jobProgress, site, Date.now());
    const frame = plainFrame(view.heading, site);
    const crumbs = [
      { label: site.words.frame.pages.studies, address: routes.studies, current: false },
      { label: view.heading, address: jobAddress(job.id), current: true },
    ];
    sendPage(response, site, { ...frame, crumbs, refresh: isUnderWay(job) ? refresh : null }, 'job', view);
  });
  router.get(routes.jobEvents, (request, response) => sendEvents(jobs, request.params.job, site, request, response));
  router.post(routes.stopJob, async (request: Request<{ job: string }>, response) => {
    await jobs.stop(request.params.job);
    response.redirect(303, jobAddress(request.params.job));
  });
  return router;
}

/** @throws InputError 'whole-number-expected' | 'value-unknown' */
function chosenIn({ seed, k }: Form): { readonly seed?: number; readonly k?: number | 'auto' } {
  const isGiven = (value: Form[string]): boolean => value !== undefined && value !== '';
  return {
    ...(isGiven(seed) && { seed: wholeNumber({ seed }, 'seed', { minimum: 0, maximum: largestSeed, otherwise: 0 }) }),
    ...(isGiven(k) && { k: k === 'auto' ? 'auto' as const : wholeNumber({ k }, 'k', { minimum: 1, maximum: mostClusters, otherwise: 1 }) }),
  };
}

/** Ids and versions of codebooks, as `runAgain` offers them; whether they are there is found out when they are read. */
function codebooksIn({ codebook = [] }: Form): ChosenCodebook[] {
  return [codebook].flat().flatMap((each) => {
    const { id, version } = /^(?<id>[a-z0-9-]{1,100})@(?<version>\d{1,9}\.\d{1,9}\.\d{1,9})$/.exec(each)?.groups ?? {};
    return id !== undefined && version !== undefined ? [{ id, version }] : [];
  });
}
