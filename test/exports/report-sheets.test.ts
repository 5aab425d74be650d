import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../src/exports/report-document.js';
import { reportSheets } from '../../src/exports/report-sheets.js';
import { reportTables } from '../../src/exports/report-tables.js';
import { sheetNames } from '../../src/exports/sheet-names.js';
import type { Block } from '../../src/exports/document.js';
import { reportOf } from '../../src/report/report.js';
import { sampleRun } from '../web/sample-run.js';

const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Block =>
  ({ kind: 'table', table: { caption, columns: heads.map((text, i) => ({ text, numeric: i > 0 })), rows } });
const note = (text: string): Block => ({ kind: 'paragraph', text, tone: 'note' });

describe('sheets of a report', () => {
  const { blocks } = reportDocument(reportOf(sampleRun), 'da');

  it('hold every row of every table, that of everybody once a question, and every note and finding', () => {
    const sheets = reportSheets(blocks);
    const rows = new Set(sheets.flatMap(({ parts }) => parts.flatMap((part) => part.rows.map((row) => row.filter((cell) => cell !== '').join('|')))));
    const said = sheets.flatMap(({ caption, finding, notes, parts }) => [caption, finding, ...notes, ...parts.map(({ title }) => title)]).join('\n');
    for (const each of reportTables(blocks)) {
      // The row of everybody may say more in a breakdown than in their own figure.
      for (const row of each.table.rows) {
        const cells = row.filter((cell) => cell !== '').join('|');
        expect([...rows].some((own) => own.startsWith(cells)), cells).toBe(true);
      }
      for (const text of each.notes) expect(said).toContain(text);
      if (each.finding !== null) expect(said).toContain(each.finding);
    }
    expect(sheets.length).toBeLessThan(reportTables(blocks).length);
  });

  it('have a question’s breakdowns below everybody, named by their variable', () => {
    const question = reportSheets(blocks).find(({ caption, parts }) => parts.length > 1 && sampleRun.study.questions.some(({ present }) => present.da === caption))!;
    expect(question.parts[0]).toMatchObject({ title: null });
    expect(question.parts[0]!.rows.map(([name]) => name)).toEqual(['Alle']);
    expect(question.parts.slice(1).map(({ title }) => title!.split(':')[0])).not.toEqual([]);
    for (const { rows } of question.parts) for (const row of rows) expect(row).toHaveLength(question.columns.length);
    expect(question.parts.slice(1).flatMap(({ rows }) => rows.map(([name]) => name))).not.toContain('Alle');
  });

  it('join tables that stand below one heading and have the same columns, and no others', () => {
    const own: readonly Block[] = [
      { kind: 'heading', level: 3, text: 'Svarende' },
      table('Køn', ['Gruppe', 'n'], [['Kvinder', '10']]), table('Alder', ['Gruppe', 'n'], [['Unge', '7']]), note('Om begge.'),
      table('Gennemsnit', ['Gruppe', 'Gns.'], [['Alder', '41']]),
      { kind: 'heading', level: 3, text: 'Veje' }, table('Brev', ['Gruppe', 'n'], [['Kvinder', '3']]),
    ];
    expect(reportSheets(own).map(({ caption, parts, notes }) => [caption, parts.map(({ title }) => title), notes])).toEqual([
      ['Svarende', ['Køn', 'Alder'], ['Om begge.']], ['Gennemsnit', [null], []], ['Brev', [null], []],
    ]);
  });
});

describe('names of sheets', () => {
  it('leave out the words that several begin with, and keep those of one', () => {
    expect(sheetNames(['Indhold', 'I hvilken grad lytter jobcentret til dig', 'I hvilken grad har du et klart mål', 'Hvor tilfreds er du alt i alt'])).toEqual([
      '1 Indhold', '2 …lytter jobcentret til dig', '3 …har du et klart mål', '4 Hvor tilfreds er du alt i alt',
    ]);
  });
});
