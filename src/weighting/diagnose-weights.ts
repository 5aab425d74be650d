import type { Survey } from '../survey/survey.js';
import { weightSpread, weightSpreadBy, type WeightSpread } from './weight-spread.js';
import type { Weights } from './weights.js';

/** The weights of everybody, or of those at one level of a variable. */
export interface WeightDiagnosis {
  /** '' for everybody. */
  readonly variable: string;
  readonly level: string;
  /** Null when nobody there carries weight. */
  readonly spread: WeightSpread | null;
  /** Strata of the population that they are in, and the cells that these were merged into; null without strata. */
  readonly strata: FilledCells | null;
  readonly cells: FilledCells | null;
}

/** Cells that somebody of a group is in, and those of them in which fewer than five carry weight, whoever they are. */
export interface FilledCells {
  readonly count: number;
  readonly small: number;
}

/** A weight that so few share is mostly chance. */
const smallBelow = 5;

/**
 * How unequal the weights are, over everybody and then at each level of each of the study's variables, and how few
 * answers they rest on: Kish's design effect n Σw² / (Σw)², effective n, efficiency and range (R: see `weightSpread`).
 */
export function diagnoseWeights(survey: Survey, weights: Weights): WeightDiagnosis[] {
  const { values } = weights;
  const strataOf = survey.strata && weights.cells ? survey.strata.of : undefined;
  const cellsOf = strataOf?.map((stratum) => weights.cells!.ofStratum[stratum]!);
  const [ofStratum, ofCell] = [strataOf, cellsOf].map((of) => of && carriersPerCell(of, values));
  const diagnose = (
    variable: string,
    level: string,
    spread: WeightSpread | undefined,
    within: (respondent: number) => boolean,
  ): WeightDiagnosis => ({
    variable, level,
    spread: spread ?? null,
    strata: strataOf && ofStratum ? filledCells(within, strataOf, ofStratum, values) : null,
    cells: cellsOf && ofCell ? filledCells(within, cellsOf, ofCell, values) : null,
  });
  return [
    diagnose('', '', weightSpread(values), () => true),
    ...[...survey.variables].flatMap(([variable, categorical]) => {
      const spreads = weightSpreadBy(values, categorical);
      return categorical.levels.map(({ id }, code) =>
        diagnose(variable, id, spreads[code], (i) => categorical.codes[i] === code));
    }),
  ];
}

function carriersPerCell(of: Int32Array, values: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  of.forEach((cell, i) => {
    if (values[i]! > 0) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return counts;
}

function filledCells(
  within: (respondent: number) => boolean,
  of: Int32Array,
  carriers: ReadonlyMap<number, number>,
  values: Float64Array,
): FilledCells {
  const filled = new Set(of.filter((_, i) => values[i]! > 0 && within(i)));
  return { count: filled.size, small: [...filled].filter((cell) => carriers.get(cell)! < smallBelow).length };
}
