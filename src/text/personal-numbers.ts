import type { Phrase, TextLexicon } from '../lexicon/text-lexicon.js';
import type { PersonalDataKind, PersonalDataSpan } from './personal-data-span.js';
import type { Token } from './token.js';

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const gap = '[ \\u00A0]?';

/** Six digits and four behind a dash; ten digits; a date and four digits, however they are parted. */
const cpr = new RegExp(
  `(?<![\\p{N}+])(?:\\d{6}${gap}[-–—/]${gap}[\\dxX*]{4}|\\d{10}|` +
    `${day}[ .\\u00A0-]?${month}[ .\\u00A0-]?\\d{2}${gap}[-–]?${gap}\\d{4})(?!\\p{N})`,
  'gu',
);

/** What stands behind the word itself, whatever its shape: also half a number. */
const cprAfterWord = /(?<!\p{L})[cC][pP][rR](?:[\s:.,()-]|nr|nummer|er){0,8}(\d[\d\u00A0 -]{2,12}\d)/gu;

const separator = '[ .\\u00A0-]';
const national =
  `[2-9]\\d{7}|[2-9]\\d{3}${separator}\\d{4}|[2-9]\\d(?:${separator}\\d\\d){3}|` +
  '[2-9]\\d[ \\u00A0-]\\d{3}[ \\u00A0-]\\d{3}|[2-9]\\d\\d[ \\u00A0-]\\d\\d\\d?[ \\u00A0-]\\d{2,3}';
const phone = new RegExp(
  `(?<!\\p{N}[.,]?)(?:(?:\\+|00)45[ \\u00A0-]?(?:\\d[ \\u00A0.-]?){7}\\d|${national})(?!\\p{N})|` +
    '\\+\\d{1,3}(?:[ \\u00A0-]?\\d){7,12}(?!\\p{N})',
  'gu',
);
/** Eight digits behind the word itself, whatever their grouping and the first of them. */
const phoneAfterWord =
  /(?<!\p{L})(?:[tT][lL][fF]|[tT]elefon(?:nummer)?|[mM]obil(?:nummer)?)(?:[\s:.,()-]|nr|nummer|er|på){0,8}(\d(?:[ .\u00A0-]{0,2}\d){7})(?!\p{N})/gu;
const twoYears = /^(?:19|20)\d\d\D(?:19|20)\d\d$/u;

/** The shapes of public case systems: `22-118430`, `2021/0012345`, `15.20.00-G01-5-22`. */
const caseNumber = /(?<![\p{N}\p{L}])(?:\d{2,4}[-/]\d{5,}|\d\d\.\d\d\.\d\d-\p{Lu}\d\d-\d{1,6}-\d\d)(?!\p{N})/gu;

const fillers: ReadonlySet<string> = new Set(['.', ':', '#', '-', 'er', 'nr', 'nr.', 'på']);
const longestCaseNumber = 8;

/** Civil registration numbers, phone numbers and case numbers; spans may overlap. */
export function findPersonalNumbers(
  answer: string,
  tokens: readonly Token[],
  lexicon: Pick<TextLexicon, 'caseNumberCues'>,
): PersonalDataSpan[] {
  if (!/\p{N}/u.test(answer)) return [];
  const all = (kind: PersonalDataKind, pattern: RegExp): PersonalDataSpan[] =>
    Array.from(answer.matchAll(pattern), (match) => {
      const end = match.index + match[0].length;
      return { kind, start: end - (match[1] ?? match[0]).length, end };
    });
  const phones = all('phone', phone).filter(({ start, end }) => !twoYears.test(answer.slice(start, end)));
  return [
    ...all('cpr', cpr),
    ...all('cpr', cprAfterWord),
    ...phones,
    ...all('phone', phoneAfterWord),
    ...all('case-number', caseNumber),
    ...caseNumbersAfterCues(tokens, lexicon.caseNumberCues),
  ];
}

function caseNumbersAfterCues(tokens: readonly Token[], cues: readonly Phrase[]): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  const firstWords = new Set(cues.map((cue) => cue[0]));
  for (let i = 0; i < tokens.length; i++) {
    if (!firstWords.has(tokens[i]!.norm)) continue;
    const standing = cues.filter((cue) => cue.every((word, k) => tokens[i + k]?.norm === word));
    if (standing.length === 0) continue;
    let next = i + Math.max(...standing.map((cue) => cue.length));
    for (let skipped = 0; skipped < 3 && fillers.has(tokens[next]?.norm ?? ''); skipped++) next++;
    const first = tokens[next];
    if (first === undefined || !/\p{N}/u.test(first.form)) continue;
    let end = first.end;
    for (let k = next + 1; k < next + longestCaseNumber; k++) {
      const token = tokens[k];
      if (token === undefined || token.start !== end || /^[.,;:!?)]/u.test(token.form)) break;
      end = token.end;
    }
    spans.push({ kind: 'case-number', start: first.start, end });
  }
  return spans;
}
