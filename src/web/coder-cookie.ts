import type { Request, Response } from 'express';

const cookie = 'coder';
const days = 180;

/** The name under which somebody codes in this browser, until there are users who sign in; undefined before they said it. */
export function coderOf(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name !== cookie || value === undefined || value === '') continue;
    try {
      return decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Keeps a coder's name in the browser, out of reach of scripts and of requests from elsewhere. */
export function keepCoder(response: Response, name: string): void {
  response.cookie(cookie, name, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: days * 24 * 3600 * 1000 });
}
