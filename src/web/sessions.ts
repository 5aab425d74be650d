import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { PeoplePorts } from '../use-cases/manage-people.js';
import { sessionStore } from './session-store.js';
import { enter } from './signed-in.js';

/** Users who sign in, and what their sessions' cookies are signed with. */
export interface Users extends PeoplePorts {
  readonly secret: string;
}

/**
 * Knows who is signed in by a cookie that ends with the browser, is out of reach of scripts, and does not come with
 * requests from elsewhere. Over https only the server's own name can set it.
 */
export function sessions({ sessions: kept, people, secret, clock }: Users, https: boolean): RequestHandler[] {
  const cookie = { httpOnly: true, sameSite: 'strict', secure: https, path: '/' } as const;
  return [
    session({
      store: sessionStore(kept, () => Date.parse(clock()), { ...cookie, originalMaxAge: null }),
      name: https ? '__Host-fritekst' : 'fritekst',
      secret,
      genid: () => randomBytes(32).toString('base64url'),
      cookie,
      proxy: https,
      resave: false,
      saveUninitialized: false,
    }),
    async (request, response, next) => {
      const { person } = request.session;
      enter(response, person === undefined ? undefined : await people.byId(person));
      next();
    },
  ];
}
