import { Router } from 'express';
import { routes } from '../../addresses.js';
import { runFrame } from '../../frame.js';
import { chosenQuestions } from '../../question-choice.js';
import { sendPage, type Site } from '../../site.js';
import { overviewView } from './view-model.js';

/** What citizens say, in one page. */
export function overviewPage(site: Site): Router {
  return Router().get(routes.overview, async (request, response) => {
    const opened = await site.filtered.told(request.params.run, request.query, { satisfaction: true, themes: 'all' });
    const frame = runFrame(opened, 'overview', site);
    sendPage(response, site, frame, 'overview', overviewView(opened, chosenQuestions(opened, 'overview', request.query, site), site));
  });
}
