import type { drawFromRun } from '../../../use-cases/draw-from-run.js';
import type { Group } from '../../../use-cases/ports.js';
import { runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';
import { groupsOf } from '../../theme-order.js';
import { largestDraw, largestSeed } from './default-draw.js';

type Drawn = ReturnType<typeof drawFromRun>;

interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

interface Receipt {
  readonly summary: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}

export interface QuotesView {
  /** Where the form leads. */
  readonly action: string;
  /** null when the run has no themes to draw from. */
  readonly draw: {
    readonly themes: readonly Option[];
    readonly segments: readonly Option[];
    readonly count: number;
    readonly largestCount: number;
    readonly seed: number;
    readonly largestSeed: number;
    readonly another: string;
    readonly found: string;
    readonly warnings: readonly string[];
    readonly quotes: readonly ShownAnswer[];
    readonly receipt: Receipt;
  } | null;
}

/** @param drawn a draw from the run; undefined when the run has no themes */
export function quotesView(opened: OpenedRun, drawn: Drawn | undefined, wording: Wording): QuotesView {
  const { words, language } = wording;
  const action = `${runAddress('quotes', opened.id)}#citater`;
  if (!drawn) return { action, draw: null };
  const { run } = opened;
  const { receipt, quotes, shareable } = drawn;
  const { theme, segment, count, seed } = receipt;
  const { minimumCell } = run.plan.quotes;
  const groups: readonly Group[] = ['all', ...groupsOf(run).filter((group) => group !== 'all')];
  return {
    action,
    draw: {
      themes: run.results.themes.map((each) =>
        ({ value: each.theme, label: each.label[language], selected: each.theme === theme })),
      segments: groups.map((group) =>
        ({ value: group, label: words.group[group].citizens, selected: group === segment })),
      count,
      largestCount: largestDraw,
      seed,
      largestSeed,
      another: `${runAddress('quotes', opened.id, {
        theme, segment, n: count, seed: seed === largestSeed ? 0 : seed + 1,
      })}#citater`,
      found: words.quotes.found(quotes.length, receipt.matching),
      warnings: [
        ...(receipt.matching > 0 && !shareable ? [words.figure.internalOnly(minimumCell)] : []),
        ...(quotes.length < count ? [words.quotes.few] : []),
      ],
      quotes: quotes.flatMap(({ key }) => {
        const answer = opened.answers.get(key);
        return answer ? [shownAnswer(opened, answer, words, { theme })] : [];
      }),
      receipt: receiptOf(opened, drawn, wording),
    },
  };
}

function receiptOf({ run }: OpenedRun, { receipt }: Drawn, { words, language }: Wording): Receipt {
  const { theme, segment, seed, basis, eligible, matching, drawn, skipped, length } = receipt;
  const [shortest, longest] = length ?? [0, Infinity];
  const skips = (['too-short', 'too-long', 'same-words'] as const).flatMap((reason) => {
    const count = skipped.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [words.quotes.skips(reason, count)];
  });
  const label = run.results.themes.find((each) => each.theme === theme)!.label[language];
  return {
    summary: [
      words.quotes.receipt({ drawn: drawn.length, eligible, matching, shortest, longest }), words.quotes.chance,
    ].join(' '),
    lines: [
      { name: words.quotes.theme, value: label },
      { name: words.quotes.segment, value: words.group[segment].citizens },
      { name: words.quotes.seed, value: String(seed) },
      { name: words.quotes.basis, value: basis },
      { name: words.quotes.method, value: words.quotes.random },
      { name: words.quotes.length, value: words.quotes.characters(shortest, longest) },
      ...(skips.length === 0 ? [] : [{ name: words.quotes.skipped, value: skips.join(', ') }]),
    ],
  };
}
