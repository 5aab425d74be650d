/** What Excel takes as a sheet's name: 31 letters. */
const longestName = 31;

/**
 * Names of sheets that Excel takes: without the signs it forbids, at most 31 letters, none empty or the same as another
 * (capital letters aside), and each with its number, so that the list of contents can be followed. Words that several
 * begin with are left out: cut off behind them the names would say the same.
 */
export function sheetNames(titles: readonly string[]): string[] {
  // Excel keeps the name History for itself, and takes no apostrophe at an end.
  const plain = titles.map((title) => title.replace(/[\p{Cc}[\]:*?/\\'\uFFFD]+/gu, ' ').replace(/\s+/gu, ' ').trim());
  const openings = plain.map(openingOf);
  return plain.map((title, i) => {
    const number = `${i + 1} `;
    const opening = openings[i]!;
    const isShared = opening !== '' && openings.filter((each) => each === opening).length > 1;
    return (number + cut(isShared ? `…${title.slice(opening.length).trim()}` : title, longestName - number.length)).trim();
  });
}

/** The first words of a title that goes on; '' of a short one. */
function openingOf(title: string): string {
  const words = title.split(' ');
  return words.length > sharedWords + 1 ? words.slice(0, sharedWords).join(' ') : '';
}

/** So many words that titles begin with alike are left out. */
const sharedWords = 3;

/** Cut between letters, never within a pair of surrogates. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length >= length) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
