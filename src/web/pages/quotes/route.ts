import { Router, type Request, type Response } from 'express';
import { quotesMarkdown, approvedQuotesTable } from '../../../exports/approved-quotes.js';
import { tableXlsx } from '../../../exports/table-xlsx.js';
import { sha256 } from '../../../io/digest.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { drawFromRun } from '../../../use-cases/draw-from-run.js';
import { judgedQuotes } from '../../../use-cases/judged-quotes.js';
import { routes, runAddress } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { withParameters } from '../../carry-filter.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { filterOfQuery, filterParameters } from '../../filter-address.js';
import { requireShareable } from '../../filtered-runs.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import type { OpenedRun } from '../../opened-runs.js';
import { readForm, type Form } from '../../read-form.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { doQuoteAct } from './acts.js';
import { inAddress, quoteChoice, requestOf } from './choice.js';
import { defaultDraw } from './default-draw.js';
import { quotesView } from './view-model.js';

/** Quotes that can be defended: a draw, its receipt, and who approved what; by forms that need no script. */
export function quotesPage(site: Site): Router {
  const router = Router();

  router.get(routes.quotes, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'quotes', site);
    await showQuotes(site, opened, request, response);
  });

  router.post(routes.quotes, readForm, async (request: Request<{ run: string }>, response) => {
    const opened = await site.runs.open(request.params.run);
    const form = (request.body ?? {}) as Form;
    const by = actorOf(request, form['name']);
    await doQuoteAct(site, opened.run, by, form);
    keepCoder(response, by);
    const otherwise = defaultDraw(opened.run);
    const filter = filterOfQuery(opened.run, request.query);
    const choices = otherwise ? inAddress(quoteChoice(opened.run, request.query, otherwise, filter)) : {};
    response.redirect(303, withParameters(`${runAddress('quotes', opened.id, choices)}#citater`, filterParameters(filter)));
  });

  router.get(routes.quotesFile, async (request: Request<{ run: string; format: string }>, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
    requireShareable(opened);
    const { run } = opened;
    const format = chosenOf({ format: request.params.format }, 'format', ['csv', 'xlsx', 'md'], 'csv');
    const { judged } = await judgedQuotes(site.commands, run, sha256);
    const { columns, rows } = approvedQuotesTable(run, judged, site.language);
    if (rows.length === 0) throw inputError('quotes-none-approved', {});
    response.set('Cache-Control', 'no-store').attachment(`citater.${format}`);
    if (format === 'md') response.type('text/markdown').send(quotesMarkdown(run, judged, site.language));
    else if (format === 'csv') response.type('text/csv').send(toCsv(columns, rows));
    else response.send(Buffer.from(await tableXlsx(columns, rows, site.words.quotes.heading)));
  });

  return router;
}

async function showQuotes(site: Site, opened: OpenedRun, request: Request, response: Response): Promise<void> {
  const frame = runFrame(opened, 'quotes', site);
  const otherwise = defaultDraw(opened.run);
  const judged = await judgedQuotes(site.commands, opened.run, sha256);
  const name = coderOf(request) ?? null;
  // What is masked stands beside the form by which it can be shown.
  const mayJudge = mayDo(response, 'coder');
  if (!otherwise) return sendPage(response, site, frame, 'quotes', { ...quotesView(opened, undefined, { judged, name }, site), mayJudge });
  const filter = opened.filter?.chosen;
  const choice = quoteChoice(opened.run, request.query, otherwise, filter);
  const search = choice.words === '' ? undefined : await site.searchRun(opened.run);
  const drawn = drawFromRun(opened.run, requestOf(choice, filter), search, judged.rejected);
  sendPage(response, site, frame, 'quotes', { ...quotesView(opened, { choice, drawn }, { judged, name }, site), mayJudge });
}
