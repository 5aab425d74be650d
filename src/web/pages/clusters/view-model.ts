import { clusterOverlap } from '../../../use-cases/cluster-overlap.js';
import { citizensOfClusters, type ClusteringSummary, type Group } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import { clusterWords } from '../../../wording/cluster-words.js';
import { formatNumber, formatShare } from '../../../wording/numbers.js';
import type { Query } from '../../choices.js';
import { answersAddress, codebookAddress, proposalAddress, runAddress, themeAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { ShareBar } from '../../share-bar.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';
import type { LinkedTable } from '../../linked-table.js';
import { clusterTable } from './cluster-table.js';
import { clusterAnchor } from './map-classes.js';
import { chosenGroup } from './group-choice.js';
import { mapView, type MapView } from './map-view.js';

export interface ClustersView {
  /** null where the run has no map. */
  readonly map: MapView | null;
  /** Whose clusters can be looked at; null where there is no choice. */
  readonly groups: {
    readonly label: string;
    readonly links: readonly { readonly label: string; readonly address: string; readonly current: boolean }[];
  } | null;
  /** The clusters of the group that is chosen; null in a run without any. */
  readonly clustering: {
    /** Anchor of the group's part of the page. */
    readonly anchor: string;
    readonly heading: string;
    /** null where there are fewer than two clusters: one heap of answers divides nothing. */
    readonly found: Clusters | null;
  } | null;
}

interface Linked {
  readonly text: string;
  readonly address: string;
}

interface Clusters {
  /** The list as a table, to be copied. */
  readonly table: LinkedTable;
  /** What is said below the table where it is pasted. */
  readonly tableNote: string;
  readonly summary: string;
  readonly why: string;
  /** Empty where the number of clusters was given. */
  readonly candidates: readonly { readonly k: string; readonly silhouette: string; readonly stability: string; readonly chosen: boolean }[];
  readonly own: {
    readonly stability: string; readonly stabilityNote: string; readonly overlapHeading: string; readonly overlapCaption: string;
    readonly overlapNote: string; readonly cluster: string; readonly answers: string; readonly themes: string;
    readonly withoutTheme: string; readonly noTheme: string; readonly toTheme: string; readonly allToThemes: string;
  };
  /** Where all clusters are as a proposed codebook. */
  readonly proposal: string;
  readonly overlap: readonly {
    readonly cluster: string;
    readonly answers: Linked;
    readonly themes: readonly { readonly label: string; readonly share: string; readonly address: string; readonly answers: string }[];
    readonly withoutTheme: Linked;
    /** Where no theme covers the cluster; null otherwise. */
    readonly standsOut: string | null;
  }[];
  readonly clusters: readonly {
    readonly anchor: string;
    /** The words that set it apart, each with the way to where its answers say it; its name where it has none. */
    readonly heading: string;
    readonly words: readonly { readonly word: string; readonly address: string }[];
    /** Its name, size, share and stability, with the ways to its answers and to what stability means. */
    readonly facts: readonly { readonly text: string; readonly address: string | null; readonly says?: string }[];
    /** Where it is so small that its answers may tell who wrote them; null otherwise. */
    readonly care: string | null;
    readonly bar: ShareBar;
    readonly nearest: readonly ShownAnswer[];
    /** Where it is as a proposed theme; null where it is so small that nothing of it may be taken. */
    readonly proposal: string | null;
    /** Where it becomes a theme of the codebook; null as above. */
    readonly editor: string | null;
  }[];
  /** Answers that were not forced into a cluster; null where there are none. */
  readonly tooShort: { readonly heading: string; readonly answers: readonly ShownAnswer[] } | null;
}

/** Of the answers that are too short for a cluster so many are listed at most. */
const mostListed = 100;

/** @throws InputError 'value-unknown' when the address holds a group without clusters, or a colouring that there is not */
export function clustersView(opened: OpenedRun, query: Query, wording: Wording): ClustersView {
  const { clusterings } = opened.run.results;
  const { language, words } = wording;
  const group = chosenGroup(opened.run, query);
  const clustering = clusterings.find((each) => each.group === group);
  const map = typeof query['map'] === 'string' ? query['map'] : undefined;
  // A map in the colours of one group's clusters follows to the next group where that has clusters too.
  const mapBeside = ({ group: own, clusters }: ClusteringSummary): string | undefined =>
    (!map?.startsWith('clusters.') ? map : clusters.length > 1 ? `clusters.${own}` : undefined);
  return {
    map: mapView(opened, query, wording),
    groups: clusterings.length < 2 ? null : {
      label: clusterWords[language].groups,
      links: clusterings.map((each) => ({
        label: groupName(each.group, language),
        address: `${runAddress('clusters', opened.id, { group: each.group, map: mapBeside(each) })}#${each.group}`,
        current: each.group === group,
      })),
    },
    clustering: !clustering ? null : {
      anchor: clustering.group,
      heading: words.group[clustering.group].citizens,
      found: clustering.clusters.length < 2 ? null : clustersOf(opened, clustering, wording),
    },
  };
}

function clustersOf(
  opened: OpenedRun,
  { group, k, silhouette, candidates, tooShort, otherLanguage = 0, clusters }: ClusteringSummary,
  { words, language }: Wording,
): Clusters {
  const clustered = clusters.reduce((sum, { size }) => sum + size, 0);
  const own = clusterWords[language];
  const { plan, results } = opened.run;
  const citizens = citizensOfClusters(opened.run, group);
  const labels = new Map(results.themes.map(({ theme, label }) => [theme, label[language]]));
  const { minimumCell } = plan.quotes;
  const weighted = results.weights.scheme !== 'unweighted';
  const largest = candidates.length > 0 && candidates.every((candidate) => candidate.k <= k);
  const answersIn = (id: number, theme?: string): string => answersAddress(opened.id, { cluster: `${group}.${id}`, theme });
  const widest = Math.max(...clusters.map(({ weightedShare }) => weightedShare));
  return {
    table: clusterTable(opened, { group, clusters }, { words, language }),
    tableNote: `${words.group[group].citizens}, n = ${formatNumber(clustered, language)}. ${own.stabilityNote}`,
    summary: words.clusters.summary(k, clustered, tooShort, otherLanguage),
    why: plan.clusters.k !== 'auto' ? words.clusters.givenK
      : candidates.length === 0 ? words.clusters.noneTried
      : words.clusters.why(k, silhouette, largest),
    own,
    proposal: proposalAddress(opened.id, group),
    overlap: clusterOverlap(opened.run, group).map(({ cluster, answers, themes, withoutTheme, standsOut }) => ({
      cluster: words.clusters.name(cluster + 1),
      answers: { text: formatNumber(answers, language), address: answersIn(cluster) },
      themes: themes.map(({ theme, share }) => ({
        label: labels.get(theme) ?? theme, share: formatShare(share, language, 0), address: themeAddress(opened.id, theme), answers: answersIn(cluster, theme),
      })),
      withoutTheme: { text: formatShare(withoutTheme, language, 0), address: answersIn(cluster, '-') },
      standsOut: standsOut ? own.standsOut : null,
    })),
    candidates: candidates.map((candidate) => ({
      k: formatNumber(candidate.k, language),
      silhouette: formatNumber(candidate.silhouette, language, 3),
      stability: candidate.stability === undefined ? '' : formatNumber(candidate.stability, language, 3),
      chosen: candidate.k === k,
    })),
    clusters: clusters.map(({ id, size, stability, weightedShare, words: terms, nearest }, i) => ({
      anchor: clusterAnchor(group, id),
      heading: terms.length > 0 ? terms.join(', ') : words.clusters.name(id + 1),
      words: terms.map((word) => ({
        word,
        // The words of a pair need not be neighbours: small words between them do not count.
        address: runAddress('search', opened.id, {
          q: word, mode: word.includes(' ') ? 'anywhere' : undefined, cluster: `${group}.${id}`,
        }),
      })),
      facts: [
        { text: words.clusters.name(id + 1), address: null },
        { text: words.figure.answers(size), address: answersIn(id) },
        { text: `${words.clusters.share(weighted)} ${formatShare(weightedShare, language)}`, address: answersIn(id) },
        ...(stability === undefined ? []
          : [{ text: `${own.stability.toLowerCase()} ${formatNumber(stability, language, 2)}`, says: `: ${own.steadiness(stability)}`, address: '#hvorfor' }]),
      ],
      care: citizens[i]! < minimumCell ? words.figure.internalOnly(minimumCell) : null,
      bar: { tone: group, value: widest > 0 ? Math.round((weightedShare / widest) * 10_000) / 100 : 0, interval: null },
      proposal: citizens[i]! < minimumCell ? null : proposalAddress(opened.id, group, id),
      editor: citizens[i]! < minimumCell ? null : codebookAddress(opened.id, 'codebookNewTheme', { gruppe: group, klynge: id }),
      nearest: nearest.flatMap((key) => {
        const answer = opened.answers.get(key);
        return answer ? [shownAnswer(opened, answer, words)] : [];
      }),
    })),
    tooShort: tooShortOf(opened, group, { words, language }),
  };
}

function tooShortOf(opened: OpenedRun, group: Group, { words, language }: Wording): Clusters['tooShort'] {
  const { run, answers } = opened;
  const left = run.bulk.clusters.flatMap((row) => {
    const answer = row.group === group && row.cluster < 0 ? answers.get(row.key) : undefined;
    // An answer in another language may be as long as any.
    return answer && (!answer.hasContent || answer.language === run.plan.contrast.language) && answer.text.trim() !== '' ? [answer] : [];
  });
  if (left.length === 0) return null;
  const listed = left.slice(0, mostListed);
  return {
    heading: clusterWords[language].tooShort(left.length, listed.length),
    answers: listed.map((answer) => shownAnswer(opened, answer, words)),
  };
}
