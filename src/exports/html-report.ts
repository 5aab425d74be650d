import { drawFigure } from '../figures/draw-figure.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import type { TextTable } from '../wording/table-words.js';
import { anchorOf, type Block, type Document, type FigureBlock } from './document.js';
import type { DrawnFigure } from './drawn-figure.js';
import { dataAddress, plainStyle, type HouseStyle } from './house-style.js';
import { html, trusted, type Html } from './html.js';
import { reportDocument } from './report-document.js';
import { reportStyle } from './report-style.js';

/**
 * A report as one HTML page that needs nothing else: no script, no files, ready to print. The same report gives the
 * same page.
 *
 * @param style how a house wants it to look
 */
export function renderHtmlReport(report: Report, language: Language, style: HouseStyle = plainStyle): string {
  return renderHtmlDocument(reportDocument(report, language), language, style);
}

/** Any document as such a page. */
export function renderHtmlDocument({ title, blocks }: Document, language: Language, style: HouseStyle = plainStyle): string {
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(style === plainStyle ? reportStyle : reportStyle + houseRules(style))}</style>
</head>
<body>
<main>
${logoOf(style)}<h1>${title}</h1>
${blocks.map(renderBlock)}
${footerOf(style)}</main>
</body>
</html>`.markup}\n`;
}

/** The schema of templates lets nothing into a font's name or a colour that could end a rule. */
function houseRules({ font, colours: { heading, accent, tint } }: HouseStyle): string {
  return `body { font-family: '${font}', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1, h2, h3 { color: ${heading}; }
h1, thead th { border-color: ${accent}; }
blockquote { border-left-color: ${accent}; }
thead th { background: ${tint}; }
.house { height: 3.5rem; width: auto; max-width: 100%; }
`;
}

function logoOf({ logo, organisation }: HouseStyle): Html[] {
  return [
    ...(logo ? [html`<img class="house" src="${dataAddress(logo.picture.data)}" alt="${logo.description}">\n`] : []),
    ...(organisation === null ? [] : [html`<p class="note">${organisation}</p>\n`]),
  ];
}

function footerOf({ footer }: HouseStyle): Html[] {
  return footer === null ? [] : [html`<footer class="note">${footer}</footer>\n`];
}

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case 'heading': return block.level === 2
      ? html`<h2 id="${anchorOf(block.text)}">${block.text}</h2>`
      : html`<h3>${block.text}</h3>`;
    case 'contents': return renderContents(block.heading, block.items);
    case 'paragraph': return renderParagraph(block.text, block.tone);
    case 'list': return html`<ul>\n${block.items.map((item) => html`<li>${keptTogether(item)}</li>`)}\n</ul>`;
    case 'table': return renderTable(block.table);
    case 'figure': return renderFigureBlock(block);
    case 'figures': return renderFigures(block.figures, block.base);
    case 'drawn': return renderFigure(block.drawn, block.tableHeading);
    case 'quote': return html`<blockquote><p dir="auto">${block.text}</p><footer>${block.note}</footer></blockquote>`;
  }
}

function renderContents(heading: string, items: readonly string[]): Html {
  return html`<nav aria-label="${heading}">
<ol>\n${items.map((item) => html`<li><a href="#${anchorOf(item)}">${item}</a></li>`)}\n</ol>
</nav>`;
}

function renderParagraph(text: string, tone: 'lead' | 'note' | undefined): Html {
  return tone ? html`<p class="${tone}">${keptTogether(text)}</p>` : html`<p>${keptTogether(text)}</p>`;
}

/** A number stays on one line with its unit. */
function keptTogether(text: string): string {
  return text.replace(/(?<=\d) (?=pct\.)|(?<=\bn) (?== \d)|(?<=\bn =) (?=\d)/g, '\u00A0');
}

/** Bars beyond which a figure takes the whole width. */
const mostBarsBeside = 7;

function renderFigures(figures: readonly FigureBlock[], base: readonly string[]): Html {
  const small = figures.map((each) => ({ ...each, text: { ...each.text, base: [] } }));
  const below = base.length > 0 ? [html`<p class="base">${keptTogether(base.join(' '))}</p>`] : [];
  return html`<div class="figures">
${small.map((each) => (each.figure.rows.length > mostBarsBeside
    ? html`<div class="wide">${renderFigureBlock(each)}</div>`
    : html`<div>${renderFigureBlock(each)}</div>`))}
</div>
${below}`;
}

function renderFigureBlock({ figure, text, table, tableHeading }: FigureBlock): Html {
  const drawn = { title: text.title, base: text.base.join(' '), svg: drawFigure(figure, text), table };
  return renderFigure(drawn, tableHeading, figure.id);
}

function renderFigure({ title, base, svg, table }: DrawnFigure, tableHeading: string, id?: string): Html {
  return html`${id === undefined ? html`<figure>` : html`<figure id="${id}">`}
<p class="finding">${keptTogether(title)}</p>
${trusted(svg)}
${base === '' ? [] : html`<figcaption class="base">${keptTogether(base)}</figcaption>`}
</figure>
<details><summary>${tableHeading}</summary>
${renderTable(table)}
</details>`;
}

/** A table of more columns is set small, so that all of them stand on the paper. */
const mostColumns = 6;

/** A table too wide for its place is scrolled, also with the keyboard. */
function renderTable({ caption, columns, rows }: TextTable): Html {
  const head = columns.map(({ text, numeric }) =>
    (numeric ? html`<th scope="col" class="number">${text}</th>` : html`<th scope="col">${text}</th>`));
  const body = rows.map((row) =>
    html`<tr>${row.map((cell, i) => renderCell(cell, i === 0, columns[i]!.numeric))}</tr>`);
  const table = columns.length > mostColumns ? html`<table class="wide">` : html`<table>`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">${table}
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}

function renderCell(cell: string, names: boolean, numeric: boolean): Html {
  if (names) return html`<th scope="row">${cell}</th>`;
  return numeric ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`;
}
