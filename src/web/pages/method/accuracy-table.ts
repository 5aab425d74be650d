import type { AnalysisRun } from '../../../use-cases/ports.js';
import { formatNumber } from '../../../wording/numbers.js';
import type { Wording } from '../../shown-share.js';

export type AccuracyTable = readonly {
  readonly label: string;
  readonly support: string;
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
  readonly alpha: string;
}[];

type Evaluation = NonNullable<AnalysisRun['results']['coding']>;

/** How well the rules find what people found: a row a theme, then all codes together and the mean of themes. */
export function accuracyTable(run: AnalysisRun, coding: Evaluation, { words, language }: Wording): AccuracyTable {
  const coefficient = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 2));
  const scores = ({ precision, recall, f1 }: Evaluation['micro']) =>
    ({ precision: coefficient(precision), recall: coefficient(recall), f1: coefficient(f1) });
  const labels = new Map(run.results.themes.map(({ theme, label }) => [theme, label[language]]));
  const all = coding.themes.reduce((sum, { support }) => sum + support, 0);
  return [
    ...coding.themes.map((theme) => ({
      label: labels.get(theme.theme) ?? theme.theme,
      support: formatNumber(theme.support, language),
      ...scores(theme),
      alpha: coefficient(theme.alpha),
    })),
    { label: words.method.micro, support: formatNumber(all, language), ...scores(coding.micro), alpha: '–' },
    { label: words.method.macro, support: '–', ...scores(coding.macro), alpha: '–' },
  ];
}
