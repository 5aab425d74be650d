import { Router, type Request } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { routes, runAddress, themeAddress } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { filteredAddress } from '../../filtered-address.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import type { OpenedRun } from '../../opened-runs.js';
import { readForm, type Form } from '../../read-form.js';
import { personOf } from '../../signed-in.js';
import { runAgain } from '../../run-again.js';
import { sendPage, type Site } from '../../site.js';
import { doAct } from './acts.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { drawnAnswers } from '../../drawn-answers.js';
import { codersOf } from './coders.js';
import { deskQueues, layOut, type Desk } from './desk.js';
import { agreementView } from './agreement.js';
import { codingFiles } from './files.js';
import { codingView } from './view-model.js';

/** Where people code: one answer at a time, by forms that need no script; keys press their buttons where scripts run. */
export function codingPage(site: Site): Router {
  const router = Router();

  router.get(routes.coding, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'coding', site);
    const frame = runFrame(opened, 'coding', site);
    const coder = coderOf(request);
    if (coder === undefined || (request.query['skift'] !== undefined && !personOf(request))) {
      return sendPage(response, site, frame, 'coder', {
        action: routes.coder.replace(':run', encodeURIComponent(opened.id)), name: coder ?? '', theme: themeIn(opened, request.query['tema']) ?? '',
      });
    }
    const desk = await deskOf(site, opened, coder, request.query);
    const view = codingView(opened, desk, await site.readCodebooks(opened.id, opened.run), site.assets.codingKeys, site);
    const isNamed = personOf(request) !== undefined;
    sendPage(response, site, frame, 'coding', {
      ...view, coder: { ...view.coder, change: isNamed ? null : view.coder.change }, coders: await codersOf(site, desk),
      again: await runAgain(opened, desk.state, site),
    });
  });

  router.get(routes.agreement, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'coding', site);
    const state = await site.codingStates(drawnAnswers(opened).study.id);
    const here = { label: site.words.coding.agreementHeading, address: routes.agreement.replace(':run', encodeURIComponent(opened.id)) };
    sendPage(response, site, runFrame(opened, 'coding', site, here), 'agreement', agreementView(opened, state, site));
  });

  router.use(codingFiles(site));

  router.post(routes.coder, readForm, async (request: Request<{ run: string }>, response) => {
    const opened = await site.runs.open(request.params.run);
    const form = (request.body ?? {}) as Form;
    keepCoder(response, actorOf(request, form['name'] ?? ''));
    // Whoever came to judge a theme's answers goes back to them.
    const theme = themeIn(opened, form['tema']);
    const back = theme === undefined ? runAddress('coding', opened.id) : `${themeAddress(opened.id, theme)}#svar`;
    response.redirect(303, filteredAddress(opened, request.query, back));
  });

  router.post(routes.coding, readForm, async (request: Request<{ run: string }>, response) => {
    const opened = await site.runs.open(request.params.run);
    const coder = coderOf(request);
    if (coder === undefined) throw inputError('coder-name-invalid', {});
    const body = (request.body ?? {}) as Form;
    const desk = await deskOf(site, opened, coder, body);
    const svar = await doAct(site, desk, body);
    response.redirect(303, filteredAddress(opened, request.query, runAddress('coding', opened.id, { queue: desk.queue, svar })));
  });

  return router;
}

/** @throws InputError 'value-unknown' for a queue, 'answer-missing' for an answer that the run does not have */
async function deskOf(site: Site, opened: OpenedRun, coder: string, choices: Readonly<Record<string, unknown>>): Promise<Desk> {
  const queue = chosenOf(choices, 'queue', deskQueues, 'random');
  const key = typeof choices['svar'] === 'string' ? choices['svar'] : undefined;
  // To find them takes a few seconds, once; who does not ask does not wait.
  const suggested = queue === 'uncertain' ? await site.suggestInRun(opened.run, await site.readCodebooks(opened.id, opened.run)) : undefined;
  const desk = await layOut(site, opened, coder, queue, key, suggested);
  if (key !== undefined && !desk.answer) throw inputError('answer-missing', { answer: key.slice(0, 60) });
  return desk;
}

function themeIn({ run }: OpenedRun, id: unknown): string | undefined {
  return run.results.themes.find(({ theme }) => theme === id)?.theme;
}
