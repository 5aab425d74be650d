import { Router } from 'express';
import { routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { runFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { brokenDownBy } from './breakdown.js';
import { resultsView, resultSorts } from './view-model.js';

/** Every closed question, over everybody or by a variable. */
export function resultsPage(site: Site): Router {
  return Router().get(routes.results, async (request, response) => {
    const opened = await site.runs.open(request.params.run);
    const variables = brokenDownBy(opened.run).map(({ id }) => id);
    const by = chosenOf(request.query, 'by', variables, '');
    const sort = chosenOf(request.query, 'sort', resultSorts, 'questionnaire');
    const frame = runFrame(opened, 'results', site);
    sendPage(response, site, frame, 'results', resultsView(opened, { by, sort }, site));
  });
}
