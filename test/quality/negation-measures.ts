import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/io/package-files.js';
import { functionWords } from '../../src/text/stop-words.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { halves, type HalfName } from './halves.js';
import { parseMarkedSentences, type MarkedSentence } from './marked-sentences.js';
import { shippedLexicon } from './shipped-lexicon.js';

const file = join(packageFolder, 'test', 'quality', 'sentences', 'negation-and-contrast.txt');
const read = createTextReader(shippedLexicon);

/**
 * Negation and contrast held against invented sentences, marked by hand construction by construction. Every other one
 * was built on; both halves hold the same constructions, so that the other half says how the rules carry over to other
 * words, not to constructions that nobody thought of.
 */
export function measureNegation(): MeasureGroup {
  const all = parseMarkedSentences(readFileSync(file, 'utf8'));
  return {
    title: 'Negation and contrast',
    missing: [],
    measures: [
      ...measuresOf(halves[0].name, all.filter((_, i) => halves[0].has(i))),
      ...measuresOf(halves[1].name, all.filter((_, i) => halves[1].has(i))),
    ],
  };
}

function measuresOf(half: HalfName, sentences: readonly MarkedSentence[]): Measure[] {
  let both = 0;
  let found = 0;
  let expected = 0;
  let whole = 0;
  for (const sentence of sentences) {
    const words = negatedWords(sentence);
    const right = words.filter((word) => word.found && word.expected).length;
    both += right;
    found += words.filter((word) => word.found).length;
    expected += words.filter((word) => word.expected).length;
    if (words.every((word) => word.found === word.expected)) whole++;
  }
  const on = `${sentences.length} invented sentences, ${half}`;
  return [
    { name: `negated words, precision, ${half}`, on, value: both / found, unit: 'share' },
    { name: `negated words, recall, ${half}`, on, value: both / expected, unit: 'share' },
    { name: `negation right in the whole sentence, ${half}`, on, value: whole / sentences.length, unit: 'share' },
    {
      name: `turn found where it is and nowhere else, ${half}`, on, unit: 'share',
      value: sentences.filter((sentence) => foundTurn(sentence) === sentence.turn).length / sentences.length,
    },
  ];
}

/** Small words by themselves deny nothing; `god` is one to the package's list and none to a reader. */
const modals = ['kan', 'kunne', 'skal', 'skulle', 'vil', 'ville', 'må', 'måtte'];
const ignored = new Set([...functionWords, ...shippedLexicon.negationCues, ...modals].filter((word) => !word.startsWith('god')));

/** Where the side after a contrast begins. */
function foundTurn({ text }: MarkedSentence): number | undefined {
  return read(text).find(({ contrast }) => contrast === 'after')?.start;
}

/** The words with content: whether each was found to be negated, and whether it should have been. */
function negatedWords({ text, negated }: MarkedSentence): { form: string; found: boolean; expected: boolean }[] {
  return read(text).filter(({ kind, norm }) => kind === 'word' && !ignored.has(norm)).map((token) => ({
    form: token.form,
    found: token.negated,
    expected: negated.some(({ start, end }) => start <= token.start && token.end <= end),
  }));
}
