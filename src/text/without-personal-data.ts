import type { PersonalDataSpan } from './personal-data-span.js';
import type { Token } from './token.js';

/** The tokens that no span of personal data touches; both in the order of the answer. */
export function withoutPersonalData(tokens: readonly Token[], spans: readonly PersonalDataSpan[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  return tokens.filter(({ start, end }) => spans.every((span) => end <= span.start || start >= span.end));
}
