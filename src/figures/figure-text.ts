/** A figure's words in one language, in the order of its rows; wording makes them, drawing places them. */
export type FigureText = StackedBarsText | OptionBarsText | IntervalBarsText;

interface FigureTextFrame {
  /** A sentence that says the finding. */
  readonly title: string;
  /** What somebody needs who does not see the figure. */
  readonly description: string;
  /** Who it is about, and what its marks mean: a sentence each. */
  readonly base: readonly string[];
}

export interface StackedBarsText extends FigureTextFrame {
  readonly kind: 'stacked-bars';
  readonly steps: readonly string[];
  /** Head of the column of mean scores. */
  readonly scoreHead: string;
  readonly rows: readonly {
    readonly label: string;
    /** What stands in each part of the bar. */
    readonly shares: readonly string[];
    readonly score: string;
  }[];
}

export interface OptionBarsText extends FigureTextFrame {
  readonly kind: 'option-bars';
  readonly groups: readonly string[];
  readonly rows: readonly { readonly label: string; readonly shares: readonly string[] }[];
}

export interface IntervalBarsText extends FigureTextFrame {
  readonly kind: 'interval-bars';
  readonly groups: readonly string[];
  readonly ticks: readonly string[];
  readonly axis: string;
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
}
