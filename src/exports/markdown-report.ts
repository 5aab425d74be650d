import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import type { TextTable } from '../wording/table-words.js';
import { anchorOf, type Block, type FigureBlock } from './document.js';
import type { DrawnFigure } from './drawn-figure.js';
import { reportDocument } from './report-document.js';

/** A report as GitHub Markdown; figures stand as their tables. The same report gives the same text. */
export function renderMarkdownReport(report: Report, language: Language): string {
  const { title, blocks } = reportDocument(report, language);
  return [`# ${escapeMarkdown(title)}`, ...blocks.map(renderBlock), ''].join('\n\n').trimEnd() + '\n';
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'contents':
      return block.items.map((item, i) => `${i + 1}. [${escapeMarkdown(item)}](#${anchorOf(item)})`).join('\n');
    case 'paragraph': return escapeMarkdown(block.text);
    case 'list': return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table': return renderTable(block.table);
    case 'figure': return renderFigure(wordsOf(block.text), block.table);
    case 'figures': return [
      ...block.figures.map(({ text, table }) => renderFigure({ title: text.title, base: '' }, table)),
      escapeMarkdown(block.base.join(' ')),
    ].filter((part) => part !== '').join('\n\n');
    case 'drawn': return renderFigure(block.drawn, block.drawn.table);
    case 'quote':
      return [...lines(block.text), '', block.note].map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n');
  }
}

function wordsOf({ title, base }: FigureBlock['text']): Pick<DrawnFigure, 'title' | 'base'> {
  return { title, base: base.join(' ') };
}

function renderFigure({ title, base }: Pick<DrawnFigure, 'title' | 'base'>, table: TextTable): string {
  return [`**${escapeMarkdown(title)}**`, renderTable(table), escapeMarkdown(base)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderTable({ caption, columns, rows }: TextTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    `*${escapeMarkdown(caption)}*`,
    '',
    row(columns.map(({ text }) => text)),
    `| ${columns.map(({ numeric }) => (numeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n');
}

/**
 * Text that Markdown shows as it is written: what could begin markup, a link or an emoji is escaped, and white space
 * becomes single spaces, so that no line can begin a block of its own.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<|~$&#]|:(?=\S)|^[-+=>]/gu, '\\$&')
    .replace(/^\d+(?=[.)](?:\s|$))|www(?=\.)/giu, '$&\\');
}

function lines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '');
}
