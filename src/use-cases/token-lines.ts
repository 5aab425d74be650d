import type { Token } from '../text/token.js';

/** tokens.jsonl: a line an answer, {id, tokens: [{form, norm, lemma, parts, start, end, sentence, negated}]}. */
export function tokenLines(answers: Iterable<{ readonly id: string; readonly tokens: readonly Token[] }>): string {
  let lines = '';
  for (const { id, tokens } of answers) {
    lines += `${JSON.stringify({
      id,
      tokens: tokens.map(({ form, norm, lemma, parts, start, end, sentence, negated }) =>
        ({ form, norm, lemma, parts, start, end, sentence, negated })),
    })}\n`;
  }
  return lines;
}
