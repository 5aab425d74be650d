import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { inputError } from '../notices/input-error.js';

export interface ServerOptions {
  readonly app: Express;
  /** 0 to 65535; 0 for any free port. */
  readonly port: number;
  /** Only this machine may ask: the answers are personal data. */
  readonly host?: '127.0.0.1' | '::1';
}

export interface RunningServer {
  /** The address of the first page. */
  readonly url: string;
  /** Stops answering, and ends open connections. */
  close(): Promise<void>;
}

/** @throws InputError 'port-taken' when another program listens on the port */
export async function startServer({ app, port, host = '127.0.0.1' }: ServerOptions): Promise<RunningServer> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? inputError('port-taken', { port }) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${address.port}/`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}
