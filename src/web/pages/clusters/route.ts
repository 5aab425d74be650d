import { Router } from 'express';
import { routes } from '../../addresses.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { sendPage, type Site } from '../../site.js';
import { clustersView } from './view-model.js';

/** What nobody asked about: answers that resemble each other. */
export function clustersPage(site: Site): Router {
  return Router().get(routes.clusters, async (request, response) => {
    const opened = await site.runs.open(request.params.run);
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'clusters', site);
    const frame = runFrame(opened, 'clusters', site);
    sendPage(response, site, frame, 'clusters', clustersView(opened, request.query, site));
  });
}
