import { Router } from 'express';
import { runsOfStudy } from '../../../use-cases/list-studies.js';
import { may } from '../../allowed-ways.js';
import { routes, studyAddress, uploadAddress } from '../../addresses.js';
import type { BringIn } from '../../bring-in.js';
import { receiveFiles } from '../../receive-files.js';
import { sendPage, type Site } from '../../site.js';
import { studyFrame } from '../../study-frame.js';
import { studyView } from './view-model.js';

/** A stored study: what it says, its files, what there is to say of them, its runs, and what to do next. */
export function studyPage(site: Site): Router {
  return site.bringIn ? studyRoutes(site, site.bringIn) : Router();
}

function studyRoutes(site: Site, bringIn: BringIn): Router {
  return Router()
    .get(routes.study, async (request, response) => {
      const stored = await bringIn.work.read(request.params.study);
      const runs = await runsOfStudy({ ...bringIn, runs: site.store }, request.params.study);
      const view = studyView(stored, runs, site, {
        change: may(response, 'studySetup', 'post'), run: may(response, 'startStudy', 'post'), delete: site.erasing !== undefined && may(response, 'studyDeletion'),
      });
      sendPage(response, site, studyFrame([{ label: view.title, address: studyAddress(stored.folder.id) }], site), 'study', view);
    })
    .get(routes.studyDefinition, async (request, response) => {
      const definition = await bringIn.studies.file(request.params.study, 'study.yaml');
      response.set('Cache-Control', 'no-store').attachment('study.yaml').type('application/yaml').send(Buffer.from(definition));
    })
    .post(routes.studySetup, async (request, response) => {
      const { study } = request.params;
      const upload = await bringIn.work.reopen(study);
      response.redirect(303, upload === undefined ? studyAddress(study) : uploadAddress(upload));
    })
    .post(routes.studyFiles, async (request, response) => {
      const { study } = request.params;
      await bringIn.studies.find(study);
      const { upload, names } = await receiveFiles(request, response, bringIn.uploads);
      try {
        await bringIn.work.putFiles(study, upload, names);
      } finally {
        await bringIn.uploads.remove(upload);
      }
      response.redirect(303, studyAddress(study));
    });
}
