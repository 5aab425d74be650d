import { Router } from 'express';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { allKeys } from '../../page-keys.js';
import { sendPage, type Site } from '../../site.js';

/** Which keys do what, for those whose browser runs no scripts and all who want to read them in one place. */
export function keysPage(site: Site): Router {
  return Router().get(routes.keys, (_request, response) => {
    sendPage(response, site, plainFrame(site.words.keys.heading, site), 'keys', { sections: allKeys(site.words) });
  });
}
