import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { PersonalDataSpan } from './personal-data-span.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

type AddressLexicon = Pick<TextLexicon, 'streetEndings' | 'plainStreetEndings' | 'dictionary'>;

const houseNumber = /^\d{1,3}(?:-\d{1,3})?\p{L}?$/u;
const houseLetter = /^[A-Za-h]$/u;
const capital = /^\p{Lu}/u;
const longestEnding = 10;

/** What may follow a house number: floor and side, then a town with or without its postcode. */
const floor =
  ',?\\s{0,2}(?:(?:\\d{1,2}\\.?|st\\.?|stuen|kl\\.?)\\s?,?\\s?(?:sal)?\\s?,?\\s?' +
  '(?:t\\.?v|t\\.?h|mf|lejl)\\.?(?!\\p{L})' +
  '|\\d{1,2}\\.?\\s?sal(?!\\p{L}))';
const district = ' (?:[NS][VØ]|[NSØVKC])(?!\\p{L})';
const town = `\\p{Lu}\\p{L}+(?:${district}| \\p{Lu}\\p{L}+)?`;
const afterNumber = new RegExp(
  `(?:${floor})?(?:,?\\s{1,2}(?:DK-)?\\d{4}\\s${town}|, ?${town}| i ${town})?`,
  'uy',
);
const postcode = new RegExp(`(?<![\\p{N}\\p{L}.,])(?:DK-)?([1-9]\\d{3}) (\\p{L}{2,30})(?!\\p{L})(?:${district})?`, 'giu');

/**
 * Street addresses: a word that ends as street names do with a house number behind it, with the capitalised words
 * before it, and floor, side, postcode and town after it; also a postcode with its town alone.
 */
export function findAddresses(answer: string, tokens: readonly Token[], lexicon: AddressLexicon): PersonalDataSpan[] {
  if (!/\p{N}/u.test(answer)) return [];
  const spans: PersonalDataSpan[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const number = tokens[i + 1]!;
    if (!houseNumber.test(number.form) || !isStreet(tokens, i, lexicon)) continue;
    const letter = tokens[i + 2];
    const end = letter !== undefined && houseLetter.test(letter.form) ? letter.end : number.end;
    afterNumber.lastIndex = end;
    spans.push({ kind: 'address', start: streetStart(tokens, i), end: end + afterNumber.exec(answer)![0].length });
  }
  for (const match of answer.matchAll(postcode)) {
    const code = Number(match[1]);
    const isYear = code >= 1900 && code < 2100;
    if (isYear || !isTown(match[2]!, lexicon)) continue;
    spans.push({ kind: 'address', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** A place of the dictionary, or a capitalised word that it does not have. */
function isTown(form: string, { dictionary }: AddressLexicon): boolean {
  const norm = form.toLowerCase();
  if (capital.test(form)) return dictionary.isPlace(norm) || !(dictionary.isKnown(norm) || functionWords.has(norm));
  return dictionary.isPlace(norm) && !dictionary.isWord(norm);
}

function isStreet(tokens: readonly Token[], index: number, lexicon: AddressLexicon): boolean {
  const { kind, form, norm } = tokens[index]!;
  if (kind !== 'word') return false;
  const isCapitalised = capital.test(form);
  if (isCapitalised && lexicon.streetEndings.has(norm)) {
    return capital.test(tokens[index - 1]?.form ?? '') || isSquare(tokens, index);
  }
  const endings = isCapitalised ? lexicon.streetEndings : lexicon.plainStreetEndings;
  const shortestStem = isCapitalised ? 2 : 3;
  for (let length = 2; length <= longestEnding && norm.length - length >= shortestStem; length++) {
    if (endings.has(norm.slice(-length))) return true;
  }
  return false;
}

/** `Torvet 4`, `Havnen 12`: a capital inside a sentence, and no number of things behind it. */
function isSquare(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 2]];
  return (
    before !== undefined && before.sentence === tokens[index]!.sentence && /e[nt]$/u.test(tokens[index]!.norm) &&
    !/^(?:gange?|timer?|dage?|uger?|måneder|mdr\.?|år|kr\.?|kroner|minutter|min\.?|pct\.?|%)$/u.test(after?.norm ?? '')
  );
}

/** "Søren Kierkegaards Vej", "Gl. Kongevej": up to three capitalised words before belong to the name. */
function streetStart(tokens: readonly Token[], index: number): number {
  let first = index;
  while (first > 0 && index - first < 3) {
    const before = tokens[first - 1]!;
    const belongs =
      before.kind === 'word' &&
      before.sentence === tokens[index]!.sentence &&
      capital.test(before.form) &&
      !functionWords.has(before.norm);
    if (!belongs) break;
    first--;
  }
  return tokens[first]!.start;
}
