import { coderFeatures } from '../../src/themes/coder-features.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { createRuleCoder } from '../../src/themes/rule-coder.js';
import type { CodedExample } from '../../src/themes/train-coder.js';
import { plainReader } from '../search/plain-reader.js';
import { codebookText } from './codebook-text.js';

const code = createRuleCoder(parseCodebook(codebookText, 'tiny.yaml').codebook, plainReader);

export const exampleThemes = ['skilled', 'changes'];

/** An answer as the coder sees it. */
export function featuresOf(text: string, segment = '') {
  const tokens = plainReader(text);
  return { tokens, features: coderFeatures(tokens, code(tokens), segment) };
}

const openings = ['Jeg synes at', 'Min oplevelse:', 'Hos jer er det sådan, at', 'Alt i alt', 'Helt ærligt'];
// Each way of saying it has words that the rules know beside such that they do not.
const skilled = ['hun er dygtig og kyndig', 'mentor er kyndig', 'en god sagsbehandler med overblik', 'kyndig med overblik'];
const changes = ['mange sagsbehandlere og hele tiden en ny', 'altid en ny at tale med', 'hele tiden en ny', 'mange sagsbehandlere'];
const neither = ['mødet var om mandagen', 'jeg bor langt væk', 'kaffen var varm'];

/** Coded answers of a simple world: kyndig and overblik go with 'skilled', ny and hele tiden with 'changes'. */
export const codedExamples: readonly (CodedExample & { readonly text: string })[] = openings.flatMap((opening) => [
  ...skilled.map((said) => ({ text: `${opening} ${said}.`, themes: ['skilled'], segment: 'satisfied' })),
  ...changes.map((said) => ({ text: `${opening} ${said}.`, themes: ['changes'], segment: 'dissatisfied' })),
  ...neither.map((said) => ({ text: `${opening} ${said}.`, themes: [], segment: 'neutral' })),
]).map(({ text, themes, segment }) => ({ text, themes: new Set(themes), group: '', features: featuresOf(text, segment).features }));
