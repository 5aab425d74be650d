import { Router } from 'express';
import { learningCurveDrawn } from '../../../exports/learning-curve-drawn.js';
import { fewestAnswers } from '../../../use-cases/measure-learning.js';
import { learningAddress, routes, runAddress } from '../../addresses.js';
import { filedFigure, type FiledFigure } from '../../figure-files.js';
import { runFrame } from '../../frame.js';
import { learningFigure, learningOf } from '../../learning-figure.js';
import { chosenQuestions, type QuestionChoice } from '../../question-choice.js';
import { sendPage, type Site } from '../../site.js';
import { askAgain, soon } from '../../soon.js';

/** Answers that a run's coder is measured on, of the questions that are chosen. */
interface LearningView {
  readonly choice: QuestionChoice | null;
  /** Why there is no curve; null where there can be one. */
  readonly tooFew: string | null;
  /** Null while it is measured. */
  readonly figure: FiledFigure | null;
  readonly here: string;
  readonly coding: string;
  readonly method: string;
}

/** How well themes are found after learning from more and more coded answers. */
export function learningPage(site: Site): Router {
  return Router().get(routes.learning, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    const { opened: own, question, choice } = chosenQuestions(opened, learningAddress, request.query, site);
    const coded = own.run.results.coding?.n ?? 0;
    const curve = coded < fewestAnswers ? undefined : await soon(learningOf(site, opened, own));
    const view: LearningView = {
      choice,
      tooFew: coded < fewestAnswers ? site.words.learning.tooFew(coded, fewestAnswers) : null,
      figure: curve ? filedFigure(opened, learningFigure, learningCurveDrawn(curve, site.language), { question }) : null,
      here: learningAddress(opened.id, { question }), coding: runAddress('coding', opened.id), method: runAddress('method', opened.id),
    };
    if (view.tooFew === null && view.figure === null) response.set('Refresh', String(askAgain));
    const here = { label: site.words.learning.heading, address: learningAddress(opened.id) };
    sendPage(response, site, runFrame(opened, 'method', site, here), 'learning', view);
  });
}
