import { escapeMarkup } from '../figures/svg.js';
import type { RewritePart } from './office-package.js';

/** How a sheet comes out on paper. */
export interface PrintedSheet {
  readonly name: string;
  /** The row that each page repeats, from 1 up. */
  readonly heads: number;
  /** As many as its rows need, or all of it on one. */
  readonly pages: 'as-needed' | 'one';
}

/**
 * Pages of a workbook's sheets: as wide as the sheet and as many as it needs, the heads on each, the sheet's name and the
 * page's number below.
 *
 * @param page what stands before a page's number, between it and the number of pages, and after
 */
export function printedSheets(sheets: readonly PrintedSheet[], page: readonly [string, string, string]): RewritePart {
  return (path, xml) => {
    const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path) ?? [];
    if (sheet !== undefined && Number(sheet) <= sheets.length) return [path, fitted(xml, page, sheets[Number(sheet) - 1]!.pages)];
    return [path, path === 'xl/workbook.xml' ? xml.replace('<definedNames/>', `<definedNames>${sheets.map(repeatedHeads).join('')}</definedNames>`) : xml];
  };
}

function fitted(xml: string, [before, between, after]: readonly [string, string, string], pages: PrintedSheet['pages']): string {
  const footer = escapeMarkup(`&L&A&R${before}&P${between}&N${after}`);
  const [, setUp = ' paperSize="9" orientation="portrait"'] = /<pageSetup\b([^>]*)\/>/u.exec(xml) ?? [];
  return xml.replace(/<pageSetup\b[^>]*\/>/u, '').replace(/(?<=<worksheet\b[^>]*>)/u, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</worksheet>', `<pageSetup${setUp} fitToWidth="1" fitToHeight="${pages === 'one' ? 1 : 0}"/><headerFooter><oddFooter>${footer}</oddFooter></headerFooter></worksheet>`);
}

function repeatedHeads({ name, heads }: PrintedSheet, at: number): string {
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeMarkup(`'${name}'!$${heads}:$${heads}`)}</definedName>`;
}
