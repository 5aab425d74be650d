import { Router } from 'express';
import { routes } from '../../addresses.js';
import { runFrame } from '../../frame.js';
import { chosenQuestions } from '../../question-choice.js';
import { sendPage, type Site } from '../../site.js';
import { storedStudyOf } from '../../stored-study.js';
import { overviewView } from './view-model.js';

/** What citizens say, in one page. */
export function overviewPage(site: Site): Router {
  return Router().get(routes.overview, async (request, response) => {
    const opened = await site.runs.open(request.params.run);
    const frame = runFrame(opened, 'overview', site);
    const study = await storedStudyOf(opened, site);
    const view = overviewView(opened, chosenQuestions(opened, 'overview', request.query, site), site);
    sendPage(response, site, frame, 'overview', { ...view, study });
  });
}
