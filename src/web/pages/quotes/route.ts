import { Router } from 'express';
import { drawFromRun } from '../../../use-cases/draw-from-run.js';
import { routes } from '../../addresses.js';
import { chosenOf, wholeNumber } from '../../choices.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { sendPage, type Site } from '../../site.js';
import { groupsOf } from '../../theme-order.js';
import { defaultDraw, largestDraw, largestSeed } from './default-draw.js';
import { quotesView } from './view-model.js';

/** Quotes that can be defended: a draw and its receipt. */
export function quotesPage(site: Site): Router {
  return Router().get(routes.quotes, async (request, response) => {
    const opened = await site.runs.open(request.params.run);
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'quotes', site);
    const frame = runFrame(opened, 'quotes', site);
    const otherwise = defaultDraw(opened.run);
    if (!otherwise) {
      sendPage(response, site, frame, 'quotes', quotesView(opened, undefined, site));
      return;
    }
    const { query } = request;
    const theme = chosenOf(query, 'theme', opened.run.results.themes.map((each) => each.theme), otherwise.theme);
    const draw = {
      theme,
      segment: chosenOf(query, 'segment', ['all', ...groupsOf(opened.run)],
        query['theme'] === undefined ? otherwise.segment : 'all'),
      count: wholeNumber(query, 'n', { minimum: 1, maximum: largestDraw, otherwise: otherwise.count }),
      seed: wholeNumber(query, 'seed', { minimum: 0, maximum: largestSeed, otherwise: otherwise.seed }),
    };
    const drawn = drawFromRun(opened.run, draw);
    sendPage(response, site, frame, 'quotes', quotesView(opened, drawn, site));
  });
}
