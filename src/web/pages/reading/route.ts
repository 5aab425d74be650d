import { Router } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { readingAddress, routes } from '../../addresses.js';
import { runFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { readingView } from './view-model.js';

/** What the program read in one answer, word by word, with nothing masked. */
export function readingPage(site: Site): Router {
  return Router().get(routes.reading, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
    const answer = opened.answers.get(request.params.answer);
    if (!answer) throw inputError('answer-missing', { answer: request.params.answer.slice(0, 60) });
    const reading = await site.readAnswer(answer.text, opened.run.bulk.spelling);
    const here = { label: site.words.reading.heading, address: readingAddress(opened.id, answer.key) };
    sendPage(response, site, runFrame(opened, 'themes', site, here), 'reading', readingView(opened, answer, reading, site));
  });
}
