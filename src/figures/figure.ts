import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { Finding } from './finding.js';
import type { Measure, Suppressed } from './measure.js';

/** A figure as a value: what it shows as data, nothing about how it is drawn or worded. */
export type Figure = StackedBars | OptionBars | IntervalBars;

interface FigureFrame {
  /** Unique in a report; file names and anchors are made from it. */
  readonly id: string;
  readonly finding: Finding;
  readonly base: Base;
}

/** Who a figure is about. */
export interface Base {
  readonly weighted: boolean;
  readonly groups: readonly { readonly group: Group; readonly n: Count }[];
}

export type Count = { readonly kind: 'count'; readonly value: number } | Suppressed;

/** How a question was put, where its figure is to say so. */
export interface Asked {
  readonly present: Label;
  /** What citizens were asked whose course has ended, and who they are; absent when everybody was asked alike. */
  readonly past?: { readonly text: Label; readonly variable: Label; readonly levels: readonly Label[] };
}

/** How a level's mean score stands to that of all the others together, where a test tells them apart. */
export type Apart = 'higher' | 'lower';

/** Answers to a question with a scale: a bar a row, a share a step. */
export interface StackedBars extends FigureFrame {
  readonly kind: 'stacked-bars';
  /** Most positive first, as in the questionnaire. */
  readonly steps: readonly { readonly score: number; readonly label: Label }[];
  readonly rows: readonly StackedRow[];
  readonly asked?: Asked;
  /** Citizens who said 'ved ikke/ikke relevant'; they are in no share. */
  readonly dontKnow: number;
}

export interface StackedRow {
  /** Whose answers the bar shows, where rows are of different citizens; otherwise their weighting tells them apart. */
  readonly of?: RowName;
  readonly weighted: boolean;
  readonly n: Count;
  /** A share for each step. */
  readonly shares: readonly Measure[];
  /** Mean score, from 1 to the number of steps. */
  readonly score: Measure;
  /** Shares of the two most positive and the two most negative answers; absent where they are not known. */
  readonly nets?: { readonly top: Measure; readonly bottom: Measure };
  readonly apart?: Apart;
}

/** Shares of options in no order, several of which may be chosen: a bar an option and group of citizens. */
export interface OptionBars extends FigureFrame {
  readonly kind: 'option-bars';
  /** Everybody, then the levels of a variable; the rows have a share for each. */
  readonly groups: readonly { readonly of: RowName; readonly n: Count }[];
  readonly rows: readonly { readonly label: Label; readonly shares: readonly Measure[] }[];
  readonly asked?: Asked;
  /** Whether a citizen could choose more than one. */
  readonly several: boolean;
  readonly dontKnow: number;
  /** Share at the end of the bars' scale. */
  readonly end: number;
}

/** Everybody, or those of one level of a variable. */
export type RowName =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'label'; readonly label: Label };

/** Shares with their intervals: a theme a row, a mark a group. */
export interface IntervalBars extends FigureFrame {
  readonly kind: 'interval-bars';
  /** Groups that are drawn; the rows may know more of them. */
  readonly groups: readonly Group[];
  readonly rows: readonly ThemeRow[];
  /** Ticks of the axis of shares, from 0 up; the last one ends it. */
  readonly ticks: readonly number[];
}

export interface ThemeRow {
  readonly theme: string;
  readonly label: Label;
  readonly pole: 'positive' | 'negative';
  readonly values: readonly ThemeValue[];
}

export interface ThemeValue {
  readonly group: Group;
  readonly share: Measure;
  /** The share of the codes as they stand, where `share` is corrected for their errors. */
  readonly raw?: Measure;
  /** Citizens who state the theme. */
  readonly coded: Count;
}

/** A count of citizens in a base that may be shown, or how few there must be for it not to be. */
export function countOf(value: number, base: number, minimumCell: number): Count {
  return base < minimumCell ? { kind: 'suppressed', under: minimumCell } : { kind: 'count', value };
}
