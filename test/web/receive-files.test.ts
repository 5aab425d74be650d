import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uploadFolders } from '../../src/io/upload-folders.js';
import { InputError } from '../../src/notices/input-error.js';
import { receiveFiles } from '../../src/web/receive-files.js';
import { emptyFolder } from '../cli/run-program.js';

const home = emptyFolder();
const failed: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  response.status(400).json(error instanceof InputError ? error.notices : String(error));
};
let server: Server;
beforeAll(async () => {
  const app = express().post('/', async (asked, response) => {
    await receiveFiles(asked, response, uploadFolders(home), 200);
    response.send('taken');
  }).use(failed);
  server = createServer(app);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true, force: true });
});

test('files that never arrive whole are given up, said and removed', async () => {
  const { port } = server.address() as AddressInfo;
  const body = await new Promise<string>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => { text += part.toString(); });
      response.on('end', () => resolve(text));
    }).on('error', reject);
    sent.write('--x\r\nContent-Disposition: form-data; name="filer"; filename="svar.csv"\r\n\r\nid,svar\n1,a');
  });
  expect(JSON.parse(body)).toMatchObject([{ code: 'upload-unreadable', parameters: { problem: 'time' } }]);
  await expect.poll(() => readdirSync(home), { timeout: 5000 }).toEqual([]);
});
