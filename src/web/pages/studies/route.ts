import { Router } from 'express';
import { sha256 } from '../../../io/digest.js';
import { listStudies } from '../../../use-cases/list-studies.js';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { sendPage, type Site } from '../../site.js';
import { studiesView } from './view-model.js';

/** The first page: which studies there are, and how one begins. */
export function studiesPage(site: Site): Router {
  return Router().get(routes.studies, async (_request, response) => {
    const list = await listStudies({ studies: site.bringIn?.studies, runs: site.store, digest: sha256 });
    sendPage(response, site, plainFrame(site.words.studies.heading, site), 'studies', studiesView(list, site));
  });
}
