import type { Request, Response } from 'express';
import { coderName } from '../use-cases/record-coding.js';
import type { Form } from './read-form.js';
import { entryOf, personOf } from './signed-in.js';
import { readCookie } from './read-cookie.js';

const cookie = 'coder';
const days = 180;

/**
 * The name of whoever is signed in; where nobody signs in, the one under which somebody codes in this browser; undefined
 * before they said it.
 */
export function coderOf(request: Request): string | undefined {
  const person = personOf(request);
  if (person) return person.name;
  return readCookie(request, cookie);
}

/**
 * The name under which something is done: whoever is signed in cannot give another.
 *
 * @param given what the form says, where there is no signing in
 */
export function actorOf(request: Request, given: Form[string]): string {
  const person = personOf(request);
  return person ? person.name : coderName([given ?? coderOf(request) ?? ''].flat().join(' '));
}

/** Keeps a coder's name in the browser, out of reach of scripts and of requests from elsewhere; where people sign in there is no need. */
export function keepCoder(response: Response, name: string): void {
  if (entryOf(response)) return;
  response.cookie(cookie, name, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: days * 24 * 3600 * 1000 });
}
