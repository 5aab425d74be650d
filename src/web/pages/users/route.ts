import { Router, type Request } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { addPerson, changePassword, changeRole, endSessions, removePerson } from '../../../use-cases/manage-people.js';
import { roles, type Grant, type Person } from '../../../use-cases/ports.js';
import { routes } from '../../addresses.js';
import { chosenOf, wholeNumber } from '../../choices.js';
import { plainFrame } from '../../frame.js';
import { readForm, type Form } from '../../read-form.js';
import type { Users } from '../../sessions.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { auditView, eventsOnPage } from './audit-view.js';
import { usersView } from './view-model.js';

type OfUser = Request<{ user: string }>;

/** Where administrators decide who may do what, and see what is to be accounted for. */
export function usersPage(site: Site, users: Users): Router {
  const router = Router();
  const bodyOf = (request: Request | OfUser): Form => (request.body ?? {}) as Form;
  const byOf = (request: Request | OfUser): string => personOf(request as Request)!.name;
  const titles = async (): Promise<Map<string, string>> => new Map((await site.store.list()).map(({ study, title }) => [study, title]));

  router.get(routes.users, async (_request, response) => {
    const view = usersView(await users.people.list(), await users.sessions.count(), await titles(), site);
    sendPage(response, site, plainFrame(site.words.people.users, site), 'users', view);
  });

  router.get(routes.audit, async (request, response) => {
    const skip = wholeNumber(request.query, 'fra', { minimum: 0, maximum: 10_000_000, otherwise: 0 });
    const view = auditView(await users.audit.read(eventsOnPage + 1, skip), skip, await titles(), site);
    sendPage(response, site, plainFrame(site.words.people.audit, site), 'audit', view);
  });

  router.post(routes.users, readForm, async (request, response) => {
    const form = bodyOf(request);
    await addPerson(users, byOf(request), String(form['name'] ?? ''), String(form['password'] ?? ''), grantOf(form, await titles()));
    response.redirect(303, routes.users);
  });

  router.post(routes.userRole, readForm, async (request: OfUser, response) => {
    const form = bodyOf(request);
    const person = await personOfAddress(users, request.params.user);
    const role = chosenOf(form, 'role', [...roles, 'none'], 'none');
    await changeRole(users, byOf(request), person, studyOf(form, await titles(), person), role === 'none' ? undefined : role);
    response.redirect(303, routes.users);
  });

  router.post(routes.userPassword, readForm, async (request: OfUser, response) => {
    const person = await personOfAddress(users, request.params.user);
    await changePassword(users, byOf(request), person, String(bodyOf(request)['password'] ?? ''));
    response.redirect(303, routes.users);
  });

  router.post(routes.userSessions, async (request: OfUser, response) => {
    await endSessions(users, byOf(request), await personOfAddress(users, request.params.user));
    response.redirect(303, routes.users);
  });

  router.post(routes.userRemoval, async (request: OfUser, response) => {
    await removePerson(users, byOf(request), await personOfAddress(users, request.params.user));
    response.redirect(303, routes.users);
  });

  return router;
}

/** @throws InputError 'user-missing' */
async function personOfAddress({ people }: Users, id: string): Promise<Person> {
  const found = /^\d{1,15}$/.test(id) ? await people.byId(Number(id)) : undefined;
  if (!found) throw inputError('user-missing', { name: id.slice(0, 60) });
  return found;
}

function grantOf(form: Form, titles: ReadonlyMap<string, string>): Grant {
  return { role: chosenOf(form, 'role', roles, 'reader'), study: studyOf(form, titles) };
}

/**
 * The study that a form names: one that there is, or one in which the person has a role still.
 *
 * @throws InputError 'value-unknown'
 */
function studyOf(form: Form, titles: ReadonlyMap<string, string>, person?: Person): string | null {
  const known = [...titles.keys(), ...(person?.grants ?? []).flatMap(({ study }) => study ?? [])];
  const study = chosenOf(form, 'study', ['', ...known], '');
  return study === '' ? null : study;
}
