import { Router } from 'express';
import { contrastDrawn } from '../../../exports/contrast-drawn.js';
import { contrastCells, contrastColumns } from '../../../io/contrast-tables.js';
import { toCsv } from '../../../io/write-csv.js';
import { keptWith } from '../../../numerics/kept-with.js';
import { lastUsed } from '../../../numerics/last-used.js';
import { inputError } from '../../../notices/input-error.js';
import { runContrasts, type AnalysisRun, type RunContrasts } from '../../../use-cases/contrast-run.js';
import { contrastTermAddress, routes } from '../../addresses.js';
import { chosenOf, wholeNumber } from '../../choices.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { requireShareable } from '../../filtered-runs.js';
import { sendFigureFile } from '../../figure-files.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import type { OpenedRun } from '../../opened-runs.js';
import { sendPage, type Site } from '../../site.js';
import { contrastBasis, contrastChoice, contrastQuery } from './choice.js';
import { groupNames } from './group-names.js';
import { linesPerPage, placesIn, termView } from './term-view.js';
import { contrastView } from './view-model.js';

/** Filters of a run whose comparisons are kept. */
const mostKept = 6;

/** What groups of citizens say differently: a figure and a table, each as a file, and the answers behind each word. */
export function contrastPage(site: Site): Router {
  // What all comparisons of a run share is prepared once, and let go with the run.
  const preparedOf = keptWith((_run: AnalysisRun) => new Map<string, RunContrasts>());
  const contrastsOf = ({ run, filter }: OpenedRun): RunContrasts | undefined => {
    if (run.bulk.terms.length === 0) return undefined;
    const contrasts = lastUsed(preparedOf(run), JSON.stringify(filter?.parameters ?? []), mostKept, () => runContrasts(run, filter?.narrows?.mask));
    return contrasts.divisions.length > 0 ? contrasts : undefined;
  };
  const requireContrasts = (opened: OpenedRun): RunContrasts => {
    const contrasts = contrastsOf(opened);
    if (!contrasts) throw inputError('texts-none', {});
    return contrasts;
  };

  return Router()
    .get(routes.contrast, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'contrast', site);
      const frame = runFrame(opened, 'contrast', site);
      const contrasts = contrastsOf(opened);
      if (!contrasts) return sendPage(response, site, frame, 'contrast-empty', {});
      const choice = contrastChoice(contrasts, request.query, opened.filter);
      const contrast = contrasts.compare(choice.division.by, choice.groups);
      sendPage(response, site, frame, 'contrast', contrastView(opened, contrasts, contrast, choice, site));
    })
    .get(routes.contrastFile, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      requireShareable(opened);
      const { run } = opened;
      const contrasts = requireContrasts(opened);
      const format = chosenOf({ format: request.params.format }, 'format', ['svg', 'png', 'csv'], 'svg');
      const choice = contrastChoice(contrasts, request.query, opened.filter);
      const { division: { by }, groups: { a, b } } = choice;
      const contrast = contrasts.compare(by, choice.groups);
      if (!contrast?.basesTold) throw inputError('contrast-group-too-small', { by: `${by}: ${a}`, minimum: run.plan.quotes.minimumCell });
      response.set('Cache-Control', 'no-store').attachment(`${[site.words.contrast.heading.toLowerCase(), by].join('-')}.${format}`);
      sendFigureFile(response, format, {
        svg: () => contrastDrawn(contrast, groupNames(choice, site.language), contrastBasis(run), site.language).svg,
        csv: () => toCsv(['by', 'a', 'b', ...contrastColumns], contrastCells(contrast.terms, contrast.untold).map((cells) => [by, a, b, ...cells])),
      });
    })
    .get(routes.contrastTerm, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'everything');
      const contrasts = requireContrasts(opened);
      const known = opened.run.bulk.terms.find(({ key }) => key === request.params.term);
      if (!known) {
        const expected = opened.run.bulk.terms.slice(0, 5).map(({ key }) => key);
        throw inputError('value-unknown', { option: 'term', got: request.params.term.slice(0, 60), expected: [...expected, '…'] });
      }
      const choice = contrastChoice(contrasts, request.query, opened.filter);
      const from = chosenOf(request.query, 'from', ['all', 'a', 'b'], 'all');
      const places = placesIn(opened, contrasts, choice, { term: known.key, from });
      const pages = Math.max(1, Math.ceil(places.length / linesPerPage));
      const page = wholeNumber(request.query, 'side', { minimum: 1, maximum: pages, otherwise: 1 });
      const here = { label: known.form, address: contrastTermAddress(opened.id, known.key, contrastQuery(choice)) };
      const contrast = contrasts.compare(choice.division.by, choice.groups);
      const view = termView(opened, contrast, choice, { term: known.key, from, page, places }, site);
      sendPage(response, site, runFrame(opened, 'contrast', site, here), 'contrast-term', view);
    });
}
