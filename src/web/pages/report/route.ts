import { Router, type Request } from 'express';
import { renderReport, reportFormats, reportMediaTypes } from '../../../exports/report-formats.js';
import { sha256 } from '../../../io/digest.js';
import { figureFonts } from '../../../io/figure-fonts.js';
import { standingReport } from '../../../use-cases/standing-report.js';
import { routes, runAddress } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { filteredAddress } from '../../filtered-address.js';
import { requireShareable } from '../../filtered-runs.js';
import { runFrame } from '../../frame.js';
import { readForm, type Form } from '../../read-form.js';
import { mayDo } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { choiceInAddress, chosenStyle, reportChoice } from './choice.js';
import { anchorOf, doProseAct } from './prose.js';
import { reportView } from './view-model.js';

/** A report brings its own style and pictures, runs nothing, and may be shown in the page of the report alone. */
const reportPolicy = "default-src 'none';style-src 'unsafe-inline';img-src data:;form-action 'none';base-uri 'none';frame-ancestors 'self'";

/** The report of the parts that somebody chooses, with the texts that somebody wrote: as it looks, and as a file in each format. */
export function reportPage(site: Site): Router {
  return Router()
    .get(routes.report, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
      const chosen = await reportChoice(request.query, site.templates);
      const report = await standingReport(site.commands, sha256, opened.run, chosen);
      const view = { ...reportView(opened, report, chosen, site), mayEdit: mayDo(response, 'editor'), name: coderOf(request) ?? null };
      sendPage(response, site, runFrame(opened, 'report', site), 'report', view);
    })
    .post(routes.reportProse, readForm, async (request: Request<{ run: string }>, response) => {
      const opened = await site.runs.open(request.params.run);
      const chosen = await reportChoice(request.query, site.templates);
      const form = (request.body ?? {}) as Form;
      const by = actorOf(request, form['name']);
      const block = await doProseAct(site, opened.run, by, form);
      keepCoder(response, by);
      const address = `${runAddress('report', opened.id, { ...choiceInAddress(chosen) })}#${block === undefined ? 'tekster' : anchorOf(block)}`;
      response.redirect(303, filteredAddress(opened, request.query, address));
    })
    .get(routes.reportFile, async (request, response) => {
      const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
      requireShareable(opened);
      const chosen = await reportChoice(request.query, site.templates);
      const report = await standingReport(site.commands, sha256, opened.run, chosen);
      const format = chosenOf({ format: request.params.format }, 'format', reportFormats, 'html');
      const look = chosenOf(request.query, 'look', ['file', 'page'], 'file');
      const file = await renderReport(report, format, site.language, figureFonts, await chosenStyle(chosen, site.templates));
      // Reports hold answers, which are not to lie about in a browser's cache.
      response.set('Cache-Control', 'no-store').type(reportMediaTypes[format]);
      if (look === 'page' && format === 'html') response.set({ 'Content-Security-Policy': reportPolicy, 'X-Frame-Options': 'SAMEORIGIN' });
      else response.attachment(`rapport.${format}`).type(reportMediaTypes[format]);
      response.send(typeof file === 'string' ? file : Buffer.from(file));
    });
}
