import { Router } from 'express';
import { renderReport, reportFormats, reportMediaTypes } from '../../../exports/report-formats.js';
import { figureFonts } from '../../../io/figure-fonts.js';
import { reportFromRun } from '../../../use-cases/report-from-run.js';
import { routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { requireShareable } from '../../filtered-runs.js';
import { runFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { reportView } from './view-model.js';

/** A report brings its own style and pictures, runs nothing, and may be shown in the page of the report alone. */
const reportPolicy = "default-src 'none';style-src 'unsafe-inline';img-src data:;form-action 'none';base-uri 'none';frame-ancestors 'self'";

/** The whole report: as it looks, and as a file in each format. */
export function reportPage(site: Site): Router {
  return Router()
    .get(routes.report, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
      sendPage(response, site, runFrame(opened, 'report', site), 'report', reportView(opened, site));
    })
    .get(routes.reportFile, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
      requireShareable(opened);
      const { run } = opened;
      const format = chosenOf({ format: request.params.format }, 'format', reportFormats, 'html');
      const look = chosenOf(request.query, 'look', ['file', 'page'], 'file');
      const file = await renderReport(reportFromRun(run), format, site.language, figureFonts);
      // Reports hold answers, which are not to lie about in a browser's cache.
      response.set('Cache-Control', 'no-store').type(reportMediaTypes[format]);
      if (look === 'page' && format === 'html') response.set({ 'Content-Security-Policy': reportPolicy, 'X-Frame-Options': 'SAMEORIGIN' });
      else response.attachment(`rapport.${format}`).type(reportMediaTypes[format]);
      response.send(typeof file === 'string' ? file : Buffer.from(file));
    });
}
