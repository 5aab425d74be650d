import { inputError } from '../notices/input-error.js';

/** Where the user wants the server to be reached. */
export interface ReachOptions {
  readonly users?: boolean;
  readonly host?: string;
  readonly name?: readonly string[];
  readonly proxy?: boolean;
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}

/**
 * Where the server listens, and by which names it is called: this machine alone, unless users sign in.
 *
 * @throws InputError 'host-without-users' when other machines could reach it without anybody signing in,
 *   'host-name-needed' when it is to listen on every address and no name is given: a browser could then be told any
 *   name for it
 */
export function reachOf(
  { users = false, host = '127.0.0.1', name = [], proxy = false }: ReachOptions,
): { readonly host: string; readonly hosts: readonly string[]; readonly https: boolean } {
  const open = [
    ...(isLoopback(host) ? [] : [`--host ${host}`]), ...name.map((each) => `--name ${each}`), ...(proxy ? ['--proxy'] : []),
  ];
  if (!users && open[0] !== undefined) throw inputError('host-without-users', { option: open[0] });
  const isEverywhere = host === '0.0.0.0' || host === '::';
  if (isEverywhere && name.length === 0) throw inputError('host-name-needed', { host });
  const literal = host.includes(':') ? `[${host}]` : host;
  return { host, hosts: isEverywhere ? name : [...name, literal], https: proxy };
}
