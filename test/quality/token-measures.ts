import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { shippedLexicon } from './shipped-lexicon.js';
import { spanF1, type Span } from './span-score.js';
import { halfNames, markOf, type HalfName } from './halves.js';
import { halvesOf, parseTreebank, runningText, type TreebankSentence } from './treebank.js';

const treebank = join('danish', 'ud-danish-ddt', 'da_ddt-ud-dev.conllu');

/** Tokens and sentences held against the Danish treebank of Universal Dependencies. */
export function measureTokens(data: string): MeasureGroup {
  const title = 'Tokens and sentences';
  const file = join(data, treebank);
  if (!existsSync(file)) return { title, measures: [], missing: [`${treebank} (no such file)`] };
  const all = parseTreebank(readFileSync(file, 'utf8'));
  const { built, closing } = halvesOf(all);
  return {
    title,
    missing: [],
    measures: [...measuresOf(halfNames[0], built), ...measuresOf(halfNames[1], closing), ...measuresOf('whole', all)],
  };
}

function measuresOf(part: HalfName | 'whole', sentences: readonly TreebankSentence[]): Measure[] {
  const { text, tokens, sentences: spans } = runningText(sentences);
  const read = createTextReader(shippedLexicon)(text);
  const found: Span[] = [];
  for (const { sentence, start, end } of read) found[sentence] = { start: found[sentence]?.start ?? start, end };
  const mark = (atLeast: number) => (part === 'whole' ? {} : markOf(part, { atLeast }));
  const on = `UD dev, ${part}: ${tokens.length} tokens, ${spans.length} sentences`;
  return [
    { name: `token F1, ${part}`, on, value: spanF1(read, tokens), unit: 'share', ...mark(0.995) },
    { name: `sentence F1, ${part}`, on, value: spanF1(found, spans), unit: 'share', ...mark(0.93) },
  ];
}
