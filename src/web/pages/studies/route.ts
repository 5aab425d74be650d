import { Router } from 'express';
import { sha256 } from '../../../io/digest.js';
import { listStudies } from '../../../use-cases/list-studies.js';
import { may } from '../../allowed-ways.js';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { maySee, shownPerson, visibleRuns } from '../../signed-in.js';
import { jobsView } from '../../jobs-view.js';
import { sendPage, type Site } from '../../site.js';
import { studiesView } from './view-model.js';

/** The first page: which studies there are, and how one begins. */
export function studiesPage(site: Site): Router {
  return Router().get(routes.studies, async (_request, response) => {
    const { studies, others } = await listStudies({ studies: site.bringIn?.studies, runs: site.store, digest: sha256 });
    const visible = { studies: studies.filter(({ key }) => maySee(response, key)), others: visibleRuns(response, others) };
    // What a deletion came to stands where only administrators come.
    const mayDelete = shownPerson(response)?.isAdmin ?? true;
    const told = (site.jobs?.list() ?? []).filter(({ request }) => mayDelete || request.source.kind !== 'erasure');
    const jobs = jobsView(maySee(response, undefined) ? told : [], site, Date.now());
    sendPage(response, site, plainFrame(site.words.studies.heading, site), 'studies', { ...studiesView(visible, site, may(response, 'newStudy', 'post')), jobs });
  });
}
