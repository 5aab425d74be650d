import { Router } from 'express';
import type { StoredErasing } from '../../../use-cases/erase-stored-study.js';
import { erasureWords } from '../../../wording/erasure-words.js';
import { routes, studyAddress } from '../../addresses.js';
import { readForm, type Form } from '../../read-form.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { studyFrame } from '../../study-frame.js';
import { deletionView } from './view-model.js';

/** What goes when a stored study is deleted, the question whether it is to, and afterwards what went. */
export function deletionPage(site: Site): Router {
  return site.erasing ? deletionRoutes(site, site.erasing) : Router();
}

function deletionRoutes(site: Site, erasing: StoredErasing): Router {
  const { title } = erasureWords[site.language].page;
  return Router()
    .get(routes.studyDeletion, async (request, response) => {
      const { study } = request.params;
      const planned = await erasing.plan(study);
      const way = [{ label: planned.title, address: studyAddress(study) }, { label: title, address: studyAddress(study, '/slet') }];
      sendPage(response, site, studyFrame(way, site), 'deletion', deletionView(planned, site.language, studyAddress(study, '/slet')));
    })
    .post(routes.studyDeletion, readForm, async (request, response) => {
      const { name } = request.body as Form;
      const deleted = await erasing.erase(personOf(request)?.name ?? null, String(request.params['study']), typeof name === 'string' ? name : '');
      site.runs.forget(deleted.runs.map(({ run }) => run));
      site.codingStates.forget(deleted.study);
      sendPage(response, site, studyFrame([{ label: title, address: routes.studies }], site), 'deletion', deletionView(deleted, site.language, null));
    });
}
