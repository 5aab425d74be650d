import { optionsOf } from '../../../exports/question-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { scaleEnd, shareBar, type ShareBar } from '../../share-bar.js';
import { shownShare, type ShownShare, type Wording } from '../../shown-share.js';
import type { Breakdown } from './breakdown.js';

type Question = AnalysisRun['study']['questions'][number];

/** A question that is told by options: for each option a bar of everybody, and one of each level below it. */
export interface SeveralOptions {
  readonly caption: string;
  /** Whether there are rows of levels. */
  readonly divided: boolean;
  readonly rows: readonly {
    readonly option: string;
    readonly group: string;
    readonly share: ShownShare;
    readonly bar: ShareBar | null;
    readonly base: string;
  }[];
  readonly note: string;
  readonly scale: string;
}

/** @returns null for a question of another kind */
export function severalOptions(
  run: AnalysisRun,
  question: Question,
  { by, levels }: Breakdown,
  wording: Wording,
): SeveralOptions | null {
  const { words, language } = wording;
  const { results, bulk, plan } = run;
  const { minimumCell } = plan.quotes;
  const options = optionsOf(run, question);
  if (!options) return null;
  const shares = [...results.questions, ...bulk.breakdowns.filter((each) => each.by === by)]
    .filter(({ variable, statistic }) => variable === question.id && statistic === 'share');
  const end = scaleEnd(shares.map(({ estimate }) => estimate));
  const groups = [
    { level: '', name: groupName('all', language) },
    ...levels.map(({ level, label }) => ({ level, name: label[language] })),
  ];
  return {
    caption: question.present[language],
    divided: levels.length > 0,
    rows: options.flatMap(({ id, label }) => groups.flatMap(({ level, name }) => {
      const found = shares.find((each) =>
        each.category === id && each.level === level && (each.by === '') === (level === ''));
      if (!found) return [];
      const share = shownShare(found.estimate, minimumCell, wording);
      return [{
        option: label[language],
        group: name,
        share,
        bar: shareBar(share, 'all', end),
        base: share.drawn ? formatNumber(found.estimate.n, language) : share.text,
      }];
    })),
    note: question.answer.kind === 'several' ? words.results.severalNote
      : words.results.choiceNote(shares.find(({ by: of }) => of === '')?.dontKnow ?? 0),
    scale: words.figure.scale(end),
  };
}
