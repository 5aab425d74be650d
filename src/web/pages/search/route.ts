import { Router } from 'express';
import { searchRows } from '../../../exports/search-rows.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { routes } from '../../addresses.js';
import { carryFilter } from '../../carry-filter.js';
import { requireShareable } from '../../filtered-runs.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { filterOf, searchChoice } from './choice.js';
import { resultsView } from './results-view.js';
import { searchView } from './view-model.js';

/** Who says something, and how: a query and the places where answers say it. */
export function searchPage(site: Site): Router {
  return Router()
    .get(routes.search, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'search', site);
      const choice = searchChoice(opened.run, request.query);
      const search = site.searchRun(opened.run);
      // Without a query the page does not wait for the index, which is made while the reader writes.
      const results = choice.query === '' ? null : { ...resultsView(opened, await search, choice, site), mayEdit: mayDo(response, 'editor'), mayJudge: mayDo(response, 'coder') };
      sendPage(response, site, runFrame(opened, 'search', site), 'search', searchView(opened, choice, results, site));
    })
    .get(routes.searchLines, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      const choice = searchChoice(opened.run, request.query);
      const html = choice.query === '' ? ''
        : site.render('partials/search-results', {
          ...resultsView(opened, await site.searchRun(opened.run), choice, site), mayEdit: mayDo(response, 'editor'), mayJudge: mayDo(response, 'coder'),
        });
      response.set('Cache-Control', 'no-store').type('html').send(carryFilter(html, opened.id, opened.filter?.parameters ?? []));
    })
    .get(routes.searchFile, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      requireShareable(opened);
      const { run, filter } = opened;
      const choice = searchChoice(run, request.query);
      const found = (await site.searchRun(run)).find({
        query: choice.query, mode: choice.mode, filter: filterOf(choice, filter), answers: Infinity, linesPerAnswer: Infinity,
      });
      const { minimumCell } = run.plan.quotes;
      if (found.kind !== 'found' || found.citizens < minimumCell) throw inputError('file-of-too-few', { minimum: minimumCell });
      const { columns, rows } = searchRows(found.lines, site.words.search.columns, site.language);
      response.set('Cache-Control', 'no-store').attachment('svar.csv').type('text/csv').send(toCsv(columns, rows));
    });
}
