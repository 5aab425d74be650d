import { readFileSync } from 'node:fs';
import { createTextReader } from '../../src/text/text-reader.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { createRuleCoder, themesOf } from '../../src/themes/rule-coder.js';
import { danishText } from '../lexicon/danish-text.js';

/** A codebook that comes with the program, as it is read, and its rules at work on an answer. */
export function shippedCodebook(id: string) {
  const folder = new URL(`../../lexicons/${id}/`, import.meta.url);
  const source = readFileSync(new URL('codebook.yaml', folder), 'utf8');
  const { codebook, notices } = parseCodebook(source, 'codebook.yaml');
  const read = createTextReader(danishText);
  const code = createRuleCoder(codebook, read);
  return { folder, source, codebook, notices, read, code, themes: (answer: string): string[] => themesOf(code(read(answer))) };
}
