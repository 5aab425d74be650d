import { emptyEstimate } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import type { Label } from '../survey/study-definition.js';
import { baseCell } from './data-table.js';
import type { Asked, OptionBars } from './figure.js';
import type { MostChosen } from './finding.js';
import { measureOf, type Measure } from './measure.js';
import type { QuestionBreakdown, QuestionLevel } from './question-figure.js';

/** An option of a question: the category of its figures, and its name. */
export interface Option {
  readonly category: string;
  readonly label: Label;
}

/** What all figures of a question of options have in common. */
export interface OptionsFrame {
  /** In the questionnaire's order. */
  readonly options: readonly Option[];
  readonly several: boolean;
  readonly asked?: Asked;
  readonly weighted: boolean;
  /** Fewest citizens that may be shown. */
  readonly minimumCell: number;
}

/**
 * How many chose each option: a bar of everybody, and with a variable one of each level.
 *
 * @param id of the figure, unique on its page
 * @param figures the question's own, over everybody (`by` is '') and by the variable
 */
export function optionsFigure(
  id: string,
  figures: readonly QuestionFigure[],
  { options, several, asked, weighted, minimumCell }: OptionsFrame,
  breakdown?: Omit<QuestionBreakdown, 'apart'>,
): OptionBars {
  const shares = figures.filter(({ statistic }) => statistic === 'share');
  const ownOf = (by: string, level: string) => shares.filter((each) => each.by === by && each.level === level);
  const groupOf = (of: OptionBars['groups'][number]['of'], own: readonly QuestionFigure[]) => {
    return { of, n: baseCell(measureOf(own[0]?.estimate ?? emptyEstimate, minimumCell)), own };
  };
  const levelsAsked = (breakdown?.levels ?? []).flatMap(({ level, label }: QuestionLevel) => {
    const own = ownOf(breakdown!.by, level);
    return own.length === 0 ? [] : [groupOf({ kind: 'label', label }, own)];
  });
  const groups = [groupOf({ kind: 'group', group: 'all' }, ownOf('', '')), ...levelsAsked];
  const rows = options.map(({ category, label }) => ({
    label,
    shares: groups.map(({ own }) =>
      measureOf(own.find((each) => each.category === category)?.estimate ?? emptyEstimate, minimumCell)),
  }));
  return {
    kind: 'option-bars',
    id,
    finding: breakdown
      ? { code: 'options-by', by: breakdown.label, verdict: breakdown.verdict }
      : mostChosen(rows.map(({ label, shares: [share] }) => ({ label, share: share! }))),
    base: { weighted, groups: [{ group: 'all', n: groups[0]!.n }] },
    groups: groups.map(({ of, n }) => ({ of, n })),
    rows,
    ...(asked && { asked }),
    several,
    dontKnow: figures.find(({ by }) => by === '')?.dontKnow ?? 0,
    end: scaleEnd(rows.flatMap((row) => row.shares)),
  };
}

function mostChosen(options: readonly { readonly label: Label; readonly share: Measure }[]): MostChosen {
  const shown = options
    .flatMap(({ label, share }) => (share.kind === 'measured' && share.value > 0 ? [{ label, share }] : []))
    .toSorted((a, b) => b.share.value - a.share.value);
  const lowest = shown[0]?.share.low ?? 0;
  return { code: 'most-chosen', options: shown.filter(({ share }, i) => i === 0 || (share.high ?? 1) >= lowest) };
}

/** The next whole 10 per cent above all shares and their intervals. */
function scaleEnd(shares: readonly Measure[]): number {
  const highest = Math.max(0, ...shares.map((share) => (share.kind === 'measured' ? share.high ?? share.value : 0)));
  return Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10));
}
