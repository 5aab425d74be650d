import { Router } from 'express';
import { codingSheetXlsx } from '../../../exports/coding-sheet-xlsx.js';
import { sha256 } from '../../../io/digest.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { exportCodings } from '../../../use-cases/export-codings.js';
import { leftInQueue } from '../../../use-cases/ports.js';
import { sheetOfRun } from '../../../use-cases/sheet-of-run.js';
import { codingSheetWords } from '../../../wording/coding-sheet-words.js';
import { routes } from '../../addresses.js';
import { coderOf } from '../../coder-cookie.js';
import { drawnAnswers } from '../../drawn-answers.js';
import type { Site } from '../../site.js';

/** Answers of a sheet: an hour's work. */
const answersOfSheet = 50;

/** What coders take with them: the next answers of the random draw as a sheet, and all codings as a table. */
export function codingFiles(site: Site): Router {
  return Router()
    .get(routes.codingSheet, async (request, response) => {
      const opened = await site.runs.open(request.params.run);
      const coder = coderOf(request);
      if (coder === undefined) throw inputError('coder-name-invalid', {});
      const { study, order } = drawnAnswers(opened);
      const left = leftInQueue('random', order, await site.codingStates(study.id), coder);
      const codebooks = await site.readCodebooks(opened.id, opened.run);
      const sheet = sheetOfRun(
        left.map(({ row }) => row), codebooks, answersOfSheet, codingSheetWords[site.language].headers, site.language, coder, sha256, study.seed,
      );
      const bytes = await codingSheetXlsx(sheet, site.language);
      response.set('Cache-Control', 'no-store').attachment('kodeark.xlsx').send(Buffer.from(bytes));
    })
    .get(routes.codingsFile, async (request, response) => {
      const { study } = drawnAnswers(await site.runs.open(request.params.run));
      const { columns, rows } = await exportCodings(site.commands, study);
      response.set('Cache-Control', 'no-store').attachment('kodninger.csv').type('text/csv').send(toCsv(columns, rows));
    });
}
