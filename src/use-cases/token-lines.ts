import type { Token } from '../text/token.js';

/** tokens.jsonl: a line an answer, {id, language, tokens: [{form, norm, lemma, parts, start, end, sentence, negated, contrast}]}. */
export function tokenLines(
  answers: Iterable<{ readonly id: string; readonly language: string; readonly tokens: readonly Token[] }>,
): string {
  let lines = '';
  for (const { id, language, tokens } of answers) {
    lines += `${JSON.stringify({
      id,
      language,
      tokens: tokens.map(({ form, norm, lemma, parts, start, end, sentence, negated, contrast }) =>
        ({ form, norm, lemma, parts, start, end, sentence, negated, contrast })),
    })}\n`;
  }
  return lines;
}
