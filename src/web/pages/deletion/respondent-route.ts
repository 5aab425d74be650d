import { Router, type Request } from 'express';
import { inputError } from '../../../notices/input-error.js';
import type { RespondentPlan, StoredErasing } from '../../../use-cases/erase-stored-study.js';
import { isUnderWay } from '../../../use-cases/jobs.js';
import type { Job, Jobs } from '../../../use-cases/ports.js';
import { respondentErasureWords } from '../../../wording/respondent-erasure-words.js';
import { jobAddress, routes, studyAddress } from '../../addresses.js';
import { readForm, type Form } from '../../read-form.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { studyFrame } from '../../study-frame.js';
import { deletionView } from './view-model.js';
import { respondentErasureView } from './respondent-view.js';

/**
 * Finds a respondent of a stored study, shows what there is, and has it deleted when the study's name is typed. Whom it is about stands
 * in forms alone: not in an address, a file or a log.
 */
export function respondentErasurePage(site: Site): Router {
  return site.erasing && site.jobs ? erasureRoutes(site, site.erasing, site.jobs) : Router();
}

function erasureRoutes(site: Site, erasing: StoredErasing, jobs: Jobs): Router {
  const words = respondentErasureWords[site.language];
  const frameOf = (study: string, title: string) =>
    studyFrame([{ label: title, address: studyAddress(study) }, { label: words.title, address: studyAddress(study, '/slet-besvarelse') }], site);
  const start = async (request: Request, study: string, name: string, { erasure, respondent, isThere }: RespondentPlan): Promise<Job> => {
    if (name.trim() !== erasure.title.trim()) throw inputError('erasure-unconfirmed', { expected: erasure.title });
    if (!isThere && !hasUnfinished(jobs, study)) throw inputError('respondent-not-in-study', {});
    const job = await jobs.erase({
      study, title: erasure.title, respondent, by: personOf(request)?.name ?? null, runs: erasure.runs.length, finishes: !isThere,
    });
    // However it ends, some of it may be gone.
    const unwatch = jobs.watch(job.id, (changed) => {
      if (isUnderWay(changed)) return;
      unwatch();
      site.runs.forget(erasure.runs.map(({ run }) => run));
      site.codingStates.forget(erasure.study);
    });
    return job;
  };
  return Router()
    .get(routes.respondentErasure, async (request, response) => {
      const { study } = request.params;
      const { title } = await erasing.plan(study);
      sendPage(response, site, frameOf(study, title), 'respondent-erasure', respondentErasureView({ study, title }, null, site.language));
    })
    .post(routes.respondentErasure, readForm, async (request, response) => {
      const study = String(request.params['study']);
      const { respondent, name } = request.body as Form;
      const said = typeof respondent === 'string' ? respondent.trim() : '';
      const plan = said === '' ? null : await erasing.planRespondent(study, said);
      if (plan && !plan.isAnalysed && typeof name === 'string') return response.redirect(303, jobAddress((await start(request, study, name, plan)).id));
      const title = plan?.erasure.title ?? (await erasing.plan(study)).title;
      if (!plan?.isThere) response.status(404);
      sendPage(response, site, frameOf(study, title), 'respondent-erasure', respondentErasureView(
        { study, title }, { said, plan, isUnfinished: hasUnfinished(jobs, study) }, site.language,
      ));
    })
    .get(routes.respondentErased, async (request, response) => {
      const { study, job: id } = request.params;
      const { erased, request: { source } } = jobs.get(id);
      if (!erased || source.kind !== 'erasure' || source.study !== study) throw inputError('job-missing', {});
      const view = deletionView(erased, site.language, null);
      sendPage(response, site, frameOf(study, erased.title), 'deletion', { ...view, words: { ...view.words, title: words.title } });
    });
}

/** Whether a deletion in a study was begun and did not come to its end. */
function hasUnfinished(jobs: Jobs, study: string): boolean {
  return jobs.list().some(({ state, request: { source } }) =>
    source.kind === 'erasure' && source.study === study && (state === 'interrupted' || state === 'failed'));
}
