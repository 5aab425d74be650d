import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { keptWith } from '../numerics/kept-with.js';
import type { Token } from './token.js';

/** What a detector of languages says of a text: an ISO 639-1 code (empty where it has none), and whether to trust it. */
export type DetectLanguage = (text: string) => { readonly language: string; readonly reliable: boolean };

/** The language of an answer as an ISO 639-1 code; `und` for one that is certainly not Danish but that no one knows. */
export type AnswerLanguage = string;

export const danish: AnswerLanguage = 'da';

const fewestWords = 3;
/** Share of an answer's words that no text in another language reaches by chance. */
const danishShare = 0.2;
const fewestNeighbours = 2;
const foreignScript = /^(?=.{0,9}\p{L})[^\p{Script=Latin}]+$/u;

/** A language that no word tells: of an answer all in another script, or of one whose words are in no list. */
export interface UndecidedLanguage {
  readonly undecided: 'script' | 'words';
}

const otherScript: UndecidedLanguage = { undecided: 'script' };
const unknownWords: UndecidedLanguage = { undecided: 'words' };

/**
 * In which language an answer is written. Danish is the rule and must be refuted, since a detector that is right for
 * whole sentences takes "lang ventetid" for Norwegian.
 *
 * 1. Every word in another script: what the detector says, trusted or not.
 * 2. Fewer than three words: Danish.
 * 3. Two words or more that Norwegian or Swedish has and Danish has not (`meg`, `noe`; `och`, `inte`), and more of them
 *    than of words that only Danish has: the one of the two that has more.
 * 4. At least a fifth of the words are common words of Danish that the great languages lack: Danish.
 * 5. Otherwise what the detector says, if it says that it can be trusted and it is no neighbour of Danish; else Danish.
 *
 * @param detect asked of few answers: rules 1 and 5
 */
export function createLanguageReader(
  lexicon: LanguageLexicon, detect: DetectLanguage,
): (answer: string, tokens: readonly Token[]) => AnswerLanguage {
  return (answer, tokens) => {
    const told = languageByWords(tokens, lexicon);
    return isUndecided(told) ? languageByDetector(answer, told, detect) : told;
  };
}

type LanguageLexicon = Pick<TextLexicon, 'danishWords' | 'norwegianWords' | 'swedishWords'>;

export function isUndecided(told: AnswerLanguage | UndecidedLanguage): told is UndecidedLanguage {
  return typeof told !== 'string';
}

/** In which of the three lists each word is, as bits: words are looked up once and not three times. */
const listsOfWords = keptWith(({ danishWords, norwegianWords, swedishWords }: LanguageLexicon): ReadonlyMap<string, number> => {
  const lists = new Map<string, number>();
  for (const [bit, words] of [danishWords, norwegianWords, swedishWords].entries()) {
    for (const word of words) lists.set(word, (lists.get(word) ?? 0) | (1 << bit));
  }
  return lists;
});

/** Rules 2 to 4: the language as far as its words tell it, else what is to be asked about. */
export function languageByWords(
  tokens: readonly Token[], lexicon: LanguageLexicon,
): AnswerLanguage | UndecidedLanguage {
  const listsOf = listsOfWords(lexicon);
  let words = 0;
  let foreign = 0;
  let [own, norwegian, swedish] = [0, 0, 0];
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    words++;
    // Where one word is in Latin letters, no other need be looked at.
    if (foreign === words - 1 && foreignScript.test(norm)) foreign++;
    const lists = listsOf.get(norm);
    if (lists === undefined) continue;
    own += lists & 1;
    norwegian += (lists >> 1) & 1;
    swedish += (lists >> 2) & 1;
  }
  if (words > 0 && foreign === words) return otherScript;
  if (words < fewestWords) return danish;
  if (Math.max(norwegian, swedish) >= fewestNeighbours && Math.max(norwegian, swedish) > own / 2) {
    return norwegian >= swedish ? 'no' : 'sv';
  }
  return own >= danishShare * words ? danish : unknownWords;
}

/** Rules 1 and 5. */
export function languageByDetector(answer: string, { undecided }: UndecidedLanguage, detect: DetectLanguage): AnswerLanguage {
  const { language, reliable } = detect(answer);
  if (undecided === 'script') return language || 'und';
  return reliable && language !== '' && language !== 'no' && language !== 'sv' ? language : danish;
}
