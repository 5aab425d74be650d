import { Router } from 'express';
import { may } from '../../allowed-ways.js';
import { comparisonAddress, learningAddress, routes } from '../../addresses.js';
import { drawnAnswers } from '../../drawn-answers.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { runAgain } from '../../run-again.js';
import { sendPage, type Site } from '../../site.js';
import { methodView } from './view-model.js';

/** Where the figures come from. */
export function methodPage(site: Site): Router {
  return Router().get(routes.method, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    const frame = runFrame(opened, 'method', site);
    const state = await site.codingStates(drawnAnswers(opened).study.id);
    sendPage(response, site, frame, 'method', {
      ...methodView(opened.run, site), again: may(response, 'startAgain', 'post') ? await runAgain(opened, state, site) : null,
      // Without open questions there are no themes to compare, and no codings.
      ...(hasOpenQuestions(opened.run) ? { comparison: comparisonAddress(opened.id), learning: learningAddress(opened.id) } : { comparison: null, learning: null }),
    });
  });
}
