import { Router } from 'express';
import { breakdownLevels, brokenDownBy, questionDrawn } from '../../../exports/question-drawn.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { resultNumbersAddress, routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { requireShareable } from '../../filtered-runs.js';
import { sendFigureFile } from '../../figure-files.js';
import { runFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { resultsChoice, shownFigures, withFigures } from './choice.js';
import { numbersView } from './numbers-view.js';
import { resultsView } from './view-model.js';

/** Every closed question, over everybody and by each variable; each figure also as a file. */
export function resultsPage(site: Site): Router {
  return Router()
    .get(routes.results, async (request, response) => {
      const { run } = await site.runs.open(request.params.run);
      const choice = resultsChoice(run, request.query);
      const closed = shownFigures(run, choice);
      const opened = await site.filtered.told(request.params.run, request.query, { closed });
      const frame = runFrame(opened, 'results', site);
      sendPage(response, site, frame, 'results', resultsView(opened, choice, site));
    })
    .get(routes.resultNumbers, async (request, response) => {
      const { run } = await site.runs.open(request.params.run);
      const questions = withFigures(run);
      const id = chosenOf(request.query, 'question', questions.map((each) => each.id), questions[0]?.id ?? '');
      const question = questions.find((each) => each.id === id);
      if (!question) throw inputError('value-unknown', { option: 'question', got: '', expected: [] });
      const by = chosenOf(request.query, 'by', brokenDownBy(run).map((each) => each.id), '');
      const level = chosenOf(request.query, 'level', ['', ...breakdownLevels(run, by).map((each) => each.level)], '');
      const opened = await site.filtered.told(request.params.run, request.query, { closed: { questions: [id], ...(by !== '' && { by: [by] }) } });
      const view = numbersView(opened, question, { by, level }, site);
      const here = { label: view.heading, address: resultNumbersAddress(opened.id, { question: id }) };
      sendPage(response, site, runFrame(opened, 'results', site, here), 'result-numbers', view);
    })
    .get(routes.resultsFile, async (request, response) => {
      const whole = await site.runs.open(request.params.run);
      const format = chosenOf({ format: request.params.format }, 'format', ['svg', 'png', 'csv'], 'svg');
      const questions = withFigures(whole.run).map(({ id }) => id);
      const question = chosenOf(request.query, 'question', questions, questions[0] ?? '');
      const by = chosenOf(request.query, 'by', brokenDownBy(whole.run).map(({ id }) => id), '');
      const opened = await site.filtered.told(request.params.run, request.query, { closed: { questions: [question], ...(by !== '' && { by: [by] }) } });
      requireShareable(opened);
      const { run } = opened;
      const drawn = questionDrawn(run, question, by === '' ? [] : [by], site.language);
      const shown = by === '' ? drawn : drawn?.breakdowns[0];
      if (!shown) throw inputError('value-unknown', { option: 'by', got: by, expected: askedBy(run, question) });
      response.set('Cache-Control', 'no-store')
        .attachment(`${[question, by].filter((part) => part !== '').join('-')}.${format}`);
      sendFigureFile(response, format, { svg: () => shown.figure.svg, csv: () => toCsv(shown.rows.columns, shown.rows.rows) });
    });
}

/** The variables of which several levels were asked a question. */
function askedBy({ bulk }: AnalysisRun, question: string): string[] {
  const levels = new Set(bulk.breakdowns.filter(({ variable }) => variable === question)
    .map(({ by, level }) => JSON.stringify([by, level])));
  const variables = [...levels].map((each) => (JSON.parse(each) as [string, string])[0]);
  return [...new Set(variables.filter((by, i) => variables.indexOf(by) !== i))];
}
