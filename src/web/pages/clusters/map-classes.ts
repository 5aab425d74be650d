import type { Group } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import { answersAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { groupsOf } from '../../theme-order.js';

/** What the map can be coloured by: the segments, one group's clusters, or one theme. */
export function mapColourings({ run }: OpenedRun, { words, language }: Wording) {
  const segmented = groupsOf(run).some((group) => group !== 'all');
  return [
    ...(segmented ? [{ value: 'segment', label: words.map.segments }] : []),
    ...run.results.clusterings.filter(({ clusters }) => clusters.length > 1).map(({ group }) =>
      ({ value: `clusters.${group}`, label: words.map.clustersOf(groupName(group, language)) })),
    ...run.results.themes.map(({ theme, label }) => ({ value: `theme.${theme}`, label: words.map.theme(label[language]) })),
  ];
}

/** Answers that share a colour. */
export interface MapClass {
  readonly label: string;
  readonly words: readonly string[];
  /** What the label leads to on the page. */
  readonly anchor: string;
  /** A short label at the middle of the answers; null where they have no middle of their own. */
  readonly mark: string | null;
  /** Its own colour; null where any that tells it from the others will do. */
  readonly colour: string | null;
  readonly keys: ReadonlySet<string>;
  /** Where the answers stand in words. */
  readonly answers: string;
}

/** The colours that segments have on every page. */
const segmentColours: Readonly<Record<Group, string>> = {
  satisfied: '#0F5C57', neutral: '#C9C5BC', dissatisfied: '#E07B39', all: '#0F5C57',
};

/** @param colouring a value of `mapColourings` */
export function mapClasses(opened: OpenedRun, colouring: string, wording: Wording): MapClass[] {
  const { run } = opened;
  const { words, language } = wording;
  const [by, ...rest] = colouring.split('.');
  const of = rest.join('.');
  if (by === 'clusters') {
    const clusters = run.results.clusterings.find(({ group }) => group === of)?.clusters ?? [];
    return clusters.map(({ id, words: own }) => ({
      label: words.map.cluster(id + 1),
      words: own,
      anchor: clusterAnchor(of as Group, id),
      mark: String(id + 1),
      colour: null,
      answers: answersAddress(opened.id, { cluster: `${of}.${id}` }),
      keys: new Set(run.bulk.clusters.filter((row) => row.group === of && row.cluster === id).map(({ key }) => key)),
    }));
  }
  if (by === 'theme') {
    const keys = new Set((opened.answersWith.get(of) ?? []).map(({ key }) => key));
    return [{ label: words.map.withTheme, words: [], anchor: 'kort', mark: null, colour: null, keys, answers: answersAddress(opened.id, { theme: of }) }];
  }
  return groupsOf(run).filter((group) => group !== 'all').map((group) => ({
    label: groupName(group, language),
    words: [],
    anchor: group,
    mark: null,
    colour: segmentColours[group],
    answers: answersAddress(opened.id, { segment: group }),
    keys: new Set(run.bulk.answers.filter((answer) => answer.segment === group).map(({ key }) => key)),
  }));
}

/** Where a cluster stands on its page. */
export function clusterAnchor(group: Group, id: number): string {
  return `${group}-${id + 1}`;
}
