import { Router, type Request, type RequestHandler, type Response } from 'express';
import { sha256 } from '../io/digest.js';
import { InputError, inputError } from '../notices/input-error.js';
import { studyId } from '../use-cases/codable-study.js';
import { studyKey } from '../use-cases/list-studies.js';
import { decide, roleIn, type AuditLog, type Clock, type Person, type StudyStore } from '../use-cases/ports.js';
import { access, type Level, type Need } from './access-table.js';
import { routes } from './addresses.js';
import { loggedFailure, type Log } from './failure-log.js';
import type { OpenedRuns } from './opened-runs.js';
import { Refusal } from './refusal.js';
import { entryOf } from './signed-in.js';

export interface GatePorts {
  readonly runs: OpenedRuns;
  /** Undefined where no studies are kept. */
  readonly studies: StudyStore | undefined;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Lets through what whoever is signed in may do by the table of access. Who is not signed in is led to where they can;
 * a study without a role in it is answered as if it were not there; a role that is too low with 403. What the table
 * does not know is not let through at all.
 *
 * @param unknown answers what is not let through
 */
export function accessGate(ports: GatePorts, unknown: RequestHandler): Router {
  const router = Router();
  for (const name of Object.keys(routes) as (keyof typeof routes)[]) {
    const need = access[name];
    if (need.get !== undefined) router.get(routes[name], through(need.get, need, routes[name], ports));
    if (need.post !== undefined) router.post(routes[name], through(need.post, need, routes[name], ports));
  }
  router.use((request, response, next) => {
    if (entryOf(response)?.person) unknown(request, response, next);
    else toSignIn(request, response);
  });
  return router;
}

function through(level: Level, need: Need, pattern: string, ports: GatePorts): RequestHandler {
  return async (request, response, next) => {
    const entry = entryOf(response)!;
    if (level === 'anyone') return next('router');
    const { person } = entry;
    if (!person) return toSignIn(request, response);
    if (level === 'signed-in') return next('router');
    const study = await studyOf(request, person, ports);
    const decided = study === undefined ? 'hidden' : decide(person.grants, level, study);
    // As a run or a study that is not there is answered.
    const named = (part: string): string => String(request.params[part] ?? '').slice(0, 200);
    if (decided === 'hidden' && 'study' in request.params) throw inputError('study-missing', { study: named('study') });
    if (decided === 'hidden') throw inputError('run-missing', { run: named('run') });
    entry.role = roleIn(person.grants, study!);
    const note = (kind: Need['audit']): void => {
      if (kind === undefined) return;
      // Files have fixed names; other addresses may hold more.
      const what = kind === 'exported' ? request.path.split('/').at(-1)! : pattern;
      ports.audit.append({ at: ports.clock(), kind, by: person.name, study: study ?? null, what })
        .catch((error: unknown) => ports.log(loggedFailure(request.path, error)));
    };
    if (decided === 'refused') {
      if (request.method === 'POST') note('refused');
      throw new Refusal('role-too-low', level);
    }
    if (need.audit !== undefined) response.once('finish', () => { if (response.statusCode < 400) note(need.audit); });
    next('router');
  };
}

/**
 * The id of the study that an address is about; null where it is about none, or about one that cannot be read; undefined
 * where there is no such run or study for somebody who has no role in all studies: whether it is missing or another's is
 * not to be told apart.
 */
async function studyOf(
  { params }: Request, { grants }: Person, { runs, studies }: Pick<GatePorts, 'runs' | 'studies'>,
): Promise<string | null | undefined> {
  try {
    if (typeof params['run'] === 'string') {
      const { run: { title, study } } = await runs.open(params['run']);
      return studyId({ title, texts: study.texts }, sha256);
    }
    if (typeof params['study'] === 'string' && studies) return await studyKey(studies, params['study'], sha256) ?? null;
    return null;
  } catch (error) {
    if (error instanceof InputError && roleIn(grants, null) === undefined) return undefined;
    throw error;
  }
}

/** What a script asked for is refused as it is; a page leads to signing in and back to itself. */
function toSignIn(request: Request, response: Response): void {
  response.set('Cache-Control', 'no-store');
  if (request.headers['sec-fetch-dest'] === 'empty') {
    response.status(401).type('text/plain').send('401');
    return;
  }
  const isLost = request.method !== 'GET' && request.method !== 'HEAD';
  const back = new URLSearchParams({
    ...(isLost && { tabt: '1' }), ...(request.originalUrl !== '/' && { videre: isLost ? request.path : request.originalUrl }),
  });
  response.redirect(303, `${routes.signIn}${back.size === 0 ? '' : `?${back.toString()}`}`);
}
