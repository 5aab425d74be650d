import { Router } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { routes } from '../../addresses.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { chosenQuestions } from '../../question-choice.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { codebookOf } from './codebook-of.js';
import { codebookView } from './view-model.js';

/** What each theme catches: the codebook as the run read it, and what every rule finds. */
export function codebookPage(site: Site): Router {
  return Router()
    .get(routes.codebook, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
      if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'codebook', site);
      const chosen = chosenQuestions(opened, 'codebook', request.query, site);
      const of = await codebookOf(site, chosen, opened.run);
      const finds = of ? await site.findByRules(opened.run, of) : [];
      sendPage(response, site, runFrame(opened, 'codebook', site), 'codebook', {
        ...codebookView(chosen, of, finds, site), mayEdit: mayDo(response, 'editor'),
      });
    })
    .get(routes.codebookFile, async (request, response) => {
      const opened = await site.runs.open(request.params.run);
      const of = await codebookOf(site, chosenQuestions(opened, 'codebook', request.query, site), opened.run);
      if (!of) throw inputError('run-damaged', { run: opened.id, file: 'inputs' });
      response.set('Cache-Control', 'no-store').attachment('kodebog.yaml').type('text/yaml').send(of.file.text);
    });
}
