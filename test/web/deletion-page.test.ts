import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erasingIn } from '../../src/cli/erase-ports.js';
import { runFolders } from '../../src/io/run-folder.js';
import { studyFolders } from '../../src/io/study-folders.js';
import { uploadFolders } from '../../src/io/upload-folders.js';
import { emptyFolder, root } from '../cli/run-program.js';
import { serve, type Served } from './served.js';

const data = emptyFolder();
const title = 'Borgernes tilfredshed med jobcentret, lille prøve (syntetisk eksempel)';
let served: Served;

beforeAll(async () => {
  await mkdir(join(data, 'studies'), { recursive: true });
  await cp(join(root, 'corpus-samples', 'small'), join(data, 'studies', 'lille'), { recursive: true });
  served = await serve(runFolders(join(data, 'runs')), 'da', undefined, {
    studies: studyFolders(join(data, 'studies')), uploads: uploadFolders(join(data, 'uploads')), erasing: erasingIn(data),
  });
});
afterAll(async () => {
  await served.close();
  await rm(data, { recursive: true, force: true });
});

const send = (name: string, from = served.url): Promise<Response> => fetch(new URL('/studier/lille/slet', served.url), {
  method: 'POST', redirect: 'manual', body: new URLSearchParams({ name }), headers: { origin: new URL(from).origin },
});

describe('the page that deletes a study', () => {
  test('is led to from the study, and says what goes and what stays', async () => {
    expect((await served.get('/studier/lille')).html).toContain('<a class="button quiet" href="/studier/lille/slet">');
    const { status, html } = await served.get('/studier/lille/slet');
    expect(status).toBe(200);
    for (const said of ['studiets fil respondents.csv', 'sikkerhedskopier', `Skriv »${title}« for at slette`]) expect(html).toContain(said);
  });

  test('deletes nothing on another name, or for another site', async () => {
    expect((await send('Borgernes tilfredshed')).status).toBe(400);
    expect((await send(title, 'http://elsewhere.example')).status).toBe(403);
    expect(await readdir(join(data, 'studies'))).toEqual(['lille']);
  });

  test('deletes when the name is typed, and says what went', async () => {
    const answer = await send(title);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('Det her er slettet');
    expect(html).toContain('studiets fil respondents.csv');
    expect(await readdir(join(data, 'studies'))).toEqual([]);
    expect((await served.get('/studier/lille/slet')).status).toBe(404);
  });
});
