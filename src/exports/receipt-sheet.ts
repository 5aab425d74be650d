import type { AnalysisRun } from '../analysis/run.js';
import type { StandingQuote } from '../use-cases/judged-quotes.js';
import type { QuoteReceipt } from '../use-cases/quote-receipt.js';
import type { Language } from '../wording/language.js';
import { receiptWords } from '../wording/receipt-words.js';
import { heading, paragraph, type Block } from './document.js';
import { renderHtmlDocument } from './html-report.js';
import { wordedQuote } from './approved-quotes.js';
import { originText, receiptLines } from './receipt-lines.js';

/** The receipts of a draw, or of the parts of a sheet, as a page to read and print; no answer's words stand in it. */
export function receiptSheet(run: AnalysisRun, receipts: readonly QuoteReceipt[], language: Language): string {
  const words = receiptWords(language);
  const blocks = receipts.flatMap((receipt): Block[] => {
    const { summary, lines } = receiptLines(run, receipt, language);
    return [
      ...(receipts.length > 1 ? [heading(2, lines[0]!.value)] : []),
      paragraph(summary),
      { kind: 'list', items: lines.map(({ name, value }) => `${name}: ${value}`) },
      ...(receipt.drawn.length === 0 ? [] : [heading(3, words.drawn), { kind: 'list' as const, items: receipt.drawn }]),
    ];
  });
  return renderHtmlDocument({ title: `${words.sheetTitle}: ${run.title}`, blocks: [...blocks, paragraph(words.repeat, 'note')] }, language);
}

/** How each approved quote was found, as a page to read and print. */
export function approvedReceiptsSheet(run: AnalysisRun, quotes: readonly StandingQuote[], language: Language): string {
  const words = receiptWords(language);
  const items = quotes.filter(({ standing }) => standing === 'approved')
    .map((each) => `${wordedQuote(run, each, language).reference}: ${originText(run, each.origin, language)}`);
  return renderHtmlDocument({
    title: `${words.approvedTitle}: ${run.title}`,
    blocks: [paragraph(words.approvedIntro), { kind: 'list', items }, paragraph(words.repeat, 'note')],
  }, language);
}

/** The same as data, from which each draw can be made again. What a draw of too few tells is left out. */
export function approvedReceipts(run: AnalysisRun, quotes: readonly StandingQuote[], language: Language) {
  return {
    approved: quotes.filter(({ standing }) => standing === 'approved').map((each) => ({
      reference: wordedQuote(run, each, language).reference,
      origin: each.origin?.kind === 'drawn' && !each.origin.shareable ? null : each.origin,
    })),
  };
}
