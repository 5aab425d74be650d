import type { Categorical } from '../survey/categorical.js';
import { flagCells, type CellFlag } from './non-response-flags.js';
import type { VariableResponse } from './non-response-levels.js';
import { disposition, rateOf, type Rate } from './non-response-rates.js';

/** How well one contact route (digital post, SMS, none) did in one level of a variable. */
export interface RouteResponse {
  readonly route: string;
  readonly variable: string;
  readonly level: string;
  readonly responseRate: Rate;
  readonly flag: CellFlag;
}

/**
 * Response rates by contact route within each level of a variable, level by level. Citizens without a route or a
 * value are not counted. What the comparison of a variable's levels hides does not show in its parts here.
 *
 * @param routes the variable that tells how each was contacted
 * @param compared the levels of the routes and of the variable, each compared by itself
 */
export function compareRoutes(
  routes: Categorical,
  variable: string,
  { levels, codes }: Categorical,
  dispositions: Uint8Array,
  minimumCell: number,
  compared: { readonly routes: VariableResponse; readonly variable: VariableResponse },
): RouteResponse[] {
  const width = routes.levels.length;
  const cells = levels.flatMap(() => routes.levels.map(() => ({ invited: 0, respondents: 0 })));
  for (let i = 0; i < codes.length; i++) {
    if (codes[i]! < 0 || routes.codes[i]! < 0) continue;
    const cell = cells[codes[i]! * width + routes.codes[i]!]!;
    cell.invited += 1;
    if (dispositions[i] !== disposition.none) cell.respondents += 1;
  }
  const lines = [
    ...levels.map((_, row) => routes.levels.map((_, column) => row * width + column)),
    ...routes.levels.map((_, column) => levels.map((_, row) => row * width + column)),
  ];
  const isHidden = (of: VariableResponse, at: number): boolean => of.levels[at]!.flag === 'suppress';
  const flags = flagCells(cells, lines, minimumCell, (i) =>
    isHidden(compared.variable, Math.floor(i / width)) || isHidden(compared.routes, i % width));
  return levels.flatMap(({ id }, row) => routes.levels.map((route, column) => {
    const at = row * width + column;
    return {
      route: route.id, variable, level: id,
      responseRate: rateOf(cells[at]!.respondents, cells[at]!.invited),
      flag: flags[at]!,
    };
  }));
}
