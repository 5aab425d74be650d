import { Router } from 'express';
import { searchRows } from '../../../exports/search-rows.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { routes } from '../../addresses.js';
import { allowedWays } from '../../allowed-ways.js';
import { carryFilter } from '../../carry-filter.js';
import { requireShareable } from '../../filtered-runs.js';
import type { Query } from '../../choices.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import type { OpenedRun } from '../../opened-runs.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { answerList } from './answer-list.js';
import { asksForSubtheme, filterOf, listsAnswers, searchChoice, type SearchChoice } from './choice.js';
import { resultsView } from './results-view.js';
import { searchView } from './view-model.js';

/** Who says something, and how: a query and the places where answers say it. */
export function searchPage(site: Site): Router {
  const choiceOf = async ({ id, run }: OpenedRun, query: Query): Promise<SearchChoice> => {
    const choice = searchChoice(run, query);
    return asksForSubtheme(run, choice) ? { ...choice, ofSubtheme: await site.findSubtheme(id, run, choice.theme) } : choice;
  };
  return Router()
    .get(routes.search, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'search', site);
      const choice = await choiceOf(opened, request.query);
      const search = site.searchRun(opened.run);
      // Without a query the page does not wait for the index, which is made while the reader writes.
      const results = choice.query === '' ? null
        : { ...resultsView(opened, await search, choice, site), mayEdit: mayDo(response, 'editor'), mayJudge: mayDo(response, 'coder') };
      const list = listsAnswers(choice) ? answerList(opened, choice, request.query, site) : null;
      sendPage(response, site, runFrame(opened, 'search', site), 'search', searchView(opened, choice, { results, list }, site));
    })
    .get(routes.searchLines, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      const choice = await choiceOf(opened, request.query);
      const html = listsAnswers(choice) ? site.render('partials/answer-list', answerList(opened, choice, request.query, site))
        : choice.query === '' ? ''
        : site.render('partials/search-results', {
          ...resultsView(opened, await site.searchRun(opened.run), choice, site), mayEdit: mayDo(response, 'editor'), mayJudge: mayDo(response, 'coder'),
        });
      response.set('Cache-Control', 'no-store').type('html').send(carryFilter(allowedWays(html, response), opened.id, opened.filter?.parameters ?? []));
    })
    .get(routes.searchFile, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      requireShareable(opened);
      const { run, filter } = opened;
      const choice = await choiceOf(opened, request.query);
      const found = (await site.searchRun(run)).find({
        query: choice.query, mode: choice.mode, filter: filterOf(choice, filter), answers: Infinity, linesPerAnswer: Infinity,
      });
      const { minimumCell } = run.plan.quotes;
      if (found.kind !== 'found' || found.citizens < minimumCell) throw inputError('file-of-too-few', { minimum: minimumCell });
      const { columns, rows } = searchRows(found.lines, site.words.search.columns, site.language);
      response.set('Cache-Control', 'no-store').attachment('svar.csv').type('text/csv').send(toCsv(columns, rows));
    });
}
