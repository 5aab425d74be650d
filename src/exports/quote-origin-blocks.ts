import type { Quote } from '../report/group-sections.js';
import { hasPart } from '../report/report-parts.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { receiptWords } from '../wording/receipt-words.js';
import { heading, paragraph, type Block } from './document.js';
import { toldThemes } from './group-blocks.js';
import { originText } from './receipt-lines.js';

/** Of the appendix: how each approved quote that the report shows was found, by its reference; nothing where none is shown. */
export function quoteOriginBlocks(report: Report, language: Language): Block[] {
  const words = receiptWords(language);
  const rows = new Map(approvedQuotes(report).map(({ reference, origin = null }) =>
    [reference, [reference, originText({ id: report.method.runId }, origin, language)]] as const));
  if (rows.size === 0) return [];
  return [
    heading(3, words.appendix),
    {
      kind: 'table',
      table: {
        caption: words.appendix,
        columns: [words.columns.reference, words.columns.how].map((text) => ({ text, numeric: false })),
        rows: [...rows.values()],
      },
    },
    paragraph(words.appendixNote, 'note'),
  ];
}

function approvedQuotes(report: Report): Quote[] {
  if (!hasPart(report, 'groups')) return [];
  return [...report.groups, ...report.further.flatMap(({ groups }) => groups)].filter(({ brief }) => !brief)
    .flatMap((section) => toldThemes(section).flatMap(({ quotes }) => quotes.filter(({ approved }) => approved)));
}
