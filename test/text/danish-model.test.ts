import { expect, it } from 'vitest';
import winkNLP from 'wink-nlp';
import { danishModel } from '../../src/text/danish-model/language-model.js';
import { tokenPattern } from '../../src/text/danish-model/token-pattern.js';

it('is a model that wink-nlp takes by itself, given abbreviations', () => {
  const nlp = winkNLP(danishModel(tokenPattern(new Set(['f.eks.', 'kl.']))), []);
  expect(nlp.readDoc('Mødet f.eks. kl. 9.30 i a-kassen/e-Boks, §56').tokens().out()).toEqual(
    ['Mødet', 'f.eks.', 'kl.', '9.30', 'i', 'a-kassen', '/', 'e-Boks', ',', '§', '56']);
});

it('reads the same text the same way after other texts', () => {
  const model = danishModel(tokenPattern(new Set()));
  const nlp = winkNLP(model, []);
  for (const text of ['Kl.', '9.30kl', 'aB.', "cv'et"]) nlp.readDoc(text);
  const text = "kl. 9.30 cv'et aB.c";
  expect(nlp.readDoc(text).tokens().out()).toEqual(winkNLP(model, []).readDoc(text).tokens().out());
});
