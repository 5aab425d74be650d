import { routes } from '../../addresses.js';

/** An address among our own pages, whatever is given: nobody is led elsewhere by signing in here. */
export function ownAddress(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/')) return routes.studies;
  try {
    const here = 'http://here.invalid';
    const { origin, pathname, search } = new URL(given, here);
    // '//elsewhere' and '/\elsewhere' name another host, and so would a path that begins like that.
    return origin === here && !pathname.startsWith('//') && pathname !== routes.signIn ? pathname + search : routes.studies;
  } catch {
    return routes.studies;
  }
}
