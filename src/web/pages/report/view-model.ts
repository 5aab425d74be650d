import { hasUnapprovedQuotes } from '../../../exports/report-document.js';
import { reportFormats } from '../../../exports/report-formats.js';
import { reportFromRun } from '../../../use-cases/report-from-run.js';
import { reportFileAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

export interface ReportView {
  readonly formats: readonly { readonly name: string; readonly use: string; readonly address: string }[];
  /** Whether it has quotes that nobody approved. */
  readonly draft: boolean;
  /** Address of the report as it will look. */
  readonly preview: string;
}

export function reportView({ run, id }: OpenedRun, { words }: Wording): ReportView {
  return {
    formats: reportFormats.map((format) => {
      const [name, use] = words.report.format[format];
      return { name: words.report.get(name), use, address: reportFileAddress(id, format) };
    }),
    draft: hasUnapprovedQuotes(reportFromRun(run)),
    preview: reportFileAddress(id, 'html', true),
  };
}
