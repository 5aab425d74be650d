import type { RequestHandler } from 'express';

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Refuses requests that were not addressed to this machine by a name of its own, so that a page elsewhere cannot read
 * the answers by pointing its own name at this machine (DNS rebinding); and every method but GET and HEAD.
 */
export const localRequestsOnly: RequestHandler = (request, response, next) => {
  if (!localHost.test(request.headers.host ?? '')) {
    response.status(403).type('text/plain').send('403');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').type('text/plain').send('405');
  } else {
    next();
  }
};
