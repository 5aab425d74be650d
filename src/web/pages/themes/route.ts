import { Router } from 'express';
import { routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { sendPage, type Site } from '../../site.js';
import { chosenQuestions } from '../../question-choice.js';
import { sortsOf } from '../../theme-order.js';
import { themesView } from './view-model.js';

/** Which themes, where, how sure. */
export function themesPage(site: Site): Router {
  return Router().get(routes.themes, async (request, response) => {
    const opened = await site.filtered.told(request.params.run, request.query, { themes: 'all' });
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'themes', site);
    const chosen = chosenQuestions(opened, 'themes', request.query, site);
    const sort = chosenOf(request.query, 'sort', sortsOf(chosen.opened.run), 'codebook');
    const frame = runFrame(opened, 'themes', site);
    sendPage(response, site, frame, 'themes', themesView(chosen, sort, site));
  });
}
