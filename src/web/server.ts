import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { inputError } from '../notices/input-error.js';

export interface ServerOptions {
  readonly app: Express;
  /** 0 to 65535; 0 for any free port. */
  readonly port: number;
  /** By default this machine's own, so that nobody else may ask: the answers are personal data. */
  readonly host?: string;
}

export interface RunningServer {
  /** The address of the first page. */
  readonly url: string;
  /** Stops answering, and ends open connections. */
  close(): Promise<void>;
}

/**
 * Answers on a port.
 *
 * @throws InputError 'port-taken' when another program listens on the port, 'host-unavailable' for an address that the
 *   machine does not have
 */
export async function startServer({ app, port, host = '127.0.0.1' }: ServerOptions): Promise<RunningServer> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isNoAddress = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code ?? '');
      if (error.code === 'EADDRINUSE') reject(inputError('port-taken', { port }));
      else reject(isNoAddress ? inputError('host-unavailable', { host }) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}
