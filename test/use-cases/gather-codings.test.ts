import { expect, test } from 'vitest';
import { gatherCodings } from '../../src/use-cases/gather-codings.js';
import { filesOf } from './files-of.js';

test('reads more codings, and leaves out more rows, than a call takes arguments', async () => {
  const n = 150_000;
  const table = `respondent,question,theme,coder\n${Array.from({ length: n }, (_, i) => `${i},why,help,a\n${i},why,nope,b`).join('\n')}\n`;
  const { codings, leftOut, rows } = await gatherCodings(filesOf({ 'codings.csv': table }), ['codings.csv'], ['help']);
  expect([codings.length, leftOut.length, rows]).toEqual([n, n, 2 * n]);
});
