import type { Report } from './report.js';

/** What a report is made of, in the order in which it is read; all of it by default. */
export const reportParts = ['summary', 'satisfaction', 'themes', 'groups', 'questions', 'response', 'method'] as const;

export type ReportPart = (typeof reportParts)[number];

/**
 * A report of some of its parts; every format leaves out the others, and says which they are.
 *
 * @param parts those that stand in it, one or more; the order is the report's own
 */
export function withParts(report: Report, parts: readonly ReportPart[]): Report {
  const { omits: _, ...whole } = report;
  const left = reportParts.filter((part) => !parts.includes(part));
  return left.length === 0 ? whole : { ...whole, omits: left };
}

/** Whether a part stands in a report, as far as there is anything to say in it. */
export function hasPart({ omits = [] }: Pick<Report, 'omits'>, part: ReportPart): boolean {
  return !omits.includes(part);
}

/** The parts that a report has something to say in. */
export function partsOf(report: Report): ReportPart[] {
  const { satisfaction, themes, groups, further, questions, response } = report;
  const filled: Readonly<Record<ReportPart, boolean>> = {
    summary: true, satisfaction: satisfaction !== undefined, themes: themes !== undefined, groups: groups.length + further.length > 0,
    questions: questions.themes.some((theme) => theme.questions.length > 0), response: response !== undefined, method: true,
  };
  return reportParts.filter((part) => filled[part]);
}
