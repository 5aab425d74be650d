import { isCapital, withoutGenitive, type NameLexicon } from './name-shape.js';
import type { PersonalDataKind, PersonalDataSpan } from './personal-data-span.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

const longestRepeat = 12;

/**
 * Where personal data stand again without what gave them away the first time: the same stretch of tokens, and each part
 * of a name, in the genitive too; in small letters unless the name is also a word.
 *
 * @param spans what was found, by start, not overlapping
 * @returns further spans, in no order, that may overlap those and each other
 */
export function repeatedPersonalData(
  answer: string,
  tokens: readonly Token[],
  spans: readonly PersonalDataSpan[],
  lexicon: Pick<NameLexicon, 'dictionary' | 'stopWords'>,
): PersonalDataSpan[] {
  if (spans.length === 0) return [];
  const stretches = new Map<string, PersonalDataKind>();
  const parts = new Set<string>();
  for (const { kind, start, end } of spans) stretches.set(answer.slice(start, end), kind);
  for (const token of tokensWithin(tokens, spans.filter(({ kind }) => kind === 'name'))) {
    if (token.kind !== 'word' || token.norm.length < 2) continue;
    if (functionWords.has(token.norm) || lexicon.stopWords.has(token.norm)) continue;
    parts.add(token.norm).add(withoutGenitive(token.norm));
  }
  const found: PersonalDataSpan[] = [];
  for (const [i, token] of tokens.entries()) {
    for (let k = i; k < tokens.length && k - i < longestRepeat; k++) {
      const kind = stretches.get(answer.slice(token.start, tokens[k]!.end));
      if (kind) found.push({ kind, start: token.start, end: tokens[k]!.end });
    }
    const isPart = parts.has(token.norm) || parts.has(withoutGenitive(token.norm));
    if (isPart && token.kind === 'word' && (isCapital(token) || !lexicon.dictionary.isWord(token.norm))) {
      found.push({ kind: 'name', start: token.start, end: token.end });
    }
  }
  return found;
}

function* tokensWithin(tokens: readonly Token[], spans: readonly PersonalDataSpan[]): Generator<Token> {
  let next = 0;
  for (const token of tokens) {
    while (next < spans.length && spans[next]!.end <= token.start) next++;
    if (next < spans.length && spans[next]!.start <= token.start && token.end <= spans[next]!.end) yield token;
  }
}
