import type { Cell, DataTable } from '../figures/data-table.js';
import type { CoderAccuracy } from '../report/coder-accuracy.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { noticeLine } from '../wording/notice-words.js';
import { methodWords } from '../wording/method-words.js';
import { reportWords } from '../wording/report-words.js';
import { tableText } from '../wording/table-words.js';
import { heading, paragraph, type Block } from './document.js';
import { quoteOriginBlocks } from './quote-origin-blocks.js';
import { weightTables } from './weight-tables.js';

/** The method appendix: how each number came about, and how to make it again. */
export function methodBlocks(report: Report, language: Language): Block[] {
  const words = methodWords(language);
  const { method: heads, tables } = reportWords(language);
  const { method, coding, notices } = report;
  const table = (data: DataTable, caption: string): Block[] =>
    (data.rows.length === 0 ? [] : [{ kind: 'table', table: tableText(data, caption, language) }]);
  return [
    heading(2, heads),
    heading(3, words.weightsHeading),
    ...words.weights(method).map((text) => paragraph(text)),
    ...weightTables(method.weightCheck, language).flatMap(({ table: weighed, notes }): Block[] => [
      { kind: 'table', table: weighed }, ...notes.map((note) => paragraph(note, 'note')),
    ]),
    heading(3, words.segmentsHeading),
    paragraph(words.segments(method)),
    heading(3, words.uncertaintyHeading),
    ...words.uncertainty(method).map((text) => paragraph(text)),
    ...(!report.hasOpenQuestions ? [] : [
      heading(3, words.codingHeading),
      paragraph(words.coding(method)),
      ...(coding
        ? [
          paragraph(words.codingMeasured(coding.n)), ...table(codingTable(coding, language), tables.coding),
          ...(report.themes?.caution.corrected ? [paragraph(words.codingCorrected)] : []),
        ]
        : [paragraph(words.codingNotMeasured)]),
      heading(3, words.frequencyHeading),
      paragraph(words.frequency),
      heading(3, words.drawsHeading),
      paragraph(words.draws(method)),
      ...table(drawsTable(report), tables.draws),
      ...quoteOriginBlocks(report, language),
      heading(3, words.clusteringHeading),
      paragraph(words.clustering(method)),
    ]),
    heading(3, words.repeatHeading),
    paragraph(words.repeat(method)),
    ...table(inputsTable(report), tables.inputs),
    ...table(lexiconsTable(report), tables.lexicons),
    ...(notices.length === 0 ? [] : [
      heading(3, words.noticesHeading),
      { kind: 'list' as const, items: notices.map((notice) => noticeLine(notice, language)) },
    ]),
  ];
}

function codingTable({ themes, micro, macro }: CoderAccuracy, language: Language): DataTable {
  const words = methodWords(language);
  const count = (value: number): Cell => ({ kind: 'count', value });
  const cell = (value: number | null): Cell => (value === null ? { kind: 'none' } : { kind: 'coefficient', value });
  const overall = (text: string, { precision, recall, f1 }: CoderAccuracy['micro']): Cell[] =>
    [{ kind: 'text', text }, cell(precision), cell(recall), cell(f1), { kind: 'none' }, { kind: 'none' }];
  return {
    columns: ['theme', 'precision', 'recall', 'f1', 'alpha', 'human-coded'],
    rows: [
      ...themes.map(({ label, precision, recall, f1, alpha, support }): Cell[] =>
        [{ kind: 'label', label }, cell(precision), cell(recall), cell(f1), cell(alpha), count(support)]),
      overall(words.allThemes, micro),
      overall(words.themesMean, macro),
    ],
  };
}

function drawsTable({ method }: Report): DataTable {
  return {
    columns: ['theme', 'group', 'matching', 'eligible', 'drawn'],
    rows: method.draws.map(({ theme, group, matching, eligible, drawn }) => [
      { kind: 'label', label: theme },
      { kind: 'group', group },
      ...[matching, eligible, drawn].map((value): Cell => ({ kind: 'count', value })),
    ]),
  };
}

function inputsTable({ method }: Report): DataTable {
  return {
    columns: ['file', 'digest'],
    rows: method.inputs.map(({ name, sha256 }) => [name, shortDigest(sha256)].map((text) => ({ kind: 'text', text }))),
  };
}

function lexiconsTable({ method }: Report): DataTable {
  return {
    columns: ['file', 'version', 'digest'],
    rows: method.lexicons.map(({ id, version, sha256 }) =>
      [id, version, shortDigest(sha256)].map((text) => ({ kind: 'text', text }))),
  };
}

/** Enough of a digest to tell files apart on paper. */
function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 16)}…`;
}
