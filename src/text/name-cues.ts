import type { NameLexicon } from './name-shape.js';
import type { Token } from './token.js';

const afterCue: ReadonlySet<string> = new Set([':', 'er', 'var', 'altså', 'nemlig', 'vist', 'fra']);
const afterSignature: ReadonlySet<string> = new Set([':', ',', '.', '!', 'fra']);
const furthestCue = 3;

/** Whether a cue stands before, with no more than a colon, `er` or the like between. */
export function followsCue(tokens: readonly Token[], index: number, lexicon: NameLexicon): boolean {
  for (let back = 1; back <= furthestCue; back++) {
    const before = tokens[index - back];
    if (before === undefined) return false;
    if (lexicon.signatureCues.has(before.norm)) return true;
    if (isCue(before, lexicon) && before.sentence === tokens[index]!.sentence) {
      return allBetween(tokens, index, back, afterCue);
    }
    if (!afterCue.has(before.norm) && !afterSignature.has(before.norm)) return false;
  }
  return false;
}

function isCue({ kind, norm }: Token, { nameCues, titleEndings }: NameLexicon): boolean {
  return nameCues.has(norm) || (kind === 'word' && titleEndings.some((ending) => norm.endsWith(ending)));
}

function allBetween(tokens: readonly Token[], index: number, back: number, allowed: ReadonlySet<string>): boolean {
  return tokens.slice(index - back + 1, index).every((token) => allowed.has(token.norm));
}
