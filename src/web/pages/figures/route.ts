import { Router } from 'express';
import type { FigureRows } from '../../../exports/figure-rows.js';
import { runNonResponseSections } from '../../../exports/non-response-sections.js';
import { satisfactionDrawn, themesDrawn } from '../../../exports/run-figures.js';
import { toCsv } from '../../../io/write-csv.js';
import { inputError } from '../../../notices/input-error.js';
import { routes } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';
import { figureFormats, responseFigureName, sendFigureFile } from '../../figure-files.js';
import { requireShareable } from '../../filtered-runs.js';
import type { OpenedRun } from '../../opened-runs.js';
import { chosenQuestions } from '../../question-choice.js';
import { learningDrawn, learningFigure } from '../../learning-figure.js';
import type { TextTable } from '../../../wording/table-words.js';
import type { Site } from '../../site.js';

interface Figure {
  readonly svg: string;
  readonly rows: FigureRows;
}

/** The figures of the first page, of the themes and of who answered, each as a file with the same filter as on its page. */
export function figuresPage(site: Site): Router {
  return Router().get(routes.figureFile, async (request, response) => {
    const { run: id, figure: name } = request.params;
    const format = chosenOf({ format: request.params.format }, 'format', figureFormats, 'svg');
    const { opened, figure } = await figureOf(site, id, name, request.query);
    requireShareable(opened);
    if (!figure) throw inputError('value-unknown', { option: 'figur', got: name.slice(0, 60), expected: ['satisfaction', 'themes', responseFigureName(0)] });
    response.set('Cache-Control', 'no-store').attachment(`${name}.${format}`);
    sendFigureFile(response, format, { svg: () => figure.svg, csv: () => toCsv(figure.rows.columns, figure.rows.rows) });
  });
}

async function figureOf(
  site: Site, id: string, name: string, query: Query,
): Promise<{ readonly opened: OpenedRun; readonly figure: Figure | null | undefined }> {
  if (name === 'satisfaction') {
    const opened = await site.filtered.told(id, query, { satisfaction: true });
    return { opened, figure: satisfactionDrawn(opened.run, site.language) };
  }
  if (name === 'themes') {
    const opened = await site.filtered.told(id, query, { themes: 'all' });
    return { opened, figure: themesDrawn(chosenQuestions(opened, 'themes', query, site).opened.run, site.language) };
  }
  const opened = await site.filtered.whole(id, query, 'nothing');
  if (name === learningFigure) {
    const drawn = await learningDrawn(site, opened, query);
    return { opened, figure: { svg: drawn.svg, rows: rowsOf(drawn.table) } };
  }
  const drawn = runNonResponseSections(opened.run, site.language).flatMap(({ figures }) => figures)
    .find((_, i) => responseFigureName(i) === name);
  return { opened, figure: drawn && { svg: drawn.svg, rows: rowsOf(drawn.table) } };
}

function rowsOf({ columns, rows }: TextTable): FigureRows {
  return { columns: columns.map(({ text }) => text), rows };
}
