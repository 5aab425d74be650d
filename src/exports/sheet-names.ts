/** What Excel takes as a sheet's name: 31 letters. */
const longestName = 31;

/**
 * Names of sheets that Excel takes: without the signs it forbids, at most 31 letters, none empty or the same as another
 * (capital letters aside), and each with its number, so that the list of contents can be followed.
 */
export function sheetNames(titles: readonly string[]): string[] {
  return titles.map((title, i) => {
    const number = `${i + 1} `;
    // Excel keeps the name History for itself, and takes no apostrophe at an end.
    const plain = title.replace(/[\p{Cc}[\]:*?/\\'\uFFFD]+/gu, ' ').replace(/\s+/gu, ' ').trim();
    return (number + cut(plain, longestName - number.length)).trim();
  });
}

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
