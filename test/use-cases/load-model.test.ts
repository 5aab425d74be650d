import { expect, test } from 'vitest';
import { modelText } from '../../src/themes/coder-model.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { trainCoder } from '../../src/themes/train-coder.js';
import { loadModel } from '../../src/use-cases/load-model.js';
import type { Shelf } from '../../src/use-cases/ports.js';
import { codebookText } from '../themes/codebook-text.js';
import { codedExamples } from '../themes/coded-examples.js';
import { filesOf } from './files-of.js';

const { codebook } = parseCodebook(codebookText, 'tiny.yaml');
const themes = codebook.themes.map(({ id }) => id);
const codebookVersion = { id: codebook.id, version: codebook.version, sha256: 'ab' };
const lexicons = [{ id: 'words', version: '1.0.0', sha256: 'cd' }];
const scores = { precision: 1, recall: 1, f1: 1 };
const text = modelText({
  tool: { name: 'test', version: '0' },
  codebook: codebookVersion,
  lexicons,
  seed: 1,
  answers: [],
  quality: { n: codedExamples.length, plain: { micro: scores, macro: scores, f1: themes.map(() => 1) } },
  coder: trainCoder(codedExamples, [], themes, { seed: 1 }).coder,
});
const coding = { codebook, codebookVersion, lexicons };

function shelfWith(shipped: string | undefined, codebooks: readonly string[] = [codebook.id]): Shelf {
  const fail = () => { throw new Error('not asked for'); };
  return {
    text: fail,
    codebook: fail,
    model: async () => (shipped === undefined ? undefined : { name: 'tiny.json', bytes: new TextEncoder().encode(shipped) }),
    codebooks: async () => codebooks,
  };
}

const load = (shipped: string | undefined, now: Partial<typeof coding> = {}, codebooks?: readonly string[]) =>
  loadModel({ files: filesOf({ 'own.json': text }), shelf: shelfWith(shipped, codebooks) }, { ...coding, ...now }, undefined);

test('the model that comes with a codebook codes when it is made for it', async () => {
  const { model, notices } = await load(text);
  expect(model?.coder.themes).toEqual(themes);
  expect(notices).toEqual([]);
});

test('rules alone code, and a notice says so, when the shipped model is missing or made for another version', async () => {
  expect(await load(undefined)).toEqual({
    notices: [{ code: 'model-not-shipped', severity: 'warning', parameters: { codebook: codebook.id } }],
  });
  const edited = await load(text, { codebookVersion: { ...codebookVersion, sha256: 'ef' } });
  expect(edited.model).toBeUndefined();
  expect(edited.notices).toMatchObject([{ code: 'model-shipped-for-other', parameters: { part: 'codebook' } }]);
  const reworded = await load(text, { lexicons: [{ ...lexicons[0]!, version: '1.1.0', sha256: 'ef' }] });
  expect(reworded.model).toBeUndefined();
  expect(reworded.notices).toMatchObject([{
    code: 'model-shipped-for-other', parameters: { part: 'lexicon', made: 'words 1.0.0', now: 'words 1.1.0' },
  }]);
});

test('nothing is said of a codebook of one’s own, nor when no model is wanted', async () => {
  expect(await load(undefined, {}, ['another'])).toEqual({ notices: [] });
  expect(await loadModel({ files: filesOf({}), shelf: shelfWith(undefined) }, coding, 'none')).toEqual({ notices: [] });
});

test('a model that is damaged is refused, and so is a chosen one that was made for another codebook', async () => {
  await expect(load('{}')).rejects.toMatchObject({ notices: [{ code: 'model-invalid' }] });
  const other = { ...coding, codebookVersion: { ...codebookVersion, id: 'other' } };
  await expect(loadModel({ files: filesOf({ 'own.json': text }), shelf: shelfWith(undefined) }, other, 'own.json'))
    .rejects.toMatchObject({ notices: [{ code: 'model-made-for-other' }] });
});
