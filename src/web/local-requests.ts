import type { Request, RequestHandler } from 'express';

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Where forms change something. */
const takesForms = /^\/runs\/[^/]+\/(?:kodning(?:\/koder)?|citater|temaer\/[^/]+\/kode)$|^\/studier\/(?:nyt(?:\/[^/]+)?|[^/]+\/(?:filer|opsaetning))$/;

/**
 * Whether one of our own pages sent a form. Browsers say where a request comes from; one that does not is asked for the
 * address of its page, which some leave out.
 */
function isFromOwnPage({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === `http://${headers.host}` : site === 'same-origin';
}

/**
 * Refuses requests that were not addressed to this machine by a name of its own, so that a page elsewhere cannot read
 * the answers by pointing its own name at this machine (DNS rebinding); and every method but GET and HEAD, apart from forms
 * that a page of ours sends to where forms are taken: no page elsewhere can change anything.
 */
export const localRequestsOnly: RequestHandler = (request, response, next) => {
  if (!localHost.test(request.headers.host ?? '')) {
    response.status(403).type('text/plain').send('403');
  } else if (request.method === 'POST' && takesForms.test(request.path)) {
    if (isFromOwnPage(request)) next();
    else response.status(403).type('text/plain').send('403');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').type('text/plain').send('405');
  } else {
    next();
  }
};
