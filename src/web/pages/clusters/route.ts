import { Router } from 'express';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { runClustersToPropose } from '../../../use-cases/run-clusters-to-propose.js';
import { proposeThemes } from '../../../use-cases/propose-themes.js';
import { proposalTexts } from '../../../wording/cluster-words.js';
import { mapFileWords } from '../../../wording/map-file-words.js';
import { routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { figureFormats, sendFigureFile } from '../../figure-files.js';
import { requireShareable } from '../../filtered-runs.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { mapFile } from './map-file.js';
import { clustersView } from './view-model.js';

/** What nobody asked about: answers that resemble each other, and a codebook of themes proposed from them. */
export function clustersPage(site: Site): Router {
  return Router()
    .get(routes.clusters, async (request, response) => {
      const opened = await site.filtered.told(request.params.run, request.query, {});
      if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'clusters', site);
      const frame = runFrame(opened, 'clusters', site);
      sendPage(response, site, frame, 'clusters', {
        ...clustersView(opened, request.query, site), mayEdit: mayDo(response, 'editor'),
      });
    })
    .get(routes.mapFile, async (request, response) => {
      const format = chosenOf({ format: request.params.format }, 'format', figureFormats, 'svg');
      const opened = await site.filtered.told(request.params.run, request.query, {});
      requireShareable(opened);
      const map = mapFile(opened, request.query, site);
      if (!map) throw inputError('texts-none', {});
      response.set('Cache-Control', 'no-store').attachment(`${mapFileWords[site.language].file}.${format}`);
      sendFigureFile(response, format, { svg: () => map.svg, csv: () => toCsv(map.rows.columns, map.rows.rows) });
    })
    .get(routes.proposal, async (request, response) => {
      const opened = await site.filtered.told(request.params.run, request.query, {});
      requireShareable(opened);
      const { run } = opened;
      const groups = run.results.clusterings.filter(({ clusters }) => clusters.length > 0).map(({ group }) => group);
      const group = chosenOf(request.query, 'group', groups, groups[0] ?? 'all');
      const all = runClustersToPropose(run, group);
      const cluster = chosenOf(request.query, 'cluster', ['', ...all.map(({ number }) => String(number - 1))], '');
      const { minimumCell } = run.plan.quotes;
      const clusters = (cluster === '' ? all : [all[Number(cluster)]!]).filter(({ citizens }) => citizens >= minimumCell);
      if (clusters.length === 0) throw inputError('file-of-too-few', { minimum: minimumCell });
      const yaml = await proposeThemes(site.shelf, clusters, proposalTexts);
      response.set('Cache-Control', 'no-store')
        .attachment(`${cluster === '' ? `themes-${group}` : `theme-${group}-${Number(cluster) + 1}`}.yaml`)
        .type('text/yaml').send(yaml);
    });
}
