import type { Request, RequestHandler } from 'express';
import { Refusal } from './refusal.js';

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])$/i;

/** How the server is reached. */
export interface Reach {
  /** Names by which other machines call it, beside this machine's own; none by default. */
  readonly hosts?: readonly string[];
  /** Whether browsers speak https with it, through a proxy. */
  readonly https?: boolean;
}

/**
 * Whether one of our own pages sent a request. Browsers say where a request comes from; one that does not is asked for the
 * address of its page, which some leave out.
 */
function isFromOwnPage({ headers }: Request, scheme: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === `${scheme}://${headers.host}` : site === 'same-origin';
}

/**
 * Refuses requests that were not addressed to the server by a name of its own, so that a page elsewhere cannot read
 * the answers by pointing its own name at this machine (DNS rebinding).
 */
export function ownNamesOnly({ hosts = [] }: Reach): RequestHandler {
  const names = new Set(hosts.map((name) => name.toLowerCase()));
  return (request, response, next) => {
    const host = (request.headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    if (localHost.test(host) || names.has(host)) next();
    else response.status(403).type('text/plain').send('403');
  };
}

/** Refuses whatever could change something and was not sent by a page of ours: no page elsewhere can change anything. */
export function ownPagesOnly({ https = false }: Reach): RequestHandler {
  return (request, _response, next) => {
    const isHarmless = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    next(isHarmless || isFromOwnPage(request, https ? 'https' : 'http') ? undefined : new Refusal('foreign-request'));
  };
}
