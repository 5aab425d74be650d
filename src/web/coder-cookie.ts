import type { Request, Response } from 'express';
import { readCookie } from './read-cookie.js';

const cookie = 'coder';
const days = 180;

/** The name under which somebody codes in this browser, until there are users who sign in; undefined before they said it. */
export function coderOf(request: Request): string | undefined {
  return readCookie(request, cookie);
}

/** Keeps a coder's name in the browser, out of reach of scripts and of requests from elsewhere. */
export function keepCoder(response: Response, name: string): void {
  response.cookie(cookie, name, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: days * 24 * 3600 * 1000 });
}
