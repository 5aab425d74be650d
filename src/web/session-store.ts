import session, { type SessionData } from 'express-session';
import { sha256 } from '../io/digest.js';
import type { Sessions } from '../use-cases/ports.js';

declare module 'express-session' {
  interface SessionData {
    /** Who is signed in. */
    person: number;
    /** Milliseconds since 1970, as `seen`. */
    began: number;
    seen: number;
  }
}

const minute = 60_000;

/**
 * How long somebody stays signed in, in milliseconds: in all, and without asking for anything. A working day; an hour,
 * as in NIST SP 800-63B.
 */
export const sessionLife = { absolute: 12 * 60 * minute, idle: 60 * minute } as const;

/**
 * How often it is written down, in milliseconds, that somebody is still there: a write to the disk costs more than a
 * page.
 */
const notedEvery = minute;

/**
 * Keeps express-session's sessions where ours are kept: of the id that a browser holds only the digest, so that whoever
 * reads the database cannot sign in with it. Nobody has a session before signing in.
 *
 * @param now the time in milliseconds
 */
export function sessionStore(sessions: Sessions, now: () => number, cookie: SessionData['cookie']): session.Store {
  return new DigestedStore(sessions, now, cookie);
}

/** The digest under which a session is kept. */
export function sessionDigest(id: string): string {
  return sha256(id);
}

class DigestedStore extends session.Store {
  constructor(readonly sessions: Sessions, readonly now: () => number, readonly cookie: SessionData['cookie']) {
    super();
  }

  override get(id: string, callback: (error: unknown, found?: SessionData | null) => void): void {
    const digest = sessionDigest(id);
    answer(this.sessions.read(digest).then(async (found) => {
      if (!found) return null;
      const isOver = this.now() - found.began >= sessionLife.absolute || this.now() - found.seen >= sessionLife.idle;
      if (!isOver) return { ...found, cookie: this.cookie };
      await this.sessions.end(digest);
      return null;
    }), callback);
  }

  override set(id: string, { person }: SessionData, callback: (error?: unknown) => void = () => undefined): void {
    const at = this.now();
    answer(person === undefined ? Promise.resolve() : this.sessions.write(sessionDigest(id), { person, began: at, seen: at }), callback);
  }

  override destroy(id: string, callback: (error?: unknown) => void = () => undefined): void {
    answer(this.sessions.end(sessionDigest(id)), callback);
  }

  override touch(id: string, { seen }: SessionData, callback: (error?: unknown) => void = () => undefined): void {
    const at = this.now();
    answer(at - seen < notedEvery ? Promise.resolve() : this.sessions.touch(sessionDigest(id), at), callback);
  }
}

/** What the callback throws is not the promise's failure. */
function answer<T>(promise: Promise<T>, callback: (error: unknown, value?: T) => void): void {
  promise.then((value) => setImmediate(() => callback(null, value)), (error: unknown) => setImmediate(() => callback(error)));
}
