import type { DomainFigures } from '../analysis/domain-figures.js';
import type { AnalysisRun, AnswerRow, ClusteringSummary } from '../analysis/run.js';
import { citizensIn } from './citizen-filter.js';

/** Figures that a page shows: those that it does not ask for are not made, and not there. */
export interface WantedFigures {
  readonly satisfaction?: boolean;
  /** Closed questions: all over everybody, and those that are named here by the variables that are named, or by all. */
  readonly closed?: { readonly questions: readonly string[]; readonly by?: readonly string[] };
  /** Open answers' themes, with their parents: of all, or of those that are named. */
  readonly themes?: 'all' | readonly string[];
  /** Themes whose shares at each level of each variable are wanted. */
  readonly levelsOf?: readonly string[];
}

/**
 * A run as it would be told of some of its citizens: their answers alone, and the figures estimated for them as a domain.
 * What is not known of a part of the citizens is left out: who was invited, what is compared. Words,
 * clusters and codes are those of the whole run, and so is what tells how well it was coded.
 *
 * @param mask 1 for each citizen in the domain, in the order of the run's weights
 */
export function narrowedRun(run: AnalysisRun, mask: Uint8Array, figures: DomainFigures, wanted: WantedFigures): AnalysisRun {
  const { results } = run;
  const closed = wanted.closed && figures.breakdowns(wanted.closed.questions, wanted.closed.by);
  const open = wanted.levelsOf && figures.themeLevels(wanted.levelsOf);
  const answering = withAnswersOf(run, mask);
  const { contrast: _contrast, nonResponse: _nonResponse, derived: _derived, satisfaction: _satisfaction, codedQuestions, ...kept } = results;
  const satisfaction = wanted.satisfaction ? figures.satisfaction() : undefined;
  const wantedThemes = wanted.themes === 'all' ? undefined : wanted.themes ?? [];
  const themes = new Map(figures.themes(wantedThemes).map((theme) => [theme.theme, theme]));
  const parents = figures.parents(wantedThemes);
  const ofParts = wanted.themes && codedQuestions ? figures.groupsOfParts() : [];
  return {
    ...answering,
    results: {
      ...kept,
      response: figures.response(),
      ...(satisfaction && { satisfaction }),
      groups: figures.groups(),
      questions: wanted.closed ? figures.questions() : [],
      // Their names stand also where their shares do not.
      themes: results.themes.map((theme) => themes.get(theme.theme) ?? { ...theme, groups: [] }),
      ...(parents.length > 0 && { derived: parents }),
      ...(codedQuestions && { codedQuestions: codedQuestions.map((each, i) => ({ ...each, groups: ofParts[i] ?? [] })) }),
      clusterings: answering.results.clusterings,
      draws: answering.results.draws,
    },
    bulk: {
      ...answering.bulk,
      breakdowns: closed?.figures ?? [],
      themeLevels: open?.levels ?? [],
      tests: [...(closed?.tests ?? []), ...(open?.tests ?? [])],
    },
  };
}

/** A run with the answers of some citizens alone, and its clusters of those; its figures stay as they are. */
export function withAnswersOf(run: AnalysisRun, mask: Uint8Array): AnalysisRun {
  const { results, bulk } = run;
  const inside = citizensIn(run, mask);
  const answers = bulk.answers.filter(({ respondent }) => inside.has(respondent));
  const known = new Map(answers.map((answer) => [answer.key, answer]));
  const isInside = ({ key }: { readonly key: string }): boolean => known.has(key);
  const clusters = bulk.clusters.filter(isInside);
  return {
    ...run,
    results: {
      ...results,
      clusterings: results.clusterings.map((each) => clusteringOf(each, clusters, known, run.plan.contrast.language)),
      draws: results.draws.map((draw) => ({ ...draw, drawn: draw.drawn.filter((key) => known.has(key)) })),
    },
    bulk: {
      ...bulk, answers, clusters,
      evidence: bulk.evidence.filter(isInside),
      map: bulk.map.filter(isInside),
      codings: bulk.codings.filter(isInside),
      // Their places are positions among all answers.
      contrast: [], terms: [],
    },
  };
}

/** A group's clusters with the sizes that they have among some answers; the answers nearest to a centre are of those. */
function clusteringOf(
  clustering: ClusteringSummary, rows: AnalysisRun['bulk']['clusters'], answers: ReadonlyMap<string, AnswerRow>, language: string,
): ClusteringSummary {
  const own = rows.filter(({ group }) => group === clustering.group);
  const clustered = own.filter(({ cluster }) => cluster >= 0);
  const sumOf = (of: typeof own): number => of.reduce((sum, { key }) => sum + answers.get(key)!.weight, 0);
  const total = sumOf(clustered);
  const foreign = own.filter(({ key }) => answers.get(key)!.hasContent && answers.get(key)!.language !== language).length;
  return {
    ...clustering,
    tooShort: own.length - clustered.length - foreign,
    ...(clustering.otherLanguage !== undefined && { otherLanguage: foreign }),
    clusters: clustering.clusters.map((cluster) => {
      const members = clustered.filter((row) => row.cluster === cluster.id);
      const known = cluster.nearest.filter((key) => answers.has(key));
      const others = members.filter(({ key }) => !known.includes(key)).toSorted((a, b) => a.distance - b.distance).map(({ key }) => key);
      return {
        ...cluster,
        size: members.length,
        weightedShare: total > 0 ? sumOf(members) / total : 0,
        nearest: [...known, ...others].slice(0, cluster.nearest.length),
      };
    }),
  };
}
