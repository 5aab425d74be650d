import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { auditTable } from '../../src/io/database/audit-table.js';
import { commandLog } from '../../src/io/database/command-log.js';
import { peopleTable } from '../../src/io/database/people-table.js';
import { sessionTable } from '../../src/io/database/session-table.js';
import { workspaceDatabase } from '../../src/io/database/workspace-database.js';
import { addPerson, type PeoplePorts } from '../../src/use-cases/manage-people.js';
import type { AuditEntry, Grant, Passwords, RunStore } from '../../src/use-cases/ports.js';
import type { AppOptions } from '../../src/web/create-app.js';
import { emptyFolder } from '../cli/run-program.js';
import { serve, type Answered, type Served } from './served.js';

export const password = 'fire tilfældige ord';

/** As quick as tests need; that the real ones are slow is tested with them. */
export const quickPasswords: Passwords & { readonly checked: string[] } = {
  checked: [],
  hash: (text) => Promise.resolve(`hash of ${text}`),
  verify: (hash, text) => { quickPasswords.checked.push(hash); return Promise.resolve(hash === `hash of ${text}`); },
};

/** A browser of somebody's, with the one cookie that it is given. */
export interface Visitor {
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  /** Sends a form from a page of the program's own; other headers stand instead of that. */
  send(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Answered>;
  signIn(name: string, secret?: string): Promise<Answered>;
}

export interface ServedToUsers {
  readonly served: Served;
  readonly ports: PeoplePorts;
  /** Moves the server's time on, in minutes. */
  wait(minutes: number): void;
  add(name: string, role: Grant['role'], study?: string): Promise<void>;
  visitor(): Visitor;
  events(): Promise<readonly AuditEntry[]>;
  /** Ends the server without a word and starts another over the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The pages over some runs for users who sign in, on a free port, with a database of their own. */
export async function serveToUsers(runs: RunStore, options: Partial<AppOptions> = {}): Promise<ServedToUsers> {
  const home = emptyFolder();
  const path = join(home, 'workspace.db');
  let waited = 0;
  const clock = (): string => new Date(Date.now() + waited).toISOString();
  const open = async () => {
    const database = workspaceDatabase(path);
    const log = commandLog(database);
    const ports: PeoplePorts = {
      people: peopleTable(database), sessions: sessionTable(database), audit: auditTable(database), passwords: quickPasswords, clock,
    };
    const served = await serve(runs, 'da', log, { clock, users: { ...ports, secret: 'of the tests' }, ...options });
    const close = async (): Promise<void> => {
      await served.close();
      await database.close();
    };
    return { ports, served, close };
  };
  let now = await open();
  const ask = async (target: string, init: RequestInit): Promise<Answered & { readonly setCookie: readonly string[] }> => {
    const response = await fetch(new URL(target, now.served.url), { redirect: 'manual', ...init });
    return {
      status: response.status, html: await response.text(), headers: Object.fromEntries(response.headers), setCookie: response.headers.getSetCookie(),
    };
  };
  return {
    get served() { return now.served; },
    get ports() { return now.ports; },
    wait: (minutes) => { waited += minutes * 60_000; },
    add: async (name, role, study) => { await addPerson(now.ports, null, name, password, { role, study: study ?? null }); },
    events: () => now.ports.audit.read(1000),
    visitor() {
      const visitor: Visitor = {
        cookie: '',
        get: (target, headers = {}) => ask(target, { headers: { ...(visitor.cookie !== '' && { cookie: visitor.cookie }), ...headers } }),
        send: async (target, form, headers = { 'sec-fetch-site': 'same-origin' }) => {
          const sent = await ask(target, {
            method: 'POST', body: new URLSearchParams(form), headers: { ...(visitor.cookie !== '' && { cookie: visitor.cookie }), ...headers },
          });
          for (const each of sent.setCookie) visitor.cookie = each.split(';')[0]!;
          return sent;
        },
        signIn: (name, secret = password) => visitor.send('/log-ind', { name, password: secret }),
      };
      return visitor;
    },
    restart: async () => {
      await now.close();
      now = await open();
    },
    close: async () => {
      await now.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
