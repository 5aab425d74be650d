import { Router } from 'express';
import { sha256 } from '../../../io/digest.js';
import { inputError } from '../../../notices/input-error.js';
import { studyId } from '../../../use-cases/codable-study.js';
import type { AnalysisRun, RunListing } from '../../../use-cases/ports.js';
import { comparisonAddress, routes } from '../../addresses.js';
import { chosenOf, wholeNumber, type Query } from '../../choices.js';
import { runFrame } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import { sendPage, type Site } from '../../site.js';
import { askAgain, soon } from '../../soon.js';
import { answersOnPage, comparedView } from './compared-view.js';
import { comparisonView } from './view-model.js';

/** What changed from another run of the same study to this one. */
export function comparisonPage(site: Site): Router {
  return Router().get(routes.comparison, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    const others = await otherRuns(site, opened);
    const chosen = chosenOf(request.query, 'med', ['', ...others.map(({ id }) => id)], '');
    const here = { label: site.words.comparison.heading, address: comparisonAddress(opened.id) };
    const found = chosen === '' ? null : await compared(site, opened, (await site.runs.open(chosen)).run, chosen);
    if (found === undefined) response.set('Refresh', String(askAgain));
    const view = comparisonView(opened, others, chosen, found === undefined, site);
    sendPage(response, site, runFrame(opened, 'method', site, here), 'comparison', {
      ...view, compared: found ? comparedView(opened, chosen, found, sideOf(request.query, found.answers.recoded.length), site) : null,
    });
  });
}

/** Undefined where it is not found yet. @throws InputError 'runs-without-common-ground', 'run-missing', 'run-damaged' */
function compared({ measures, store }: Site, { id, run }: OpenedRun, before: AnalysisRun, chosen: string) {
  if (!store.folder) throw inputError('run-missing', { run: chosen });
  return soon(measures.compare({ run: before, folder: store.folder(chosen) }, { run, folder: store.folder(id) }));
}

/** The newest first. */
async function otherRuns({ store }: Site, { id, run: { title, study: { texts } } }: OpenedRun): Promise<readonly RunListing[]> {
  const own = studyId({ title, texts }, sha256);
  return (await store.list()).filter((each) => each.study === own && each.id !== id)
    .toSorted((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1));
}

function sideOf(query: Query, answers: number): number {
  return wholeNumber(query, 'side', { minimum: 1, maximum: Math.max(1, Math.ceil(answers / answersOnPage)), otherwise: 1 });
}
