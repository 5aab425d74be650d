import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** How a drawn quote came up, as it is told where the quote stands. */
interface ToldDraw {
  /** From 1. */
  readonly place: number;
  /** Answers that it was drawn among; null where that number may not be shown. */
  readonly eligible: number | null;
  readonly seed: number;
  /** The beginning of the receipt's digest. */
  readonly receipt: string;
  /** The run that it was drawn from; null for the run at hand. */
  readonly run: string | null;
}

/** What receipts of draws say, and what is said of where an approved quote came from. */
export interface ReceiptWords {
  readonly sheetTitle: string;
  readonly approvedTitle: string;
  readonly approvedIntro: string;
  readonly repeat: string;
  /** What was drawn among what; shortest and longest in characters, null for any length. */
  summary(receipt: { drawn: number; eligible: number; matching: number; shortest: number | null; longest: number | null }): string;
  /** How the order came about. */
  readonly orders: Readonly<Record<'random' | 'stratified' | 'representative' | 'varied', string>>;
  readonly chanceNotes: Readonly<Record<'equal' | 'weight', string>>;
  readonly run: string;
  readonly coding: string;
  readonly method: string;
  readonly length: string;
  characters(shortest: number, longest: number): string;
  readonly anyLength: string;
  inCluster(cluster: string): string;
  alsoOneOf(themes: readonly string[]): string;
  readonly skipped: string;
  skips(reason: 'too-short' | 'too-long' | 'same-words' | 'near-duplicate', count: number): string;
  readonly rejected: string;
  readonly drawn: string;
  readonly digest: string;
  readonly part: string;
  /** By method. */
  readonly by: Readonly<Record<'random' | 'stratified' | 'representative' | 'varied', string>>;
  toldDraw(method: string, draw: ToldDraw): string;
  /** Nobody drew it. */
  readonly picked: Readonly<Record<'search' | 'hand', string>>;
  /** The same, within the brackets of a note. */
  readonly pickedMark: string;
  readonly unknown: string;
  /** In a report's appendix. */
  readonly appendix: string;
  readonly appendixNote: string;
  readonly columns: { readonly reference: string; readonly how: string };
  /** Of a draw that was made again. */
  same(receipt: string, drawn: number): string;
  differs(receipt: string): string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

const countedDa = (count: number, one: string, several: string): string => `${da(count)} ${count === 1 ? one : several}`;
const countedEn = (count: number, one: string, several: string): string => `${en(count)} ${count === 1 ? one : several}`;

const words: Readonly<Record<Language, ReceiptWords>> = {
  da: {
    sheetTitle: 'Kvittering for træk af citater',
    approvedTitle: 'Kvitteringer for de godkendte citater',
    approvedIntro: 'Hvordan hvert godkendt citat er fundet. En henvisning fører tilbage til svaret, når den søges frem på siden Søg.',
    repeat: 'Samme kvittering giver samme træk på samme analyse og kodning: fritekst quotes ANALYSE --receipt FIL prøver det efter.',
    summary: ({ drawn, eligible, matching, shortest, longest }) =>
      `${countedDa(drawn, 'citat', 'citater')} trukket blandt ${countedDa(eligible, 'egnet svar', 'egnede svar')}. I ` +
        `alt passer ${countedDa(matching, 'svar', 'svar')} på valget; egnet er et svar ` +
        `${shortest === null || longest === null ? '' : `på ${da(shortest)}–${da(longest)} tegn, `}der ikke gentager et andet ord for ord.`,
    run: 'Analyse',
    method: 'Metode',
    length: 'Længde',
    characters: (shortest, longest) => `${da(shortest)}–${da(longest)} tegn`,
    skipped: 'Sprunget over undervejs',
    skips: (reason, count) =>
      `${da(count)} ${{ 'too-short': 'for kort', 'too-long': 'for langt', 'same-words': 'gentagelse', 'near-duplicate': 'næsten samme ord' }[reason]}`,
    orders: {
      random: 'tilfældig rækkefølge, fast for startværdien',
      stratified: 'tilfældig rækkefølge inden for hver gruppe; grupperne får lige mange, så længe der er svar',
      representative: 'nærmest gennemsnittet af svarenes ord først',
      varied: 'nær gennemsnittet (vægt 0,7) og ulig dem, der kom før (vægt 0,3)',
    },
    chanceNotes: {
      equal: 'Hvert egnet svar havde samme chance.',
      weight: 'Et svars chance for at komme først svarer til borgerens vægt; derefter trækkes på samme måde blandt resten.',
    },
    coding: 'Kodning',
    rejected: 'Afvist og erstattet af det næste',
    anyLength: 'enhver længde',
    inCluster: (cluster) => `klyngen ${cluster}`,
    alsoOneOf: (themes) => `med mindst ét af temaerne ${themes.join(', ')}`,
    drawn: 'Trukket, i rækkefølge',
    digest: 'Kvitteringens nummer',
    part: 'Del af arket',
    by: { random: 'tilfældigt', stratified: 'tilfældigt, spredt over grupper', representative: 'mest typiske først', varied: 'typiske, men forskellige' },
    toldDraw: (method, { place, eligible, seed, receipt, run }) =>
      `Trukket som nummer ${da(place)}${eligible === null ? '' : ` blandt ${da(eligible)} egnede svar`} (${method}, startværdi ${seed}`
      + `${run === null ? '' : `, kørslen ${run}`}). Kvittering ${receipt}.`,
    picked: { search: 'Valgt ved søgning, ikke trukket.', hand: 'Valgt af en person uden for et træk.' },
    pickedMark: 'valgt, ikke trukket',
    unknown: 'Godkendt, før kvitteringer blev gemt.',
    appendix: 'Godkendte citater og deres træk',
    appendixNote: 'Et trukket citat er trukket efter en fast metode og kan trækkes igen af kvitteringen. Et valgt citat har en person fundet, '
      + 'og ingen tilfældighed står bag det.',
    columns: { reference: 'Henvisning', how: 'Hvordan citatet er fundet' },
    same: (receipt, drawn) => `Kvittering ${receipt}: trækket er det samme, ${da(drawn)} citater.`,
    differs: (receipt) => `Kvittering ${receipt}: trækket er ikke det samme.`,
  },
  en: {
    sheetTitle: 'Receipt of a draw of quotes',
    approvedTitle: 'Receipts of the approved quotes',
    approvedIntro: 'How each approved quote was found. A reference leads back to the answer when it is searched for on the page Search.',
    repeat: 'The same receipt gives the same draw on the same run and coding: fritekst quotes RUN --receipt FILE tries it.',
    summary: ({ drawn, eligible, matching, shortest, longest }) =>
      `${countedEn(drawn, 'quote', 'quotes')} drawn from ` +
        `${countedEn(eligible, 'eligible answer', 'eligible answers')}. In all ` +
        `${countedEn(matching, 'answer fits', 'answers fit')} what was chosen; eligible is an answer ` +
        `${shortest === null || longest === null ? '' : `of ${en(shortest)}–${en(longest)} characters `}that does not repeat another word for word.`,
    run: 'Run',
    method: 'Method',
    length: 'Length',
    characters: (shortest, longest) => `${en(shortest)}–${en(longest)} characters`,
    skipped: 'Passed over on the way',
    skips: (reason, count) =>
      `${en(count)} ${{ 'too-short': 'too short', 'too-long': 'too long', 'same-words': 'repeated', 'near-duplicate': 'nearly the same words' }[reason]}`,
    orders: {
      random: 'random order, fixed by the seed',
      stratified: 'random order within each group; the groups get equally many while there are answers',
      representative: 'nearest to the mean of the answers’ words first',
      varied: 'near the mean (weight 0.7) and unlike those that came before (weight 0.3)',
    },
    chanceNotes: {
      equal: 'Each eligible answer had the same chance.',
      weight: 'An answer’s chance of coming first is in proportion to the citizen’s weight; then likewise among the rest.',
    },
    coding: 'Coding',
    rejected: 'Rejected and replaced by the next',
    anyLength: 'any length',
    inCluster: (cluster) => `the cluster ${cluster}`,
    alsoOneOf: (themes) => `with at least one of the themes ${themes.join(', ')}`,
    drawn: 'Drawn, in order',
    digest: 'Number of the receipt',
    part: 'Part of the sheet',
    by: { random: 'at random', stratified: 'at random, spread over groups', representative: 'most typical first', varied: 'typical, but unlike' },
    toldDraw: (method, { place, eligible, seed, receipt, run }) =>
      `Drawn as number ${en(place)}${eligible === null ? '' : ` among ${en(eligible)} fit answers`} (${method}, seed ${seed}`
      + `${run === null ? '' : `, run ${run}`}). Receipt ${receipt}.`,
    picked: { search: 'Picked by a search, not drawn.', hand: 'Picked by a person outside a draw.' },
    pickedMark: 'picked, not drawn',
    unknown: 'Approved before receipts were kept.',
    appendix: 'Approved quotes and their draws',
    appendixNote: 'A drawn quote was drawn by a fixed method and can be drawn again by its receipt. A picked quote was found by a person, '
      + 'and no chance stands behind it.',
    columns: { reference: 'Reference', how: 'How the quote was found' },
    same: (receipt, drawn) => `Receipt ${receipt}: the draw is the same, ${en(drawn)} quotes.`,
    differs: (receipt) => `Receipt ${receipt}: the draw is not the same.`,
  },
};

export function receiptWords(language: Language): ReceiptWords {
  return words[language];
}

/** Digits of a receipt's digest by which people know it. */
export function receiptNumber(digest: string): string {
  return digest.slice(0, 12);
}
