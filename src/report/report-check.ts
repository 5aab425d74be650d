import type { Figure } from '../figures/figure.js';
import { notice, type Notice } from '../notices/notice.js';
import { proseBlocks } from './prose-blocks.js';
import { hasPart } from './report-parts.js';
import type { Report } from './report.js';

/** A theme that so large a part of a group states is told with quotes. */
type Told = Report['groups'][number]['themes'][number];

/**
 * What somebody should know of a finished report before it is shared: quotes that nobody approved, themes without any,
 * groups that are not shown, texts whose figures have moved, and what it lacks. None of it stops the report.
 */
export function checkReport(report: Report): Notice[] {
  const has = (part: Parameters<typeof hasPart>[1]): boolean => hasPart(report, part);
  const groups = !has('groups') ? [] : [...report.groups, ...report.further.flatMap((each) => each.groups)].filter(({ brief }) => !brief);
  const themes: readonly Told[] = groups.flatMap((group) => group.themes);
  const quotes = themes.flatMap((theme) => theme.quotes);
  const unapproved = quotes.filter(({ approved }) => !approved).length;
  const edited = !has('groups') ? [] : proseBlocks(report).flatMap(({ id, statement }) => {
    const { moved = [] } = statement.edited ?? {};
    return moved.length > 0 ? [id] : [];
  });
  const figures = figuresOf(report);
  const hidden = figures.reduce((sum, figure) => sum + hiddenRows(figure), 0);
  return [
    ...(unapproved > 0 ? [notice('warning', 'report-quotes-unapproved', { n: unapproved, of: quotes.length })] : []),
    ...(edited.length > 0 ? [notice('warning', 'report-prose-moved', { blocks: edited })] : []),
    ...(report.level || report.satisfaction || !has('satisfaction') ? [] : [notice('warning', 'report-without-satisfaction', {})]),
    ...(report.level || report.hasOpenQuestions ? [] : [notice('info', 'texts-none', {})]),
    ...(report.themes && !report.coding && (has('themes') || has('groups')) ? [notice('warning', 'report-coding-unmeasured', {})] : []),
    ...(hidden > 0 ? [notice('info', 'report-groups-hidden', { n: hidden })] : []),
  ];
}

function figuresOf(report: Report): Figure[] {
  const { satisfaction, themes, questions, further } = report;
  return [
    ...(satisfaction && hasPart(report, 'satisfaction') ? [satisfaction.figure] : []),
    ...(themes && hasPart(report, 'themes') ? [themes.figure] : []),
    ...further.flatMap((each) => (each.themes && hasPart(report, 'groups') ? [each.themes.figure] : [])),
    ...(hasPart(report, 'questions') ? questions.themes : []).flatMap((theme) =>
      theme.questions.flatMap(({ figure, breakdowns }) => [figure, ...breakdowns.map((each) => each.figure)])),
  ];
}

/** Groups of citizens in a figure whose figures are suppressed. */
function hiddenRows(figure: Figure): number {
  switch (figure.kind) {
    case 'stacked-bars': return figure.rows.filter(({ score }) => score.kind === 'suppressed').length;
    case 'option-bars': return figure.groups.filter(({ n }) => n.kind === 'suppressed').length;
    case 'interval-bars': return figure.rows.reduce((sum, { values }) => sum + values.filter(({ share }) => share.kind === 'suppressed').length, 0);
  }
}
