import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';

/** Which answers to look at; what is left out lets all through. */
export interface AnswerFilter {
  readonly segment?: Group;
  readonly theme?: string;
  /** A cluster of a group's clustering. */
  readonly cluster?: { readonly group: Group; readonly id: number };
  /** A level of each of these variables. */
  readonly levels?: Readonly<Record<string, string>>;
}

/** The variables whose level a run keeps of each citizen (those that make up the strata), with the levels in it. */
export function keptLevels({ plan, study, bulk }: AnalysisRun): ReadonlyMap<string, readonly string[]> {
  if (plan.weighting.kind !== 'strata') return new Map();
  const { strata } = plan.weighting;
  const met = strata.map(() => new Set<string>());
  for (const { stratum } of bulk.weights) levelsOf(stratum, strata.length)?.forEach((level, i) => met[i]!.add(level));
  return new Map(strata.map((id, i) => {
    const named = study.variables.find((variable) => variable.id === id)?.levels.map((level) => level.id) ?? [];
    const others = [...met[i]!].filter((level) => !named.includes(level)).toSorted();
    return [id, [...named.filter((level) => met[i]!.has(level)), ...others]];
  }));
}

/** 1 for each answer that the filter lets through, in the run's order. */
export function answerFilter({ plan, bulk }: AnalysisRun, { segment, theme, cluster, levels = {} }: AnswerFilter): Uint8Array {
  const wanted = Object.entries(levels);
  const strata = plan.weighting.kind === 'strata' ? plan.weighting.strata : [];
  const places = wanted.map(([variable]) => strata.indexOf(variable));
  const isCitizen = new Map(wanted.length === 0 ? [] : bulk.weights.map(({ respondent, stratum }) => {
    const own = levelsOf(stratum, strata.length);
    return [respondent, wanted.every(([, level], i) => own?.[places[i]!] === level)];
  }));
  const inCluster = new Set(!cluster ? [] : bulk.clusters
    .filter((row) => row.group === cluster.group && row.cluster === cluster.id).map(({ key }) => key));
  return Uint8Array.from(bulk.answers, (answer) => {
    const isKept = (segment === undefined || segment === 'all' || answer.segment === segment)
      && (theme === undefined || answer.themes.includes(theme))
      && (!cluster || inCluster.has(answer.key))
      && (wanted.length === 0 || isCitizen.get(answer.respondent) === true);
    return isKept ? 1 : 0;
  });
}

/** Undefined where the levels cannot be told apart: one of them holds the sign between them. */
function levelsOf(stratum: string, count: number): readonly string[] | undefined {
  const levels = stratum.split(' · ');
  return levels.length === count ? levels : undefined;
}
