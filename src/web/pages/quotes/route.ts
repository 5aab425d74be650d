import { Router, type Request, type Response } from 'express';
import { sha256 } from '../../../io/digest.js';
import { judgedQuotes } from '../../../use-cases/judged-quotes.js';
import { referencesOf } from '../../../use-cases/resolve-reference.js';
import { routes, runAddress } from '../../addresses.js';
import { withParameters } from '../../carry-filter.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { filterOfQuery, filterParameters } from '../../filter-address.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import type { OpenedRun } from '../../opened-runs.js';
import { readForm, type Form } from '../../read-form.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { doQuoteAct, severalOf, textOf } from './acts.js';
import { cardId } from './card.js';
import { inAddress, quoteChoice } from './choice.js';
import { defaultDraw } from './default-draw.js';
import { drawsOf } from './draws.js';
import { quoteFiles } from './files.js';
import { originOf, pickedIn, triedIn } from './picked.js';
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
    const { run, id } = opened;
    const form = (request.body ?? {}) as Form;
    const otherwise = defaultDraw(run);
    const filter = filterOfQuery(run, request.query);
    const choices = {
      ...(otherwise && inAddress(run, quoteChoice(run, request.query, otherwise, filter))),
      valgt: pickedIn(opened, request.query)?.reference,
    };
    const back = (more: Readonly<Record<string, string | undefined>>, place: string): void =>
      response.redirect(303, withParameters(`${runAddress('quotes', id, { ...choices, ...more })}#${place}`, filterParameters(filter)));
    if (form['count'] !== undefined) {
      const key = textOf(form, 'svar');
      return back({ kort: referencesOf(run).get(key), vis: severalOf(form, 'attribute').join(',') }, cardId(key));
    }
    const by = actorOf(request, form['name']);
    await doQuoteAct(site, run, by, form, (key) => originOf(site, opened, request.query, key));
    keepCoder(response, by);
    back({}, 'citater');
  });

  return router.use(quoteFiles(site));
}

async function showQuotes(site: Site, opened: OpenedRun, request: Request, response: Response): Promise<void> {
  const { run } = opened;
  const frame = runFrame(opened, 'quotes', site);
  const otherwise = defaultDraw(run);
  const judged = await judgedQuotes(site.commands, run, sha256);
  const name = coderOf(request) ?? null;
  // What is masked stands beside the form by which it can be shown.
  const mayJudge = mayDo(response, 'coder');
  const tried = triedIn(request.query);
  const picked = pickedIn(opened, request.query) ?? null;
  const filter = opened.filter?.chosen;
  const choice = otherwise && quoteChoice(run, request.query, otherwise, filter);
  const draws = choice && !picked ? await drawsOf(site, run, choice, filter, judged) : [];
  sendPage(response, site, frame, 'quotes', quotesView(opened, { choice: choice ?? null, draws, picked, tried }, { judged, name, mayJudge }, site));
}
