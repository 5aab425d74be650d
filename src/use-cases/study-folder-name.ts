const longest = 60;
const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/** Addresses of the pages for new studies, which no study may have. */
const taken = new Set(['nyt', 'eksempel']);

/** A title as the name of a folder and in an address: small letters a to z, digits and hyphens. */
export function studyFolderName(title: string): string {
  const name = title.normalize('NFC').toLowerCase().replace(/[æøåß]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const whole = name.length <= longest ? name : name.slice(0, longest + 1).replace(/-[^-]*$/, '').slice(0, longest);
  if (whole === '') return 'studie';
  return taken.has(whole) ? `studie-${whole}` : whole;
}
