import { extname, join, dirname, basename } from 'node:path';
import { quotesMarkdown, wordedQuote } from '../exports/approved-quotes.js';
import { tableXlsx } from '../exports/table-xlsx.js';
import { runsFolder } from '../io/data-folder.js';
import { sha256 } from '../io/digest.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { toCsv } from '../io/write-csv.js';
import { InputError, inputError } from '../notices/input-error.js';
import { drawFromRun, type DrawFromRun, type DrawFromRunRequest } from '../use-cases/draw-from-run.js';
import { drawSheet } from '../use-cases/draw-sheet.js';
import type { JudgedQuotes } from '../use-cases/judged-quotes.js';
import type { AnalysisRun, DrawChance, DrawMethod } from '../use-cases/ports.js';
import { quoteReceipt } from '../use-cases/quote-receipt.js';
import { referencesOf } from '../use-cases/resolve-reference.js';
import { runSearcher } from '../use-cases/search-run.js';
import { groupName } from '../wording/group-words.js';
import { quotePageWords } from '../wording/quote-page-words.js';
import { receiptWords } from '../wording/receipt-words.js';
import { checkReceipts } from './check-receipts.js';
import { judgedIn } from './judged-quotes.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { requireDistinct, writeOutput } from './write-output.js';

interface QuotesOptions {
  readonly theme?: string;
  readonly receipt?: string;
  readonly segment: 'satisfied' | 'neutral' | 'dissatisfied' | 'all';
  readonly n: number;
  readonly seed: number;
  readonly method: DrawMethod | 'balanced';
  readonly chance: DrawChance;
  readonly filter?: readonly string[];
  readonly words?: string;
  readonly cluster?: string;
  readonly over?: string;
  readonly codedByPeople?: boolean;
  readonly reading?: boolean;
  readonly out?: string;
  readonly data?: string;
}

type Drawn = DrawFromRun & { readonly part?: string };

const formats = ['.csv', '.xlsx', '.md', '.json'] as const;

export async function quotes(terminal: Terminal, id: string, chosen: QuotesOptions): Promise<void> {
  const { words, language } = terminal;
  const { out } = chosen;
  requireDistinct(id, out);
  if (chosen.receipt !== undefined) return checkReceipts(terminal, await openRunFolder(findRun(id, runsFolder())), chosen.receipt);
  if (out && !formats.some((format) => format === extname(out).toLowerCase())) {
    throw inputError('file-type-unknown', { file: out, expected: formats });
  }
  const run = await openRunFolder(findRun(id, runsFolder()));
  const judged = await judgedIn(run, chosen.data);
  const draws = await drawn(run, chosen, judged);
  const notices = draws.flatMap((draw) => draw.notices);
  // Nothing is written that may not be shared.
  if (out && draws.some(({ shareable }) => !shareable)) throw new InputError(notices);
  if (out && draws.some(({ countable }) => !countable)) throw inputError('receipt-of-too-few', { minimum: run.plan.quotes.minimumCell });
  terminal.notices(notices);
  if (out) await writeQuotes(terminal, out, run, draws, judged);
  if (terminal.json) {
    const [first] = draws;
    return terminal.value(draws.length === 1 ? { receipt: first!.receipt, quotes: shownIn(run, draws, judged) }
      : { receipts: draws.map(({ part, receipt }) => ({ part, ...receipt })), quotes: shownIn(run, draws, judged) });
  }
  for (const { quote, segment, standing } of shownIn(run, draws, judged)) {
    const standingText = chosen.reading ? '' : `, ${quotePageWords[language].standings[standing]}`;
    terminal.result(`»${printable(quote)}« (${groupName(segment === '' ? 'all' : segment, language)}${standingText})\n`);
  }
  for (const { receipt } of draws) {
    terminal.remark(words.receipt({
      ...receipt, drawn: receipt.drawn.length, segment: groupName(receipt.segment, language), order: orderText(receipt, language),
    }));
  }
}

async function drawn(run: AnalysisRun, chosen: QuotesOptions, { rejected }: JudgedQuotes): Promise<readonly Drawn[]> {
  const { theme, segment, n, seed, method, chance, words, cluster, over, codedByPeople, reading } = chosen;
  if (theme === undefined) throw inputError('theme-or-receipt-needed', {});
  const search = words === undefined ? undefined : await runSearcher((await nodePorts()).shelf)(run);
  const levels = Object.fromEntries((chosen.filter ?? []).map(levelIn));
  const request: DrawFromRunRequest = {
    theme, segment, count: n, seed, chance, method: method === 'balanced' ? 'random' : method,
    filters: {
      ...(Object.keys(levels).length > 0 && { levels }), ...(words !== undefined && { words }), ...(cluster !== undefined && { cluster }),
      ...(codedByPeople && { codedByPeople }), ...(over !== undefined && { spreadOver: over }),
    },
    // What is read, and not quoted, may have any length.
    ...(reading && { length: null }),
  };
  return method === 'balanced' ? drawSheet(run, request, search, rejected) : [drawFromRun(run, request, search, rejected)];
}

/** @throws InputError 'value-unknown' for what is not a variable and its level */
function levelIn(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw inputError('value-unknown', { option: '--filter', got: text.slice(0, 60), expected: ['variable=level'] });
  return [text.slice(0, at), text.slice(at + 1)];
}

/** How the order came about, and where it was by chance with which. */
function orderText({ method, chance }: DrawFromRun['receipt'], language: 'da' | 'en'): string {
  const order = receiptWords(language).orders[method];
  return method === 'random' || method === 'stratified' ? `${order}; ${quotePageWords[language].chances[chance].toLowerCase()}` : order;
}

function shownIn(run: AnalysisRun, draws: readonly Drawn[], judged: JudgedQuotes) {
  const answers = new Map(run.bulk.answers.map((answer) => [answer.key, answer]));
  return draws.flatMap(({ part, quotes: own }) => own.map(({ key, question, segment, themes, masked }) => {
    const { shown, standing } = judged.of(answers.get(key)!);
    return { key, question, segment, themes, masked, quote: shown, standing, ...(part !== undefined && { part }) };
  }));
}

/** Writes the quotes, those that nobody approved marked, and the receipts beside them. */
async function writeQuotes(
  terminal: Terminal, out: string, run: AnalysisRun, draws: readonly Drawn[], judged: JudgedQuotes,
): Promise<void> {
  const { language, words } = terminal;
  const shown = shownIn(run, draws, judged);
  const receipts = `${JSON.stringify(draws.map(({ part, receipt }) => quoteReceipt(run, receipt, sha256, part)), null, 2)}\n`;
  const columns = ['position', 'id', 'segment', 'text', 'status', 'part', 'reference'];
  const references = referencesOf(run);
  const rows = shown.map(({ key, segment, quote, standing, part = '' }, i) =>
    [i + 1, key, segment, quote, quotePageWords[language].standings[standing], part, references.get(key) ?? ''].map((cell) => withoutFormula(String(cell))));
  const answers = new Map(run.bulk.answers.map((answer) => [answer.key, answer]));
  switch (extname(out).toLowerCase()) {
    case '.xlsx': await writeOutput(out, await tableXlsx(columns, rows, basename(out, '.xlsx').slice(0, 31))); break;
    case '.md': await writeOutput(out, quotesMarkdown(run, shown.map(({ key }) => judged.of(answers.get(key)!)), language, true)); break;
    case '.json': await writeOutput(out, JSON.stringify({ quotes: shown.map(({ key, segment, quote, standing, part }) => ({
      key, segment, quote, standing, note: wordedQuote(run, judged.of(answers.get(key)!), language).note, ...(part !== undefined && { part }),
    })) }, null, 2)); break;
    default: await writeOutput(out, toCsv(columns, rows));
  }
  terminal.remark(words.fileWritten(out, shown.length));
  const beside = join(dirname(out), `${basename(out)}.receipt.json`);
  await writeOutput(beside, receipts);
  terminal.remark(words.fileWritten(beside, draws.length));
}

function withoutFormula(cell: string): string {
  return /^[\s']*[=+@-]/u.test(cell) ? `'${cell}` : cell;
}
