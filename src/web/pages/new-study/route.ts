import { Router } from 'express';
import { beginUpload } from '../../../use-cases/begin-upload.js';
import { editUpload } from '../../../use-cases/edit-upload.js';
import { uploadState } from '../../../use-cases/upload-state.js';
import { checkUpload, saveUpload, uploadDefinition } from '../../../use-cases/upload-study.js';
import { bandWords } from '../../../wording/band-words.js';
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
  const { words, language } = site;
  const first = { label: words.newStudy.heading, address: routes.newStudy };
  return Router()
    .get(routes.newStudy, (_request, response) => {
      sendPage(response, site, studyFrame([first], site), 'new-study', { action: routes.newStudy, script: site.assets.dropFiles });
    })
    .post(routes.newStudy, async (request, response) => {
      const { upload, names } = await receiveFiles(request, response, bringIn.uploads);
      try {
        await beginUpload(bringIn, upload, names, bandWords[language].years);
      } catch (error) {
        await bringIn.uploads.remove(upload);
        throw error;
      }
      response.redirect(303, uploadAddress(upload));
    })
    .get(routes.upload, async (request, response) => {
      const { upload } = request.params;
      const state = await uploadState(bringIn, upload);
      const check = request.query['vis'] === 'bemaerkninger' ? await checkUpload(bringIn, upload) : undefined;
      const view = setupView(upload, state, check, await bringIn.shelf.codebooks(), site);
      sendPage(response, site, studyFrame([view.back, { label: view.heading, address: uploadAddress(upload) }], site), 'setup', view);
    })
    .get(routes.uploadDefinition, async (request, response) => {
      response.set('Cache-Control', 'no-store').attachment('study.yaml').type('application/yaml').send(await uploadDefinition(bringIn, request.params.upload));
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
      await editUpload(bringIn, upload, readEdit(state, form), bandWords[language]);
      if (form['handling'] === 'gem') {
        const study = await saveUpload(bringIn, upload);
        response.redirect(303, study === undefined ? uploadAddress(upload, true) : studyAddress(study));
      } else {
        response.redirect(303, uploadAddress(upload, form['handling'] === 'bemaerkninger'));
      }
    });
}
