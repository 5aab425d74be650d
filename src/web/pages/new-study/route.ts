import { Router } from 'express';
import { uploadState } from '../../../use-cases/upload-state.js';
import { routes, studyAddress, uploadAddress } from '../../addresses.js';
import type { BringIn } from '../../bring-in.js';
import { readLargeForm, type Form } from '../../read-form.js';
import { receiveFiles } from '../../receive-files.js';
import { sendPage, type Site } from '../../site.js';
import { studyFrame } from '../../study-frame.js';
import { readEdit } from './read-edit.js';
import { setupView } from './view-model.js';

/** Where files are sent, looked at, set up and become a study. */
export function newStudyPage(site: Site): Router {
  return site.bringIn ? uploadRoutes(site, site.bringIn) : Router();
}

function uploadRoutes(site: Site, bringIn: BringIn): Router {
  const { words } = site;
  const first = { label: words.newStudy.heading, address: routes.newStudy };
  return Router()
    .get(routes.newStudy, (_request, response) => {
      sendPage(response, site, studyFrame([first], site), 'new-study', { action: routes.newStudy, script: site.assets.dropFiles });
    })
    .post(routes.newStudy, async (request, response) => {
      const { upload, names } = await receiveFiles(request, response, bringIn.uploads);
      try {
        await bringIn.work.begin(upload, names);
      } catch (error) {
        await bringIn.uploads.remove(upload);
        throw error;
      }
      response.redirect(303, uploadAddress(upload));
    })
    .get(routes.upload, async (request, response) => {
      const { upload } = request.params;
      const state = await uploadState(bringIn, upload);
      const check = request.query['vis'] === 'bemaerkninger' ? await bringIn.work.check(upload) : undefined;
      const view = setupView(upload, state, check, await bringIn.shelf.codebooks(), site);
      sendPage(response, site, studyFrame([view.back, { label: view.heading, address: uploadAddress(upload) }], site), 'setup', view);
    })
    .get(routes.uploadDefinition, async (request, response) => {
      response.set('Cache-Control', 'no-store').attachment('study.yaml').type('application/yaml').send(await bringIn.work.definition(request.params.upload));
    })
    .post(routes.upload, readLargeForm, async (request, response) => {
      const upload = String(request.params['upload']);
      const form = request.body as Form;
      const state = await uploadState(bringIn, upload);
      if (form['handling'] === 'slet') {
        await bringIn.uploads.remove(upload);
        response.redirect(303, state.study === null ? routes.newStudy : studyAddress(state.study));
        return;
      }
      await bringIn.work.edit(upload, readEdit(state, form));
      if (form['handling'] === 'gem') {
        const study = await bringIn.work.save(upload);
        response.redirect(303, study === undefined ? uploadAddress(upload, true) : studyAddress(study));
      } else {
        response.redirect(303, uploadAddress(upload, form['handling'] === 'bemaerkninger'));
      }
    });
}
