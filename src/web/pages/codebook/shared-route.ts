import { Router, type Request, type Response } from 'express';
import { InputError } from '../../../notices/input-error.js';
import { saveShared } from '../../../use-cases/save-shared.js';
import type { CodebookFile } from '../../../use-cases/saved-codebooks.js';
import { codebookAddress, routes } from '../../addresses.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { readLargeForm, type Form } from '../../read-form.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { openDesk, textOf, versionOf, type Desk } from './desk.js';
import { sharedOfForm } from './shared-form.js';
import { sharedView, type SharedState } from './shared-view.js';

/** The editor of what the themes of a codebook share: its word lists and its parents. */
export function codebookSharedPage(site: Site): Router {
  const router = Router();

  const showShared = async (
    request: Request, response: Response, desk: Desk, shared: SharedState['shared'], more: Partial<SharedState> = {},
  ): Promise<void> => {
    const { opened, question, of, edited } = desk;
    const counts = await site.countTheme(opened.run, {
      questions: of.questions, before: undefined,
      written: { language: edited.written.language, words: Object.fromEntries(shared.lists.map(({ name, any }) => [name, [...any]])) },
      theme: { rules: shared.lists.map(({ name, any }) => ({ id: name, any: [...any], unless: [], negated: 'either' })), subthemes: [] },
    });
    const view = sharedView({
      run: opened.id, question, edited, shared, counts, name: personOf(request) ? null : coderOf(request) ?? '', mayBeSaved: site.codebooks !== null, ...more,
    }, site);
    const here = { label: site.words.codebookEditor.shared, address: codebookAddress(opened.id, 'codebookShared') };
    sendPage(response, site, runFrame(opened, 'codebook', site, here), 'codebook-shared', view);
  };
  router.get(routes.codebookShared, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'codebook', site);
    const desk = await openDesk(site, request.params.run, request.query);
    const saved = textOf(request.query, 'gemt');
    await showShared(request as Request, response, desk, sharedOf(desk.edited.written), { savedAs: saved === desk.edited.saved?.version ? saved : undefined });
  });
  router.post(routes.codebookShared, readLargeForm, async (request: Request<{ run: string }>, response) => {
    const desk = await openDesk(site, request.params.run, request.query);
    const form = (request.body ?? {}) as Form;
    const { base, saves, ...shared } = sharedOfForm(form);
    if (!saves || !site.codebooks) return showShared(request as Request, response, desk, shared);
    try {
      const by = actorOf(request as Request, form['name']);
      const done = await saveShared(site.codebooks, { study: desk.study, of: desk.of, base, by, at: site.clock() }, shared);
      keepCoder(response, by);
      if (done.kind === 'overtaken') {
        const before = await versionOf(site, desk, base);
        response.status(409);
        return await showShared(request as Request, response, { ...desk, edited: done.newest }, shared, { overtaken: { before: before ?? done.newest.written } });
      }
      response.redirect(303, codebookAddress(desk.opened.id, 'codebookShared', { question: desk.question, gemt: done.version }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      response.status(400);
      await showShared(request as Request, response, desk, shared, { problems: error.notices });
    }
  });

  return router;
}

/** What the themes share, as it stands. */
function sharedOf({ words, parents }: CodebookFile): SharedState['shared'] {
  return { lists: Object.entries(words).map(([name, any]) => ({ name, any })), parents };
}
