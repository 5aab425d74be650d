import { describe, expect, it } from 'vitest';
import { proseBlocks, withProse } from '../../src/report/prose-blocks.js';
import { checkReport } from '../../src/report/report-check.js';
import { reportOf, type Report } from '../../src/report/report.js';
import { noticeLines } from '../../src/wording/notice-words.js';
import { sampleRun } from '../web/sample-run.js';
import { bareRun, exampleRun } from './example-run.js';

const codes = (report: Report): string[] => checkReport(report).map(({ code }) => code);
const report = reportOf(sampleRun);

/** With every quote approved. */
function approved(of: Report): Report {
  return {
    ...of,
    groups: of.groups.map((group) => ({
      ...group, themes: group.themes.map((theme) => ({ ...theme, quotes: theme.quotes.map((quote) => ({ ...quote, approved: true })) })),
    })),
  };
}

describe('the check of a finished report', () => {
  it('counts the quotes that nobody approved, and says nothing of them when all are', () => {
    const all = report.groups.filter(({ brief }) => !brief).flatMap(({ themes }) => themes.flatMap(({ quotes }) => quotes)).length;
    expect(all).toBeGreaterThan(0);
    expect(checkReport(report).find(({ code }) => code === 'report-quotes-unapproved')?.parameters).toEqual({ n: all, of: all });
    expect(codes(approved(report))).not.toContain('report-quotes-unapproved');
  });

  it('names rewritten texts whose figures have moved, and not those that still fit', () => {
    const [block] = proseBlocks(report);
    const edit = (figures: NonNullable<typeof block>['figures']): Report => withProse(report, new Map([[block!.id, { text: 'Ny tekst', by: 'Anna', at: '2026-01-02T03:04:05.000Z', figures }]]));
    expect(codes(edit(block!.figures))).not.toContain('report-prose-moved');
    const moved = checkReport(edit(block!.figures.map(({ of, value }) => ({ of, value: value + 0.1 }))));
    expect(moved.find(({ code }) => code === 'report-prose-moved')?.parameters).toEqual({ blocks: [block!.id] });
  });

  it('says when there is no satisfaction question, no open question, or no measured coding', () => {
    const bare = { ...reportOf(bareRun), groups: [], hasOpenQuestions: false };
    const { satisfaction: _, ...without } = bare;
    expect(codes(without)).toEqual(expect.arrayContaining(['report-without-satisfaction', 'texts-none']));
    const { coding: __, ...unmeasured } = reportOf(exampleRun);
    expect(codes(unmeasured)).toContain('report-coding-unmeasured');
    expect(codes(reportOf(exampleRun))).not.toContain('report-without-satisfaction');
  });

  it('counts the rows of figures that are hidden', () => {
    const rows = report.questions.themes.flatMap(({ questions }) => questions.flatMap(({ figure, breakdowns }) => [figure, ...breakdowns.map((each) => each.figure)]))
      .flatMap((figure): unknown[] => (figure.kind === 'stacked-bars' ? figure.rows.filter(({ score }) => score.kind === 'suppressed')
        : figure.kind === 'option-bars' ? figure.groups.filter(({ n }) => n.kind === 'suppressed') : []));
    const shares = report.themes!.figure.rows.flatMap(({ values }) => values.filter(({ share }) => share.kind === 'suppressed'));
    expect(rows.length + shares.length).toBeGreaterThan(0);
    expect(checkReport(report).find(({ code }) => code === 'report-groups-hidden')).toMatchObject({ severity: 'info', parameters: { n: rows.length + shares.length } });
  });

  it('says each in both languages, with what to do', () => {
    for (const each of checkReport(report)) {
      for (const language of ['da', 'en'] as const) expect(noticeLines(each, language).length).toBeGreaterThan(1);
    }
  });
});
