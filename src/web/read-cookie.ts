import type { Request } from 'express';

/** What a browser keeps under a name; undefined where it keeps nothing, or what cannot be read. */
export function readCookie({ headers }: Pick<Request, 'headers'>, cookie: string): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
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
