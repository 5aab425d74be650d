import { hasUnapprovedQuotes } from '../../../exports/report-document.js';
import { reportFormats } from '../../../exports/report-formats.js';
import { checkedReport } from '../../../use-cases/report-from-run.js';
import { partsOf, type standingReport } from '../../../use-cases/standing-report.js';
import { reportPartNames } from '../../../wording/report-part-words.js';
import { reportFileAddress, reportProseAddress, runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import { choiceInAddress, type ChosenReport } from './choice.js';
import { shownProse, type ShownProse } from './prose.js';

export interface ReportView {
  readonly formats: readonly { readonly name: string; readonly use: string; readonly address: string }[];
  /** What the report can be made of. */
  readonly parts: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  /** Houses' templates, none first; empty where there are none. */
  readonly templates: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  /** Where the choice is sent. */
  readonly action: string;
  /** Whether it has quotes that nobody approved. */
  readonly draft: boolean;
  /** What somebody should know before the report is shared. */
  readonly check: ShownNotices;
  readonly prose: readonly ShownProse[];
  /** Where texts are sent. */
  readonly edits: string;
  /** Address of the report as it will look. */
  readonly preview: string;
}

/** @param report of the parts that are chosen, as it stands now */
export function reportView(
  { id }: OpenedRun, report: Awaited<ReturnType<typeof standingReport>>, chosen: ChosenReport, wording: Wording,
): ReportView {
  const { words, language } = wording;
  const choices = choiceInAddress(chosen);
  return {
    formats: reportFormats.map((format) => {
      const [name, use] = words.report.format[format];
      return { name: words.report.get(name), use, address: reportFileAddress(id, format, choices) };
    }),
    parts: partsOf(report).map((value) => ({ value, label: reportPartNames[language][value], chosen: chosen.parts.includes(value) })),
    templates: chosen.templates.length === 0 ? [] : [{ value: '', label: words.report.plain, selected: chosen.template === '' },
      ...chosen.templates.map((value) => ({ value, label: value, selected: value === chosen.template }))],
    action: runAddress('report', id),
    draft: hasUnapprovedQuotes(report),
    check: allNotices(checkedReport(report), wording),
    prose: shownProse(report, wording),
    edits: reportProseAddress(id, choices),
    preview: reportFileAddress(id, 'html', choices, true),
  };
}
