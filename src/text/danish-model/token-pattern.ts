/**
 * The regular expression that says what a token is. White space parts tokens and belongs to none; everything else
 * belongs to exactly one. Alternatives are tried in order, each from where the last token ended, and none can look
 * further than a bounded stretch before it fails, so that time is linear in the length of the text.
 */

/** Soft hyphen, zero-width space and joiners: invisible inside a word. */
export const hiddenCharacters = '\\u00AD\\u200B-\\u200D\\u2060';
const wordCharacter = `[\\p{L}\\p{M}\\p{N}${hiddenCharacters}]`;
const rest = `${wordCharacter}*(?:[-\\u2010\\u2011'’ʼ´\`]${wordCharacter}+)*`;

/** The first half of words that share their second: `job- og uddannelsesparate`, `mellem-, uddannelses- eller`. */
const join = '(?:og|eller|samt|/)(?![\\p{L}\\p{N}])';
const suspended = `-(?=,? ?(?:[\\p{L}\\p{N},]{1,30}-,? ){0,2}${join})`;
/** A letter and what follows: `a-kasse`, `e-Boks`, `cv'et`. */
const word = `\\p{L}${rest}(?:${suspended})?`;
/** Words that are written as they are said: `ha'`, `ka’`, `sku'`. */
const clipped =
  `(?:[hH]a|[tT]a|[gG]i|[kK]a|[kK]u|[sS]ku|[vV]a|[lL]i|[lL]a|[bB]li|[gG]o|[sS]i|[hH]va|[iI]k|[mM]o|[fF]a)['’´](?!${wordCharacter})`;
/**
 * The first letters of names: `H.C. Andersen`, `J. Hansen`, `B.T.` One letter with its dot is an initial when a
 * capital follows, except at a word with which a sentence usually begins ("plan B. Det").
 */
const usualBegin = '(?:Jeg|Det|Den|De|Der|Men|Og|Vi|Han|Hun|Så|Når|Hvis|Da|Min|Mine|Mit|Alle|Man|Derfor|Her)(?![\\p{L}\\p{N}])';
const initials = `(?:\\p{Lu}\\.){2,5}(?!${wordCharacter})|\\p{Lu}\\.(?=[ \\u00A0]?(?!${usualBegin})\\p{Lu})`;
/** Digits with inner marks (`37,5`, `1.000`, `9.30`, `12/3-2023`, `010203-1234`). */
const number = '\\p{N}+(?:[.,:/–-]\\p{N}+)*';
/** A number that runs into letters: `16-årig`, `80'erne`. */
const numberWord = `${number}(?:['’´-]?\\p{L}${rest})?(?:${suspended})?`;
/** A short number with a dot before a small letter: `d. 3. maj`, `hver 4. uge`, `2.g`. */
const ordinal = '\\p{N}{1,2}\\.(?=[ \\u00A0]?\\p{Ll})';

/**
 * Most tokens: letters up to a space or a comma, which no other alternative but a word's own can take. Tried first, it makes the
 * reading of tokens a third faster.
 */
const plainWord = '[a-zæøåA-ZÆØÅ]+(?=[ ,])';

const label = '[\\p{L}\\p{N}-]{1,63}';
const address = '[^\\s<>"]*[\\p{L}\\p{N}/=_#&-]';
const link = `(?:[hH][tT][tT][pP][sS]?://|[wW]{3}\\.)${address}`;
/** What makes a word the start of a bare link. Few endings: `.de`, `.se`, `.nu` and `.no` are Danish words. */
const linkTail = `(?:\\.${label}){0,3}\\.(?:dk|com|org|net|eu|DK|COM)(?!${wordCharacter}|-)(?:/(?:${address})?)?`;
const mailTail = `(?:[._+-]${wordCharacter}{1,64}){0,4}@${label}(?:\\.${label}){1,4}`;

/** Signs that have a picture but are used as text. */
const textSign = '[\\u00A9\\u00AE\\u203C\\u2049\\u2122\\u2139\\u2194-\\u21AA\\u24C2]';
const picture = `(?!${textSign})[\\p{Extended_Pictographic}\\p{Emoji_Presentation}]`;
const onePicture = `${picture}\\uFE0F?\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]{1,16}\\u{E007F})?`;
const face = `[:;=]['’]?-?[()]+(?!\\p{L})|[:;]-?[DPp](?!${wordCharacter})|<3(?![\\p{N}.,])`;
const emoji =
  `[0-9#*]\\uFE0F?\\u20E3|\\p{Regional_Indicator}{2}|${onePicture}(?:\\u200D${onePicture})*|${face}`;

/** A run of the same kind of mark is one token: `...`, `?!`, `--`. */
const marks = '\\.{2,}|…+|[!?]+|[-–—]{2,}|_+|\\*+|=+|~+';

/** Sources of regular expressions (flag u) that match a whole form of a kind. */
export const formPatterns = {
  emoji: `^(?:${emoji})$`,
  link: `^(?:${link}|(?:${word}|${numberWord})${linkTail})$`,
  email: `^(?:${word}|${numberWord})${mailTail}$`,
  number: `^${number}(?:\\.|-)?$`,
} as const;

/**
 * The source of the token pattern (flag u, no capture group).
 *
 * @param abbreviations with their dots or slashes, in lower case; matched in any case. In one of several parts
 * (`f.eks.`) the last dot may be missing.
 */
export function tokenPattern(abbreviations: ReadonlySet<string>): string {
  return [
    plainWord,
    abbreviationPattern(abbreviations),
    emoji,
    link,
    initials,
    clipped,
    ordinal,
    `(?:${word}|${numberWord})(?:${mailTail}|${linkTail})?`,
    marks,
    '\\S\\p{M}*',
  ].join('|');
}

/** Guarded by a short look ahead, since nearly every token is no abbreviation. */
function abbreviationPattern(abbreviations: ReadonlySet<string>): string {
  const longestFirst = [...abbreviations].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return '(?!)';
  const stem = Math.max(...longestFirst.map((each) => each.search(/[./]/u)));
  return `(?=\\p{L}{1,${stem}}[./])(?:${longestFirst.map(anyCase).join('|')})`;
}

function anyCase(abbreviation: string): string {
  const parts = abbreviation.match(/\./gu)?.length ?? 0;
  const mayLackDot = parts > 1 && abbreviation.endsWith('.');
  const source = Array.from(mayLackDot ? abbreviation.slice(0, -1) : abbreviation, (character) => {
    const upper = character.toUpperCase();
    if (upper !== character) return `[${character}${upper}]`;
    return /[\p{L}\p{N}]/u.test(character) ? character : `\\${character}`;
  }).join('');
  if (mayLackDot) return `${source}(?:\\.|(?!${wordCharacter}))`;
  return /[./]$/u.test(abbreviation) ? source : `${source}(?!${wordCharacter})`;
}
