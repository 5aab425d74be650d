import { Router, type Request, type Response } from 'express';
import { approvedQuotesTable, quotesMarkdown } from '../../../exports/approved-quotes.js';
import { approvedReceipts, approvedReceiptsSheet, receiptSheet } from '../../../exports/receipt-sheet.js';
import { tableXlsx } from '../../../exports/table-xlsx.js';
import { sha256 } from '../../../io/digest.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { judgedQuotes } from '../../../use-cases/judged-quotes.js';
import { quoteReceipt } from '../../../use-cases/quote-receipt.js';
import { routes } from '../../addresses.js';
import { chosenOf } from '../../choices.js';
import { requireShareable } from '../../filtered-runs.js';
import type { Site } from '../../site.js';
import { quoteChoice } from './choice.js';
import { defaultDraw } from './default-draw.js';
import { drawsOf } from './draws.js';

type OfFormat = Request<{ run: string; format: string }>;

/** What can be downloaded of quotes: those that people approved, how they were found, and the receipt of a draw. */
export function quoteFiles(site: Site): Router {
  const { commands, language } = site;
  const open = async ({ params, query }: OfFormat) => {
    const opened = await site.filtered.whole(params.run, query, 'everything');
    requireShareable(opened);
    return { ...opened, judged: await judgedQuotes(commands, opened.run, sha256) };
  };

  return Router()
    .get(routes.quotesFile, async (request: OfFormat, response) => {
      const { run, judged: { judged } } = await open(request);
      const format = chosenOf({ format: request.params.format }, 'format', ['csv', 'xlsx', 'md'], 'csv');
      const { columns, rows } = approvedQuotesTable(run, judged, language);
      if (rows.length === 0) throw inputError('quotes-none-approved', {});
      const file = asFile(response, `citater.${format}`);
      if (format === 'md') file.type('text/markdown').send(quotesMarkdown(run, judged, language));
      else if (format === 'csv') file.type('text/csv').send(toCsv(columns, rows));
      else file.send(Buffer.from(await tableXlsx(columns, rows, site.words.quotes.heading)));
    })
    .get(routes.quoteReceipt, async (request: OfFormat, response) => {
      const { run, judged, filter } = await open(request);
      const format = receiptFormat(request);
      const otherwise = defaultDraw(run);
      const draws = otherwise ? await drawsOf(site, run, quoteChoice(run, request.query, otherwise, filter?.chosen), filter?.chosen, judged) : [];
      const receipts = draws.filter(({ countable }) => countable).map(({ receipt, part }) => quoteReceipt(run, receipt, sha256, part));
      if (receipts.length === 0) throw inputError('receipt-of-too-few', { minimum: run.plan.quotes.minimumCell });
      asFile(response, `kvittering.${format}`).type(format)
        .send(format === 'html' ? receiptSheet(run, receipts, language) : asJson(receipts.length === 1 ? receipts[0] : receipts));
    })
    .get(routes.approvedReceipts, async (request: OfFormat, response) => {
      const { run, judged: { judged } } = await open(request);
      const format = receiptFormat(request);
      if (judged.every(({ standing }) => standing !== 'approved')) throw inputError('quotes-none-approved', {});
      asFile(response, `kvitteringer.${format}`).type(format)
        .send(format === 'html' ? approvedReceiptsSheet(run, judged, language) : asJson(approvedReceipts(run, judged, language)));
    });
}

function receiptFormat({ params: { format } }: OfFormat): 'json' | 'html' {
  return chosenOf({ format }, 'format', ['json', 'html'], 'json');
}

function asFile(response: Response, name: string): Response {
  return response.set('Cache-Control', 'no-store').attachment(name);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
