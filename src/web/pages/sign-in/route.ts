import { Router, type Request, type RequestHandler, type Response } from 'express';
import { signIn } from '../../../use-cases/sign-in.js';
import { routes } from '../../addresses.js';
import { plainFrame } from '../../frame.js';
import { ownAddress } from '../../own-address.js';
import { readForm, type Form } from '../../read-form.js';
import { passwordLimits } from '../../rate-limits.js';
import { sessionLife } from '../../session-store.js';
import type { Users } from '../../sessions.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';

const nameIn = ({ body }: Request): string => String((body as Form | undefined)?.['name'] ?? '');

/** How often one may try to sign in. */
export function signInLimits(users: Users): RequestHandler[] {
  return passwordLimits(users.audit, users.clock, nameIn);
}

/** Where people sign in and out. @param limits see `signInLimits` */
export function signInPage(site: Site, users: Users, limits: readonly RequestHandler[]): Router {
  const enter = signIn(users);
  const show = (response: Response, view: { readonly next: string; readonly name: string; readonly message: string | null }): void =>
    sendPage(response, site, plainFrame(site.words.people.signIn, site), 'sign-in', { action: routes.signIn, ...view });

  return Router()
    .get(routes.signIn, (request, response) => {
      const next = ownAddress(request.query['videre']);
      if (personOf(request)) return response.redirect(303, next);
      show(response, { next, name: '', message: request.query['tabt'] === undefined ? null : site.words.people.notSaved });
    })
    .post(routes.signIn, readForm, ...limits, async (request, response) => {
      const form = (request.body ?? {}) as Form;
      const next = ownAddress(form['videre']);
      const person = await enter(String(form['name'] ?? ''), String(form['password'] ?? ''));
      if (!person) {
        response.status(401);
        return show(response, { next, name: String(form['name'] ?? '').slice(0, 60), message: site.words.people.wrong });
      }
      const now = Date.parse(users.clock());
      await users.sessions.forget(now - sessionLife.absolute, now - sessionLife.idle);
      // A new id: one that somebody else knew from before is worth nothing.
      await settled((done) => request.session.regenerate(done));
      request.session.person = person.id;
      await settled((done) => request.session.save(done));
      response.redirect(303, next);
    })
    .post(routes.signOut, async (request: Request, response) => {
      const person = personOf(request);
      await settled((done) => request.session.destroy(done));
      if (person) await users.audit.append({ at: users.clock(), kind: 'signed-out', by: person.name, study: null, what: '' });
      response.redirect(303, routes.signIn);
    });
}

function settled(work: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
}
