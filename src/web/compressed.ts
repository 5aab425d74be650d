import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Compresses what goes to other machines. Compressing beside a page's secrets what a stranger chose would tell of them
 * by the length (BREACH); here a stranger's request comes without the session's cookie, which is SameSite=Strict, and
 * so gets the page for signing in, which holds no secret. Events must not wait for a whole block.
 */
export function compressed(): RequestHandler {
  return compression({
    filter: (request, response) => !String(response.getHeader('Content-Type')).startsWith('text/event-stream')
      && compression.filter(request, response),
  });
}
