import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit';
import { sha256 } from '../io/digest.js';
import type { AuditLog, Clock } from '../use-cases/ports.js';
import { Refusal } from './refusal.js';
import { personOf } from './signed-in.js';

const quarter = 15 * 60_000;

/**
 * Tries that fail, in a quarter of an hour: by name against guessing one password, by address against trying one
 * password on many names.
 */
const triesToSignIn = { byName: 10, byAddress: 30 } as const;

/** Pages in a minute that no person turns, by person or address; a program that reads everything does. */
const pagesInMinute = 1200;

const base: Partial<Options> = {
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  validate: { xForwardedForHeader: false },
  handler: (_request, _response, next) => next(new Refusal('too-many')),
};

/**
 * Limits how often a password may be wrong; stands behind the form's reading.
 *
 * @param nameOf whose password is tried
 */
export function passwordLimits(audit: AuditLog, clock: Clock, nameOf: (request: Request) => string): RequestHandler[] {
  const failed: Partial<Options> = { ...base, windowMs: quarter, skipSuccessfulRequests: true };
  return [
    rateLimit({ ...failed, limit: triesToSignIn.byAddress }),
    rateLimit({
      ...failed,
      limit: triesToSignIn.byName,
      keyGenerator: (request) => sha256(nameOf(request).normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('da')),
      handler: async (request, _response, next) => {
        const { rateLimit: { used } } = request as Request & { readonly rateLimit: { readonly used: number } };
        // Once for each time that it begins, not for each try.
        if (used === triesToSignIn.byName + 1) {
          await audit.append({ at: clock(), kind: 'sign-in-locked', by: null, study: null, what: '' });
        }
        next(new Refusal('too-many'));
      },
    }),
  ];
}

/** Limits how many pages one may ask for in a minute. */
export function pageLimit(): RequestHandler {
  return rateLimit({
    ...base, windowMs: 60_000, limit: pagesInMinute,
    keyGenerator: (request) => String(personOf(request)?.id ?? ipKeyGenerator(request.ip ?? '')),
  });
}
