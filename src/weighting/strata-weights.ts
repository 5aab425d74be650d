import type { Survey } from '../survey/survey.js';
import { collapseAxes } from './collapse-axes.js';
import { collapseStrata } from './collapse-strata.js';
import type { UnsummedWeights } from './unsummed-weights.js';
import { postStratifiedDesign, stratifiedDesign, type VarianceDesign } from './variance-design.js';
import { strataNotices, summariseStrata, weightCells } from './weight-cells.js';
import type { WeightScheme } from './weight-scheme.js';

export interface CollapseSettings {
  /** Fewest respondents in a cell. */
  readonly collapseBelow: number;
  /** Stratum variables that no cell reaches across. */
  readonly within?: readonly string[];
}

/**
 * Strata ratios: the citizens of a cell over those in it who carry weight. Cells are the strata of the population, or
 * several of them together where the scheme collapses small ones. Cells without respondents stand for nobody and are
 * reported.
 *
 * @param base 1 for respondents who carry weight
 */
export function strataWeights(
  survey: Survey,
  base: Uint8Array,
  scheme: WeightScheme,
  { collapseBelow, within }: CollapseSettings,
): UnsummedWeights {
  const { population: strata, of } = survey.strata!;
  const respondents = new Float64Array(strata.cells.length);
  for (let i = 0; i < survey.count; i++) respondents[of[i]!]! += base[i]!;
  const cells = weightCells(strata.cells, cellsOf(), respondents);
  const ratios = cells.population.map((population, h) =>
    (cells.respondents[h]! > 0 ? population / cells.respondents[h]! : 0));
  const values = Float64Array.from(of, (stratum, i) => (base[i] ? ratios[cells.ofStratum[stratum]!]! : 0));
  const summary = summariseStrata(strata.cells, cells, (h) => ratios[cells.ofStratum[h]!]! > 0);
  // Those in cells without citizens carry no weight, so that the variance does not count them.
  const sizes = cells.respondents.map((size, h) => (ratios[h]! > 0 ? size : 0));
  const withoutCitizens = cells.respondents.reduce((sum, size, h) => sum + size - sizes[h]!, 0);
  const cellOf = of.map((stratum) => cells.ofStratum[stratum]!);
  return {
    scheme, values, cells, strata: summary,
    design: designOf(scheme, cellOf, sizes, cells.population, summary.population),
    notices: strataNotices(summary, withoutCitizens),
  };

  function cellsOf(): Int32Array {
    if (!collapses(scheme)) return Int32Array.from(strata.cells.keys());
    const { axes, withinOf } = collapseAxes(strata, survey.definition.variables, within);
    return collapseStrata(axes, withinOf, respondents, collapseBelow);
  }
}

function collapses(scheme: WeightScheme): boolean {
  return scheme === 'ps_collapsed' || scheme === 'strat_collapsed' || scheme === 'strat_collapsed_fpc';
}

function designOf(
  scheme: WeightScheme,
  cellOf: Int32Array,
  sizes: Float64Array,
  populations: Float64Array,
  population: number,
): VarianceDesign {
  switch (scheme) {
    case 'ps_fpc': return postStratifiedDesign(cellOf, sizes, population);
    case 'strat_collapsed': return stratifiedDesign(cellOf, sizes);
    case 'strat_collapsed_fpc': return stratifiedDesign(cellOf, sizes, populations);
    default: return postStratifiedDesign(cellOf, sizes);
  }
}
