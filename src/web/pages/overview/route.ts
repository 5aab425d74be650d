import { Router } from 'express';
import { sha256 } from '../../../io/digest.js';
import { judgedQuotes } from '../../../use-cases/judged-quotes.js';
import { routes } from '../../addresses.js';
import { runFrame } from '../../frame.js';
import { chosenQuestions } from '../../question-choice.js';
import { sendPage, type Site } from '../../site.js';
import { storedStudyOf } from '../../stored-study.js';
import { overviewView } from './view-model.js';

/** What citizens say, in one page. */
export function overviewPage(site: Site): Router {
  return Router().get(routes.overview, async (request, response) => {
    const opened = await site.filtered.told(request.params.run, request.query, { satisfaction: true, themes: 'all' });
    const frame = runFrame(opened, 'overview', site);
    const judged = await judgedQuotes(site.commands, opened.run, sha256);
    const chosen = chosenQuestions(opened, 'overview', request.query, site);
    const study = await storedStudyOf(opened, site);
    const view = overviewView(opened, chosen, judged, site);
    sendPage(response, site, frame, 'overview', { ...view, study });
  });
}
