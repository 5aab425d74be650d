import { routes } from './addresses.js';

const longest = 4000;

/** An address among our own pages, whatever is given, to go back to: nobody is led elsewhere by choosing a language or signing in. */
export function ownAddress(given: unknown): string {
  if (typeof given !== 'string' || given.length > longest || !/^\/[\x21-\x7E]*$/.test(given)) return routes.studies;
  try {
    const here = 'http://here.invalid';
    const { origin, pathname, search } = new URL(given, here);
    // '//elsewhere' and '/\elsewhere' name another host, and so would a path that begins like that.
    return origin === here && !pathname.startsWith('//') && pathname !== routes.signIn ? pathname + search : routes.studies;
  } catch {
    return routes.studies;
  }
}
