import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../io/digest.js';

/** The files of the assets folder that pages name: style sheet, icon, and the scripts of all pages or of some. */
const files = {
  style: 'fritekst.css',
  icon: 'icon.svg',
  keys: 'keys.js',
  copy: 'copy.js',
  answerKeys: 'answer-keys.js',
  codebookEditor: 'codebook-editor.js',
  codingKeys: 'coding-keys.js',
  dropFiles: 'drop-files.js',
  jobProgress: 'job-progress.js',
  quoteKeys: 'quote-keys.js',
  search: 'search.js',
} as const;

/** Their addresses. */
export type PageAssets = Readonly<Record<keyof typeof files, string>>;

/** The addresses of what pages name in the assets folder. */
export function pageAssets(folder: string): PageAssets {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, assetAddress(folder, file)])) as PageAssets;
}

/** It changes with the content, so that a browser may keep what it has. */
function assetAddress(folder: string, file: string): string {
  return `/assets/${file}?v=${sha256(readFileSync(join(folder, file))).slice(0, 12)}`;
}
