import { Router, type RequestHandler } from 'express';
import { signInLimits, signInPage } from './pages/sign-in/route.js';
import { ownPasswordLimits, ownPasswordPage } from './pages/users/own-password.js';
import { usersPage } from './pages/users/route.js';
import { pageLimit } from './rate-limits.js';
import { sessions, type Users } from './sessions.js';
import type { Site } from './site.js';

/** Where users come in. What counts requests counts those in all languages together. */
export interface Entrance {
  readonly users: Users;
  /** Stand before all pages. */
  readonly handlers: readonly RequestHandler[];
  readonly signIn: readonly RequestHandler[];
  readonly ownPassword: readonly RequestHandler[];
}

/** @param https whether browsers speak https with the server */
export function entranceOf(users: Users, https: boolean): Entrance {
  return {
    users, handlers: [...sessions(users, https), pageLimit()], signIn: signInLimits(users), ownPassword: ownPasswordLimits(users),
  };
}

/** The pages where people sign in, change their own password, and see to who else may. */
export function entrancePages(site: Site, { users, signIn, ownPassword }: Entrance): Router {
  return Router().use(signInPage(site, users, signIn), ownPasswordPage(site, users, ownPassword), usersPage(site, users));
}
