import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studyFolders } from '../../src/io/study-folders.js';
import { uploadFolders } from '../../src/io/upload-folders.js';
import type { RunStore } from '../../src/use-cases/ports.js';
import { emptyFolder, root } from '../cli/run-program.js';
import { ownPage, sendForm } from './send-form.js';
import { serve, storeOf, type Served } from './served.js';

/** The pages over a data folder of their own. */
export interface ServedStudies extends Served {
  readonly data: string;
  /** Sends files as the form does. @param content by the name that they are sent under */
  send(path: string, content: Readonly<Record<string, string | Uint8Array>>, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form's fields. */
  post(path: string, form?: Record<string, string>): Promise<Response>;
  /** Sends files to become a study, and gives the address of their setup. */
  setUp(content: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
}

export async function serveStudies(runs: RunStore = storeOf([])): Promise<ServedStudies> {
  const data = emptyFolder();
  const served = await serve(runs, 'da', undefined, {
    studies: studyFolders(join(data, 'studies')), uploads: uploadFolders(join(data, 'uploads')),
  });
  const send: ServedStudies['send'] = (path, content, headers = ownPage) => {
    const form = new FormData();
    for (const [name, each] of Object.entries(content)) form.append('filer', new Blob([each]), name);
    return fetch(new URL(path, served.url), { method: 'POST', body: form, headers, redirect: 'manual' });
  };
  return {
    ...served,
    data,
    send,
    post: (path, form = {}) => sendForm(new URL(path, served.url), form),
    async setUp(content) {
      const response = await send('/studier/nyt', content);
      const address = response.headers.get('location');
      if (address === null) throw new Error(`${response.status} ${await response.text()}`);
      return address;
    },
  };
}

/** A file of a shipped sample study. */
export function sampleFile(study: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'corpus-samples', study, name)));
}

export function sampleFiles(study: string, names: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(names.map((name) => [name, sampleFile(study, name)]));
}
