import { Router } from 'express';
import { routes } from '../../addresses.js';
import { runFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { respondentsView } from './view-model.js';

/** Who was invited, who answered and when. */
export function respondentsPage(site: Site): Router {
  return Router().get(routes.respondents, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    const frame = runFrame(opened, 'respondents', site);
    sendPage(response, site, frame, 'respondents', respondentsView(opened, site));
  });
}
