import { Router } from 'express';
import { access } from './access-table.js';
import { routes } from './addresses.js';

const seen = 'methods';

/**
 * Refuses a method that an address does not take with 405, and says which it takes. Addresses that are none go on to be
 * found missing.
 */
export function methodGate(): Router {
  const router = Router();
  for (const name of Object.keys(routes) as (keyof typeof routes)[]) {
    const { get, post } = access[name];
    const methods = [...(get === undefined ? [] : ['GET', 'HEAD']), ...(post === undefined ? [] : ['POST'])];
    // An address may fit several patterns: it takes what any of them takes.
    router.all(routes[name], (_request, response, next) => {
      response.locals[seen] = [...(response.locals[seen] as string[] | undefined ?? []), ...methods];
      next();
    });
  }
  router.use((request, response, next) => {
    const taken = response.locals[seen] as readonly string[] | undefined;
    if (taken?.includes(request.method) || (taken === undefined && ['GET', 'HEAD', 'POST'].includes(request.method))) return next();
    response.status(405).set('Allow', taken?.join(', ') ?? 'GET, HEAD').type('text/plain').send('405');
  });
  return router;
}
