import type { AnalysisRun, Comparison, Division, RunContrasts } from '../../../use-cases/contrast-run.js';
import { contrastAddress } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';
import type { PageFilter } from '../../opened-runs.js';

export const contrastShapes = ['figure', 'table'] as const;

/** Stands for everybody else in an address; no level's id is a lone dash. */
const rest = '-';

/** What the address of the page holds. */
export interface ContrastChoice {
  readonly division: Division;
  readonly groups: Comparison;
  readonly shape: (typeof contrastShapes)[number];
}

/**
 * @param filter of the page: a comparison whose groups it has left out gives way to the usual one
 * @throws InputError 'value-unknown' when the address holds another choice
 */
export function contrastChoice({ divisions }: RunContrasts, asked: Query, filter?: PageFilter): ContrastChoice {
  const query = filter?.narrows && !isAmong(divisions, asked) ? { shape: asked['shape'] } : asked;
  const by = chosenOf(query, 'by', divisions.map((each) => each.by), divisions[0]!.by);
  const division = divisions.find((each) => each.by === by)!;
  const usual = usualComparison(division);
  const levels = division.levels.map(({ id }) => id);
  const a = chosenOf(query, 'a', levels, usual.a);
  const others = [rest, ...levels.filter((id) => id !== a)];
  const b = chosenOf(query, 'b', others, a === usual.a && usual.b !== '' ? usual.b : rest);
  return {
    division,
    groups: { a, b: b === rest ? '' : b },
    shape: chosenOf(query, 'shape', contrastShapes, 'figure'),
  };
}

function isAmong(divisions: readonly Division[], { by, a, b }: Query): boolean {
  const division = by === undefined ? divisions[0] : divisions.find((each) => each.by === by);
  return [a, b].every((group) => group === undefined || group === rest || division?.levels.some(({ id }) => id === group)) && division !== undefined;
}

/** The satisfied against the dissatisfied, two levels against each other, the first of more against the rest. */
function usualComparison({ by, levels }: Division): Comparison {
  const ids = levels.map(({ id }) => id);
  if (by === 'segment' && ids.includes('satisfied') && ids.includes('dissatisfied')) return { a: 'satisfied', b: 'dissatisfied' };
  return { a: ids[0]!, b: ids.length === 2 ? ids[1]! : '' };
}

/** What an address says of a choice; what is chosen by default is left out. */
export function contrastQuery({ division, groups, shape }: ContrastChoice): Record<string, string | undefined> {
  const usual = usualComparison(division);
  const isUsual = groups.a === usual.a && groups.b === usual.b;
  return {
    by: division.by,
    a: isUsual ? undefined : groups.a,
    b: isUsual ? undefined : groups.b === '' ? rest : groups.b,
    shape: shape === 'figure' ? undefined : shape,
  };
}

export function choiceAddress(run: string, choice: ContrastChoice): string {
  return contrastAddress(run, contrastQuery(choice));
}

/** What the run's weights and words rest on. */
export function contrastBasis({ plan, results }: AnalysisRun): { readonly minimum: number; readonly minimumCell: number; readonly weighted: boolean } {
  return { minimum: plan.contrast.minimumCitizens, minimumCell: plan.quotes.minimumCell, weighted: results.weights.scheme !== 'unweighted' };
}
