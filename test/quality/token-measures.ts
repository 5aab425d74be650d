import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { shippedLexicon } from './shipped-lexicon.js';
import { spanF1, type Span } from './span-score.js';
import { halves, parseTreebank, runningText, type TreebankSentence } from './treebank.js';

const treebank = join('danish', 'ud-danish-ddt', 'da_ddt-ud-dev.conllu');

/** Tokens and sentences held against the Danish treebank of Universal Dependencies. */
export function measureTokens(data: string): MeasureGroup {
  const title = 'Tokens and sentences';
  const file = join(data, treebank);
  if (!existsSync(file)) return { title, measures: [], missing: [`${treebank} (no such file)`] };
  const all = parseTreebank(readFileSync(file, 'utf8'));
  const { built, closing } = halves(all);
  return {
    title,
    missing: [],
    measures: [...measuresOf('half built on', built), ...measuresOf('other half', closing), ...measuresOf('whole', all)],
  };
}

function measuresOf(part: string, sentences: readonly TreebankSentence[]): Measure[] {
  const { text, tokens, sentences: spans } = runningText(sentences);
  const read = createTextReader(shippedLexicon)(text);
  const found: Span[] = [];
  for (const { sentence, start, end } of read) found[sentence] = { start: found[sentence]?.start ?? start, end };
  const on = `UD dev, ${part}: ${tokens.length} tokens, ${spans.length} sentences`;
  return [
    { name: `token F1, ${part}`, on, value: spanF1(read, tokens), unit: 'share', mark: { atLeast: 0.995 } },
    { name: `sentence F1, ${part}`, on, value: spanF1(found, spans), unit: 'share', mark: { atLeast: 0.93 } },
  ];
}
