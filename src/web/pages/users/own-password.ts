import { Router, type RequestHandler, type Response } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { changePassword } from '../../../use-cases/manage-people.js';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { passwordLimits } from '../../rate-limits.js';
import { readForm, type Form } from '../../read-form.js';
import { sessionDigest } from '../../session-store.js';
import type { Users } from '../../sessions.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';

/** How often one may be wrong about one's own password. */
export function ownPasswordLimits(users: Users): RequestHandler[] {
  return passwordLimits(users.audit, users.clock, (request) => personOf(request)!.name);
}

/** Where somebody changes their own password, which takes the one they have. @param limits see `ownPasswordLimits` */
export function ownPasswordPage(site: Site, users: Users, limits: readonly RequestHandler[]): Router {
  const { words } = site;
  const show = (response: Response, name: string, message: { readonly text: string; readonly isDone: boolean } | null): void =>
    sendPage(response, site, plainFrame(words.people.ownPassword, site), 'own-password', {
      action: routes.ownPassword, name, message,
    });

  return Router()
    .get(routes.ownPassword, (request, response) => show(response, personOf(request)!.name, null))
    .post(routes.ownPassword, readForm, ...limits, async (request, response) => {
      const person = personOf(request)!;
      const form = (request.body ?? {}) as Form;
      const found = await users.people.find(person.name);
      if (!found || !await users.passwords.verify(found.passwordHash, String(form['old'] ?? '').slice(0, 1000))) {
        response.status(401);
        return show(response, person.name, { text: words.people.passwordWrong, isDone: false });
      }
      if (form['new'] !== form['again']) throw inputError('passwords-differ', {});
      await changePassword(users, person.name, person, String(form['new'] ?? ''), sessionDigest(request.sessionID));
      show(response, person.name, { text: words.people.passwordChanged, isDone: true });
    });
}
