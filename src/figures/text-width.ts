/** Widths of letters in parts of the font size, on the wide side of usual sans-serif fonts. */
function letterWidth(letter: string): number {
  if (/[iljtfI.,:;'|!()[\] ]/u.test(letter)) return 0.36;
  if (/[mwMWæÆ@%]/u.test(letter)) return 0.95;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.62;
}

/** About how wide a text is drawn, in the unit of `size`; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

/** A text in lines of at most a width, cut at no non-breaking space; a word that is wider stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00A0]+/u).filter((part) => part !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
