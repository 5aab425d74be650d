import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import type { QuoteOrigin } from '../quotes/quote-origin.js';
import type { GroupSection, Quote, ThemeSection } from './group-sections.js';
import { answerReferences } from './reference.js';
import type { Report } from './report.js';
import { textQuestionLabel } from './study-labels.js';

/** A quote that somebody judged, as it stands now. */
export interface QuoteJudgement {
  readonly answer: AnswerRow;
  /** The words that it is shown with. */
  readonly shown: string;
  readonly standing: 'unjudged' | 'approved' | 'rejected' | 'fallen';
  /** How an approved quote came up; null where that is not known. */
  readonly origin: QuoteOrigin | null;
}

/**
 * A report with the quotes that people chose: approved ones stand first under their theme and group, in the order in which they
 * were approved; what was drawn fills up to as many as the run draws; what was rejected is left out.
 *
 * @param judged in the order of their last judgement
 */
export function withJudgedQuotes(report: Report, run: AnalysisRun, judged: readonly QuoteJudgement[]): Report {
  if (judged.length === 0) return report;
  const references = answerReferences(run);
  const byKey = new Map(judged.map((each) => [each.answer.key, each]));
  const chosen = (section: GroupSection, theme: ThemeSection): ThemeSection => {
    // Where a figure may not be shown, neither may its answers.
    if (section.brief || theme.share.kind === 'suppressed') return theme;
    const approved = judged.filter(({ standing, answer }) => standing === 'approved' && answer.themes.includes(theme.theme)
      && (section.group === 'all' || answer.segment === section.group));
    const first = approved.map(({ answer, shown, origin }): Quote => ({
      key: answer.key, masked: shown, group: answer.segment === '' ? 'all' : answer.segment,
      question: textQuestionLabel(run.study, answer.question), reference: references.get(answer.key)!, approved: true, origin,
    }));
    const drawn = theme.quotes.filter(({ key }) => !['approved', 'rejected'].includes(byKey.get(key)?.standing ?? ''))
      .map((quote) => ({ ...quote, masked: byKey.get(quote.key)?.shown ?? quote.masked }));
    return { ...theme, quotes: [...first, ...drawn.slice(0, Math.max(0, run.plan.quotes.perTheme - first.length))] };
  };
  const inSections = (sections: readonly GroupSection[]): GroupSection[] =>
    sections.map((section) => ({ ...section, themes: section.themes.map((theme) => chosen(section, theme)) }));
  return {
    ...report,
    groups: inSections(report.groups),
    further: report.further.map((each) => ({ ...each, groups: inSections(each.groups) })),
  };
}
