import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/io/package-files.js';

const source = join(packageFolder, 'src');

/** The files that are loaded with a file: those that it names at its head for more than types, and theirs. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, names, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?) ?from '(\.[^']+)\.js';/gm)) {
    const isTypesAlone = /^\{[^}]*\}$/.test(names!) && names!.slice(1, -1).split(',').every((name) => /^\s*(?:type .*)?$/.test(name));
    if (!isTypesAlone) loadedWith(join(dirname(file), `${path}.ts`), loaded);
  }
  return loaded;
}

test('a command line is understood before anything that works is loaded', () => {
  const folders = new Set(Array.from(loadedWith(join(source, 'main.ts')), (file) => dirname(relative(source, file)).split(/[/\\]/)[0]));
  expect([...folders].toSorted((a, b) => (a! < b! ? -1 : 1))).toEqual(['.', 'cli', 'io', 'notices', 'use-cases', 'wording', 'workspace']);
});
