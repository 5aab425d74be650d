/** Letters for a number, so that the word is one that a reader looks up and guesses at. */
export function newWord(number: number): string {
  return Array.from(String(number), (digit) => 'abdefgiklo'[Number(digit)]).join('');
}
