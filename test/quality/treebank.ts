import type { Span } from './span-score.js';

/** A sentence of a treebank: its words in order, and whether a space follows each. */
export type TreebankSentence = readonly { readonly form: string; readonly spaceAfter: boolean }[];

/** Sentences as one text, and where its tokens and its sentences stand (UTF-16 offsets). */
export interface RunningText {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/**
 * Parses the sentences of a treebank in CoNLL-U (universaldependencies.org/format). Columns used: the number (rows of
 * ranges and of empty nodes are passed over), the form, and `SpaceAfter=No` in the last.
 */
export function parseTreebank(conllu: string): TreebankSentence[] {
  return conllu.split(/\n{2,}/).flatMap((block) => {
    const words = block.split('\n').flatMap((row) => {
      const columns = row.split('\t');
      if (!/^\d+$/.test(columns[0]!)) return [];
      return [{ form: columns[1]!, spaceAfter: !columns[9]!.split('|').includes('SpaceAfter=No') }];
    });
    return words.length > 0 ? [words] : [];
  });
}

/**
 * The sentences one after another with a space between: what `conllu_to_text.pl` of Universal Dependencies makes of a
 * treebank without paragraphs, but for its breaking of lines at 80 characters. Nothing tells where a sentence ends but
 * the text itself.
 */
export function runningText(sentences: readonly TreebankSentence[]): RunningText {
  let text = '';
  const tokens: Span[] = [];
  const spans: Span[] = [];
  for (const sentence of sentences) {
    const start = text.length;
    for (const { form, spaceAfter } of sentence) {
      tokens.push({ start: text.length, end: text.length + form.length });
      text += form + (spaceAfter ? ' ' : '');
    }
    spans.push({ start, end: tokens.at(-1)!.end });
    if (!text.endsWith(' ')) text += ' ';
  }
  return { text, tokens, sentences: spans };
}

/**
 * Divides what stands in order into two halves by a rule that looks at nothing but the place: blocks of twenty go by
 * turns to the half that rules are built on and to the half that only closing figures are taken from.
 */
export function halvesOf<T>(items: readonly T[]): { readonly built: readonly T[]; readonly closing: readonly T[] } {
  const isBuilt = (_: T, i: number) => Math.floor(i / 20) % 2 === 0;
  return { built: items.filter(isBuilt), closing: items.filter((item, i) => !isBuilt(item, i)) };
}
