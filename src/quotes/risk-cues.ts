/** What may point to a person in a text that is masked already. */
export const riskKinds = ['name', 'age', 'date', 'number', 'diagnosis', 'workplace', 'family', 'rare-word'] as const;

export type RiskKind = (typeof riskKinds)[number];

/** A place that whoever approves a quote should read with care. */
export interface RiskCue {
  readonly kind: RiskKind;
  /** UTF-16 offsets in the quote. */
  readonly start: number;
  readonly end: number;
}

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';

/**
 * What is looked for, each as an expression; where several match, the first in this list stands. Illnesses and workplaces by the
 * beginnings and ends of Danish words for them; a list can only be a reminder, so everything is to be read all the same.
 */
const cues: readonly (readonly [RiskKind, RegExp])[] = [
  ['age', /\b\d{1,3}[\s-]?(?:år|årige?)(?!\p{L})/giu],
  ['date', new RegExp(`(?<!\\p{L})(?:\\d{1,2}\\.?\\s*)?(?:${months})(?!\\p{L})(?:\\s+\\d{4})?|\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b|(?<![\\d-])(?:19|20)\\d\\d(?![\\d-])`, 'giu')],
  ['number', /(?<![\p{L}\d])\d[\d .-]{3,}\d/gu],
  ['diagnosis', new RegExp('(?<!\\p{L})(?:kræft|adhd|autis|aspe?rger|depress|angst|ptsd|bipolar|skizofren|borderline|sklerose|epileps'
    + '|diabet|leddegigt|fibromyalgi|hjernerystelse|blodprop|whiplash|piskesmæld|diskus|prolaps|parkinson|misbrug|alkoholi|selvmord|fødselsdepression'
    + '|gravid|abort|cancer|leukæmi|stofskifte|migræne|hjerneskade)\\p{L}*|(?<!\\p{L})\\p{L}+(?:kræft|skizofreni|sygdommen|syndrom)(?!\\p{L})', 'giu')],
  ['workplace', /(?<!\p{L})(?:ansat|arbejde[rdt]?|elev|lærling|praktik|virksomhedspraktik|chef|leder|ejer) (?:hos|på|i|for|af) (?:et |en |den |det )?[\p{L}-]+|(?<!\p{L})[\p{L}-]+(?:skolen|hospitalet|sygehuset|plejehjemmet|børnehaven|fabrikken)(?!\p{L})/giu],
  ['family', /(?<!\p{L})(?:min|mit|mine) (?:\p{L}+ )?(?:mand|kone|kæreste|søn|datter|børn|barn|mor|far|bror|søster|tvillinger|ægtefælle|samlever|eksmand|ekskone)(?!\p{L})/giu],
  ['name', /(?<=[\p{Ll}\d,;]\s+)(?!Jeg|Jeres|De|Dem|Deres|Jer|I(?!\p{L}))\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*/gu],
];

/**
 * What is left in a masked quote that may point to a person: names and places (a capital inside a sentence), ages, dates, long numbers,
 * illnesses, workplaces, family, and words that hardly anybody else uses. To be marked for whoever approves, not masked.
 *
 * @param citizensUsing how many citizens use a word, in lower case
 * @param rare fewer citizens than this make a word rare; words of up to six letters are not looked at
 * @returns by start, not overlapping
 */
export function riskCues(quote: string, citizensUsing: (word: string) => number, rare: number): RiskCue[] {
  const found: RiskCue[] = [];
  const isFree = (start: number, end: number): boolean => found.every((cue) => end <= cue.start || cue.end <= start);
  const labels = Array.from(quote.matchAll(/\[[^\]]*\]/gu), ({ 0: label, index }) => [index, index + label.length] as const);
  const isText = (start: number, end: number): boolean => labels.every(([from, to]) => end <= from || to <= start);
  const add = (kind: RiskKind, start: number, end: number): void => {
    if (isFree(start, end) && isText(start, end)) found.push({ kind, start, end });
  };
  for (const [kind, expression] of cues) {
    for (const { 0: match, index } of quote.matchAll(expression)) add(kind, index, index + match.length);
  }
  for (const { 0: word, index } of quote.matchAll(/\p{L}{7,}/gu)) {
    if (citizensUsing(word.toLowerCase()) < rare) add('rare-word', index, index + word.length);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
