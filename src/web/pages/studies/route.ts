import { Router } from 'express';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { visibleRuns } from '../../signed-in.js';
import { jobsView } from '../../jobs-view.js';
import { sendPage, type Site } from '../../site.js';
import { studiesView } from './view-model.js';

/** The first page: which studies there are. */
export function studiesPage(site: Site): Router {
  return Router().get(routes.studies, async (_request, response) => {
    const view = { ...studiesView(visibleRuns(response, await site.store.list()), site.words), jobs: jobsView(site.jobs?.list() ?? [], site, Date.now()) };
    sendPage(response, site, plainFrame(site.words.studies.heading, site), 'studies', view);
  });
}
