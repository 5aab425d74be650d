import { attributeNames, wordedQuote } from '../../../exports/approved-quotes.js';
import { metLevels } from '../../../use-cases/citizen-levels.js';
import type { drawFromRun } from '../../../use-cases/draw-from-run.js';
import type { JudgedQuotes } from '../../../use-cases/judged-quotes.js';
import { drawChances, drawMethods, type Group } from '../../../use-cases/ports.js';
import { routes, runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import type { Site } from '../../site.js';
import { filterNames } from '../../filter-bar.js';
import { groupsOf } from '../../theme-order.js';
import { quoteCard, type QuoteCard } from './card.js';
import { inAddress, type QuoteChoice } from './choice.js';
import { largestDraw, largestSeed } from './default-draw.js';

type Drawn = ReturnType<typeof drawFromRun>;

interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

interface Receipt {
  readonly summary: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}

export interface QuotesView {
  /** Where the form of the draw leads. */
  readonly action: string;
  /** Where the forms of the quotes lead: the address with its choices. */
  readonly acts: string;
  /** Who works here; null before they said it. */
  readonly name: string | null;
  /** null when the run has no themes to draw from. */
  readonly draw: {
    readonly themes: readonly Option[];
    readonly segments: readonly Option[];
    readonly methods: readonly Option[];
    readonly chances: readonly Option[];
    readonly groups: readonly Option[];
    readonly spreads: readonly Option[];
    readonly words: string;
    readonly coded: boolean;
    /** Whether any of the further choices is made. */
    readonly isNarrowed: boolean;
    readonly count: number;
    readonly largestCount: number;
    readonly seed: number;
    readonly largestSeed: number;
    readonly another: string;
    readonly found: string;
    readonly warnings: readonly string[];
    readonly quotes: readonly QuoteCard[];
    readonly receipt: Receipt & { readonly copied: string };
  } | null;
  readonly basket: readonly { readonly text: string; readonly note: string; readonly reference: string; readonly copied: string }[];
  /** All of them, in order. */
  readonly allCopied: string;
  readonly files: readonly { readonly label: string; readonly address: string }[];
  readonly script: string;
}

/**
 * @param made a draw from the run; undefined when the run has no themes
 * @param judged what people made of the run's quotes
 */
export function quotesView(
  opened: OpenedRun,
  made: { readonly choice: QuoteChoice; readonly drawn: Drawn } | undefined,
  { judged, name }: { readonly judged: JudgedQuotes; readonly name: string | null },
  site: Wording & Pick<Site, 'assets'>,
): QuotesView {
  const { language, words } = site;
  const { run } = opened;
  const basket = judged.judged.filter(({ standing }) => standing === 'approved').map((each) => {
    const { quote, note, reference } = wordedQuote(run, each, language);
    return { text: quote, note, reference, copied: `»${quote}« ${note} ${words.quotePage.reference}: ${reference}` };
  });
  return {
    action: `${runAddress('quotes', opened.id)}#citater`,
    acts: runAddress('quotes', opened.id, made ? inAddress(made.choice) : {}),
    name,
    draw: made ? drawView(opened, made.choice, made.drawn, judged, site) : null,
    basket,
    allCopied: basket.map(({ copied }) => copied).join('\n\n'),
    files: ['csv', 'xlsx', 'md'].map((format) => ({
      label: format.toUpperCase(), address: routes.quotesFile.replace(':run', encodeURIComponent(opened.id)).replace(':format', format),
    })),
    script: site.assets.quoteKeys,
  };
}

function drawView(
  opened: OpenedRun,
  choice: QuoteChoice,
  drawn: Drawn,
  judged: JudgedQuotes,
  wording: Wording,
): NonNullable<QuotesView['draw']> {
  const { words, language } = wording;
  const { run } = opened;
  const { receipt, quotes, shareable } = drawn;
  const { theme, segment, count, seed } = receipt;
  const { minimumCell } = run.plan.quotes;
  const groups: readonly Group[] = ['all', ...groupsOf(run).filter((group) => group !== 'all')];
  const option = (chosen: string) => (value: string, label: string): Option => ({ value, label, selected: value === chosen });
  const levels = metLevels(run);
  const variableName = (id: string): string => run.study.variables.find((each) => each.id === id)?.label[language] ?? id;
  return {
    themes: [['all', words.quotePage.all] as const, ...run.results.themes.map((each) => [each.theme, each.label[language]] as const)]
      .map(([value, label]) => option(theme)(value, label)),
    segments: groups.map((group) => option(segment)(group, words.group[group].citizens)),
    methods: drawMethods.map((each) => option(choice.method)(each, words.quotePage.methods[each])),
    chances: drawChances.map((each) => option(choice.chance)(each, words.quotePage.chances[each])),
    groups: [option(choice.group)('all', words.quotePage.all), ...Array.from(levels, ([variable, each]) => each.map((level) =>
      option(choice.group)(`${variable}.${level}`, attributeNames(run, [[variable, level]], language)[0]!))).flat()],
    spreads: [option(choice.over)('none', '–'), ...Array.from(levels.keys(), (variable) => option(choice.over)(variable, variableName(variable)))],
    words: choice.words,
    coded: choice.coded,
    isNarrowed: choice.words !== '' || choice.coded || choice.group !== 'all' || choice.over !== 'none' || choice.chance !== 'equal',
    count,
    largestCount: largestDraw,
    seed,
    largestSeed,
    another: `${runAddress('quotes', opened.id, { ...inAddress(choice), seed: seed === largestSeed ? 0 : seed + 1 })}#citater`,
    found: words.quotes.found(quotes.length, receipt.matching),
    warnings: [
      ...(receipt.matching > 0 && !shareable ? [words.figure.internalOnly(minimumCell)] : []),
      ...(quotes.length < count ? [words.quotes.few] : []),
    ],
    quotes: quotes.flatMap(({ key }) => {
      const answer = opened.answers.get(key);
      return answer ? [quoteCard(opened, judged.of(answer), theme, wording)] : [];
    }),
    receipt: withCopy(receiptOf(opened, drawn, wording)),
  };
}

/** A receipt with what is copied of it. */
function withCopy(receipt: Receipt): Receipt & { readonly copied: string } {
  return { ...receipt, copied: [receipt.summary, ...receipt.lines.map(({ name, value }) => `${name}: ${value}`)].join('\n') };
}

function receiptOf({ run }: OpenedRun, { receipt }: Drawn, { words, language }: Wording): Receipt {
  const { theme, segment, seed, basis, coding = '', eligible, matching, drawn, skipped, rejected = [], method, chance, filters = {} } = receipt;
  const [shortest, longest] = receipt.length ?? [0, Infinity];
  const skips = (['too-short', 'too-long', 'same-words'] as const).flatMap((reason) => {
    const count = skipped.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [words.quotes.skips(reason, count)];
  });
  const alike = skipped.filter(({ reason }) => reason === 'near-duplicate').length;
  const label = run.results.themes.find((each) => each.theme === theme)?.label[language] ?? words.quotePage.all;
  const chosen = [
    ...attributeNames(run, Object.entries(filters.levels ?? {}), language), ...filterNames(run, new Map(Object.entries(filters.citizens ?? {})), language), ...(filters.words === undefined ? [] : [filters.words]),
    ...(filters.codedByPeople ? [words.quotePage.coded] : []),
    ...(filters.spreadOver === undefined ? [] : [`${words.quotePage.spreadOver}: ${filters.spreadOver}`]),
  ];
  const skippedText = [...skips, ...(alike === 0 ? [] : [`${alike} ${words.quotePage.nearDuplicates}`])].join(', ');
  const isByChance = method === 'random' || method === 'stratified';
  return {
    summary: [words.quotes.receipt({ drawn: drawn.length, eligible, matching, shortest, longest }), ...(isByChance ? [words.quotePage.chanceNotes[chance]] : [])].join(' '),
    lines: [
      { name: words.quotes.theme, value: label },
      { name: words.quotes.segment, value: words.group[segment].citizens },
      { name: words.quotes.seed, value: String(seed) },
      { name: words.quotes.basis, value: basis },
      ...(coding === '' ? [] : [{ name: words.quotePage.coding, value: coding }]),
      { name: words.quotes.method, value: words.quotePage.orders[method] },
      { name: words.quotes.length, value: words.quotes.characters(shortest, longest) },
      ...(chosen.length === 0 ? [] : [{ name: words.quotePage.filters, value: chosen.join('; ') }]),
      ...(skippedText === '' ? [] : [{ name: words.quotes.skipped, value: skippedText }]),
      ...(rejected.length === 0 ? [] : [{
        name: words.quotePage.rejectedInDraw, value: rejected.map(({ key, reason }) => `${key} (${words.quotePage.reasons[reason] ?? reason})`).join(', '),
      }]),
    ],
  };
}
