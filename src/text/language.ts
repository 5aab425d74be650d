import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Token } from './token.js';

/** What a detector of languages says of a text: an ISO 639-1 code (empty where it has none), and whether to trust it. */
export type DetectLanguage = (text: string) => { readonly language: string; readonly reliable: boolean };

/** The language of an answer as an ISO 639-1 code; `und` for one that is certainly not Danish but that no one knows. */
export type AnswerLanguage = string;

/** Tells the language of an answer from its text and tokens. */
export type LanguageOf = (answer: string, tokens: readonly Token[]) => AnswerLanguage;

export const danish: AnswerLanguage = 'da';

const fewestWords = 3;
/** Share of an answer's words that no text in another language reaches by chance. */
const danishShare = 0.2;
const fewestNeighbours = 2;
const foreignScript = /^(?=.{0,9}\p{L})[^\p{Script=Latin}]+$/u;

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
  lexicon: Pick<TextLexicon, 'danishWords' | 'norwegianWords' | 'swedishWords'>,
  detect: DetectLanguage,
): LanguageOf {
  return (answer, tokens) => {
    const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
    if (words.length > 0 && words.every((word) => foreignScript.test(word))) return detect(answer).language || 'und';
    if (words.length < fewestWords) return danish;
    const count = (list: ReadonlySet<string>): number => words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
    const norwegian = count(lexicon.norwegianWords);
    const swedish = count(lexicon.swedishWords);
    const own = count(lexicon.danishWords);
    if (Math.max(norwegian, swedish) >= fewestNeighbours && Math.max(norwegian, swedish) > own / 2) {
      return norwegian >= swedish ? 'no' : 'sv';
    }
    if (own >= danishShare * words.length) return danish;
    const { language, reliable } = detect(answer);
    return reliable && language !== '' && language !== 'no' && language !== 'sv' ? language : danish;
  };
}
