import type { AnalysisRun } from '../analysis/run.js';
import { showsCounts, type QuoteOrigin } from '../quotes/quote-origin.js';
import type { QuoteReceipt } from '../use-cases/quote-receipt.js';
import { groupWords } from '../wording/group-words.js';
import type { Language } from '../wording/language.js';
import { pageWords } from '../wording/page-words.js';
import { receiptNumber, receiptWords } from '../wording/receipt-words.js';
import { filterNames, variableName } from './filter-names.js';

type Study = Pick<AnalysisRun, 'id' | 'study'> & { readonly results: Pick<AnalysisRun['results'], 'themes'> };

/** A receipt in words. */
export interface ReceiptText {
  readonly summary: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}

/** What a receipt says, in the order in which it is read. No answer is named but by its reference. */
export function receiptLines(run: Study, receipt: QuoteReceipt, language: Language): ReceiptText {
  const { quotes, quotePage, quoteDraw, group } = pageWords(language);
  const words = receiptWords(language);
  const { request, eligible, matching, drawn, skipped, rejected, part } = receipt;
  const { theme, segment, seed, method, chance, length, filters = {} } = request;
  const themeName = (id: string): string => run.results.themes.find((each) => each.theme === id)?.label[language] ?? id;
  const skips = (['too-short', 'too-long', 'same-words', 'near-duplicate'] as const).flatMap((reason) => {
    const count = skipped.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [words.skips(reason, count)];
  });
  const chosen = [
    ...filterNames(run, new Map(Object.entries(filters.levels ?? {}).map(([variable, level]) => [variable, [level]])), language),
    ...filterNames(run, new Map(Object.entries(filters.citizens ?? {})), language),
    ...(filters.words === undefined ? [] : [filters.words]),
    ...(filters.cluster === undefined ? [] : [words.inCluster(clusterName(filters.cluster, language))]),
    ...(filters.alsoOneOf === undefined ? [] : [words.alsoOneOf(filters.alsoOneOf.map(themeName))]),
    ...(filters.codedByPeople ? [quotePage.coded] : []),
    ...(filters.spreadOver === undefined ? [] : [`${quotePage.spreadOver}: ${variableName(run, filters.spreadOver, language)}`]),
  ];
  const isByChance = method === 'random' || method === 'stratified';
  const line = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  return {
    summary: [
      words.summary({ drawn: drawn.length, eligible, matching, shortest: length?.[0] ?? null, longest: length?.[1] ?? null }),
      ...(isByChance ? [words.chanceNotes[chance]] : []),
    ].join(' '),
    lines: [
      ...line(words.part, part === undefined ? '' : quoteDraw.parts[part] ?? part),
      ...line(quotes.theme, theme === 'all' ? quotePage.all : themeName(theme)),
      ...line(quotes.segment, group[segment].citizens),
      ...line(quotes.seed, String(seed)),
      ...line(words.run, receipt.run),
      ...line(words.coding, receipt.coding),
      ...line(words.method, words.orders[method]),
      ...line(words.length, length === null ? words.anyLength : words.characters(length[0], length[1])),
      ...line(quotePage.filters, chosen.join('; ')),
      ...line(words.skipped, skips.join(', ')),
      ...line(words.rejected, rejected.map(({ reference, reason }) => `${reference} (${quotePage.reasons[reason] ?? reason})`).join(', ')),
      ...line(words.digest, receiptNumber(receipt.digest)),
    ],
  };
}

/** A cluster by its group and number, from 1. */
export function clusterName(id: string, language: Language): string {
  const [group = '', number = ''] = id.split('.');
  return `${groupWords(group as 'all', language).name} ${Number(number) + 1}`;
}

/** How an approved quote came up, in a sentence or two. */
export function originText(run: Pick<AnalysisRun, 'id'>, origin: QuoteOrigin | null, language: Language): string {
  const words = receiptWords(language);
  if (!origin) return words.unknown;
  if (origin.kind === 'picked') return words.picked[origin.by];
  const { place, request, receipt } = origin;
  return words.toldDraw(words.by[request.method], {
    place, seed: request.seed, receipt: receiptNumber(receipt), eligible: showsCounts(origin) ? origin.eligible : null,
    run: origin.run === run.id ? null : origin.run.slice(0, 6),
  });
}
