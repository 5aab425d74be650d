import { seededRandom } from '../../src/numerics/random.js';

/** An answer in so many has a word that no other answer has: names and misspellings never end. */
const oneInNew = 20;

/**
 * As many different answers as are asked for: the written ones as they stand, each once, then new ones, of the sentences
 * of one to three written ones. The same for the same number.
 */
export function* largeAnswers(written: readonly string[], count: number): Generator<{ readonly id: string; readonly text: string }> {
  const random = seededRandom(1, 'benchmark/answers');
  const below = (limit: number): number => Math.floor(random() * limit);
  const sentences = written.map((text) => text.split(/(?<=[.!?])\s+/));
  for (let i = 0; i < count; i++) {
    if (i < written.length) {
      yield { id: `${i + 1}`, text: written[i]! };
      continue;
    }
    const parts = Array.from({ length: 1 + below(3) }, () => {
      const own = sentences[below(sentences.length)]!;
      return own[below(own.length)]!;
    });
    if (below(oneInNew) === 0) parts.push(`ord${newWord(i)}`);
    yield { id: `${i + 1}`, text: parts.join(' ') };
  }
}

/** Letters for a number, so that the word is one that a reader looks up and guesses at. */
function newWord(number: number): string {
  return Array.from(String(number), (digit) => 'abdefgiklo'[Number(digit)]).join('');
}
