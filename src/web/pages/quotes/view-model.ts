import { attributeNames, wordedQuote } from '../../../exports/approved-quotes.js';
import { clusterName, originText, receiptLines, type ReceiptText } from '../../../exports/receipt-lines.js';
import { sha256 } from '../../../io/digest.js';
import { metLevels } from '../../../use-cases/citizen-levels.js';
import type { JudgedQuotes } from '../../../use-cases/judged-quotes.js';
import { drawChances, type Group } from '../../../use-cases/ports.js';
import { pickedOrigin, quoteReceipt } from '../../../use-cases/quote-receipt.js';
import { receiptAddress, routes, runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import type { Site } from '../../site.js';
import { groupsOf } from '../../theme-order.js';
import { quoteCard, type QuoteCard, type TriedAttributes } from './card.js';
import { clusterIds, inAddress, longestLength, pageMethods, type QuoteChoice } from './choice.js';
import { largestDraw, largestSeed } from './default-draw.js';
import type { DrawOfPage } from './draws.js';
import type { PickedAnswer } from './picked.js';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

interface FileLink {
  readonly label: string;
  readonly address: string;
}

/** A draw on the page: the whole of it, or a part of a balanced sheet. */
interface SheetView {
  /** null where it is the only one. */
  readonly heading: string | null;
  readonly note: string;
  readonly found: string;
  readonly warnings: readonly string[];
  readonly quotes: readonly QuoteCard[];
  readonly receipt: ReceiptText & { readonly copied: string | null };
}

export interface QuotesView {
  /** Where the form of the draw leads. */
  readonly action: string;
  /** Where the forms of the quotes lead: the address with its choices. */
  readonly acts: string;
  /** Who works here; null before they said it. */
  readonly name: string | null;
  readonly mayJudge: boolean;
  /** What is chosen; null when the run has no themes to draw from. */
  readonly draw: {
    readonly selects: readonly { readonly name: string; readonly label: string; readonly options: readonly Option[] }[];
    readonly more: readonly { readonly name: string; readonly label: string; readonly options: readonly Option[] }[];
    readonly words: string;
    readonly coded: boolean;
    readonly shortest: number;
    readonly longest: number;
    readonly longestLength: number;
    /** Whether any of the further choices is made. */
    readonly isNarrowed: boolean;
    readonly count: number;
    readonly largestCount: number;
    readonly seed: number;
    readonly largestSeed: number;
    readonly another: string;
  } | null;
  /** Whether the answers are to be read alone. */
  readonly isReading: boolean;
  readonly sheets: readonly SheetView[];
  readonly receiptFiles: readonly FileLink[];
  /** An answer that was found by a search; null where the page is about a draw. */
  readonly picked: { readonly quote: QuoteCard; readonly toDraw: string } | null;
  readonly basket: readonly {
    readonly text: string; readonly note: string; readonly reference: string; readonly origin: string; readonly copied: string;
  }[];
  /** All of them, in order. */
  readonly allCopied: string;
  readonly files: readonly FileLink[];
  readonly approvedReceipts: readonly FileLink[];
  readonly script: string;
}

/** What the page is about. */
export interface AskedQuotes {
  /** null when the run has no themes to draw from. */
  readonly choice: QuoteChoice | null;
  /** None where an answer is picked. */
  readonly draws: readonly DrawOfPage[];
  readonly picked: PickedAnswer | null;
  readonly tried: TriedAttributes | null;
}

/** @param people what they made of the run's quotes, and who it is that looks */
export function quotesView(
  opened: OpenedRun,
  { choice, draws, picked, tried }: AskedQuotes,
  people: { readonly judged: JudgedQuotes; readonly name: string | null; readonly mayJudge: boolean },
  site: Wording & Pick<Site, 'assets'>,
): QuotesView {
  const { words, language } = site;
  const { run, id } = opened;
  const { judged, name, mayJudge } = people;
  const choices = choice ? inAddress(run, choice) : {};
  const basket = judged.judged.filter(({ standing }) => standing === 'approved').map((each) => {
    const { quote, note, reference } = wordedQuote(run, each, language);
    const origin = originText(run, each.origin, language);
    return { text: quote, note, reference, origin, copied: `»${quote}« ${note} ${words.quotePage.reference}: ${reference}` };
  });
  const card = (key: string, theme: string | undefined): QuoteCard[] => {
    const answer = opened.answers.get(key);
    if (!answer) return [];
    const quote = judged.of(answer);
    // What is copied before anybody approved it says that nobody drew it.
    const shown = picked && quote.standing !== 'approved' ? { ...quote, origin: pickedOrigin(run, 'search') } : quote;
    return [quoteCard(opened, shown, theme, tried, site)];
  };
  const pickedCard = picked ? card(picked.key, undefined)[0] : undefined;
  return {
    action: `${runAddress('quotes', id)}#citater`,
    acts: runAddress('quotes', id, { ...choices, valgt: picked?.reference }),
    name,
    mayJudge,
    draw: choice && drawView(opened, choice, site),
    isReading: choice?.reading ?? false,
    sheets: choice ? draws.map((draw) => sheetView(opened, draw, choice, card, site)) : [],
    receiptFiles: draws.some(({ countable }) => countable) ? receiptFiles((format) => receiptAddress(id, format, choices), site) : [],
    picked: pickedCard ? { quote: pickedCard, toDraw: `${runAddress('quotes', id, choices)}#citater` } : null,
    basket,
    allCopied: basket.map(({ copied }) => copied).join('\n\n'),
    files: ['csv', 'xlsx', 'md'].map((format) => ({
      label: format.toUpperCase(), address: routes.quotesFile.replace(':run', encodeURIComponent(id)).replace(':format', format),
    })),
    approvedReceipts: receiptFiles((format) => receiptAddress(id, format), site),
    script: site.assets.quoteKeys,
  };
}

function receiptFiles(address: (format: 'html' | 'json') => string, { words }: Wording): FileLink[] {
  return [{ label: words.quoteDraw.sheet, address: address('html') }, { label: words.quoteDraw.data, address: address('json') }];
}

function drawView({ id, run }: OpenedRun, choice: QuoteChoice, { words, language }: Wording): NonNullable<QuotesView['draw']> {
  const { theme, segment, count, seed } = choice;
  const groups: readonly Group[] = ['all', ...groupsOf(run).filter((group) => group !== 'all')];
  const select = (name: string, label: string, chosen: string, options: readonly (readonly [value: string, label: string])[]) =>
    ({ name, label, options: options.map(([value, text]) => ({ value, label: text, selected: value === chosen })) });
  const levels = metLevels(run);
  const ids = clusterIds(run);
  const variableName = (each: string): string => run.study.variables.find((variable) => variable.id === each)?.label[language] ?? each;
  const [shortest, longest] = run.plan.quotes.length;
  return {
    selects: [
      select('theme', words.quotes.theme, theme, [
        ['all', words.quotePage.all], ...run.results.themes.map((each) => [each.theme, each.label[language]] as const),
      ]),
      select('segment', words.quotes.segment, segment, groups.map((group) => [group, words.group[group].citizens])),
      select('metode', words.quotePage.method, choice.method,
        pageMethods.map((each) => [each, each === 'balanced' ? words.quoteDraw.balanced : words.quotePage.methods[each]])),
    ],
    more: [
      select('gruppe', words.quotePage.filters, choice.group, [
        ['all', words.quotePage.all], ...Array.from(levels, ([variable, each]) => each.map((level) =>
          [`${variable}.${level}`, attributeNames(run, [[variable, level]], language)[0]!] as const)).flat(),
      ]),
      ...(ids.length === 0 ? [] : [select('klynge', words.quoteDraw.cluster, choice.cluster, [
        ['all', words.quotePage.all], ...ids.map((each) => [each, clusterName(each, language)] as const),
      ])]),
      select('over', words.quotePage.spreadOver, choice.over, [['none', '–'], ...Array.from(levels.keys(), (variable) => [variable, variableName(variable)] as const)]),
      select('chance', words.quotePage.chance, choice.chance, drawChances.map((each) => [each, words.quotePage.chances[each]])),
      select('formaal', words.quoteDraw.purpose, choice.reading ? 'read' : 'quote', [['quote', words.quoteDraw.purposes.quote], ['read', words.quoteDraw.purposes.read]]),
    ],
    words: choice.words,
    coded: choice.coded,
    shortest: choice.length[0],
    longest: choice.length[1],
    longestLength,
    isNarrowed: choice.words !== '' || choice.coded || choice.group !== 'all' || choice.over !== 'none' || choice.chance !== 'equal'
      || choice.cluster !== 'all' || choice.reading || choice.length[0] !== shortest || choice.length[1] !== longest,
    count,
    largestCount: largestDraw,
    seed,
    largestSeed,
    another: `${runAddress('quotes', id, { ...inAddress(run, choice), seed: seed === largestSeed ? 0 : seed + 1 })}#citater`,
  };
}

function sheetView(
  { run }: OpenedRun,
  { part, receipt, quotes, shareable, countable }: DrawOfPage,
  { count }: QuoteChoice,
  card: (key: string, theme: string | undefined) => QuoteCard[],
  { words, language }: Wording,
): SheetView {
  const text = receiptLines(run, quoteReceipt(run, receipt, sha256, part), language);
  return {
    heading: part === undefined ? null : words.quoteDraw.parts[part]!,
    note: part === undefined ? '' : words.quoteDraw.partNotes[part]!,
    found: words.quotes.found(quotes.length, receipt.matching),
    warnings: [
      ...(receipt.matching > 0 && !shareable ? [words.figure.internalOnly(run.plan.quotes.minimumCell)] : []),
      ...(quotes.length < count ? [words.quotes.few] : []),
    ],
    quotes: quotes.flatMap(({ key }) => card(key, receipt.theme)),
    // What counts so few is read on the page alone.
    receipt: { ...text, copied: countable ? [text.summary, ...text.lines.map(({ name, value }) => `${name}: ${value}`)].join('\n') : null },
  };
}
