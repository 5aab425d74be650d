import type { AnalysisRun } from '../../../use-cases/contrast-run.js';
import { groupName } from '../../../wording/group-words.js';
import { readingAddress, themeAddress } from '../../addresses.js';
import { markedText } from '../../marked-text.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

/** A place in an answer: the word in the middle, and what stands round it. */
export interface ConcordanceLine {
  readonly before: string;
  /** null where what was masked on both sides hides where the word stands. */
  readonly hit: string | null;
  readonly after: string;
  readonly from: string;
  readonly tone: string;
  readonly reading: string;
  readonly themes: readonly { readonly label: string; readonly address: string }[];
}

/** Characters of context on each side. */
const context = 70;

/** A place of a term: the answer's position, and where in it. */
export type Place = AnalysisRun['bulk']['terms'][number]['places'][number];

/** The place with its context, masked, and the ways to the answer and its themes. */
export function concordanceLine({ id, run }: OpenedRun, [position, start, end]: Place, { words, language }: Wording): ConcordanceLine {
  const answer = run.bulk.answers[position]!;
  const parts = markedText(answer.text, answer.masked, [{ start, end }]);
  const at = parts.findIndex(({ marked }) => marked);
  const textOf = (from: number, to?: number): string => parts.slice(from, to).map(({ text }) => text).join('').replaceAll(/\s+/gu, ' ');
  const themes = run.results.themes.filter(({ theme }) => answer.themes.includes(theme));
  return {
    before: at < 0 ? '' : lastWords(textOf(0, at)),
    hit: at < 0 ? null : parts[at]!.text.replaceAll(/\s+/gu, ' '),
    after: firstWords(at < 0 ? textOf(0) : textOf(at + 1)),
    from: answer.segment === '' ? words.noGroup : groupName(answer.segment, language),
    tone: answer.segment === '' ? 'none' : answer.segment,
    reading: readingAddress(id, answer.key),
    themes: themes.map(({ theme, label }) => ({ label: label[language], address: themeAddress(id, theme) })),
  };
}

/** What stands before, cut at a word where it is long. */
function lastWords(text: string): string {
  if (text.length <= context) return text;
  const tail = text.slice(-context);
  return `… ${tail.slice(Math.max(0, tail.indexOf(' ')) + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= context) return text;
  const head = text.slice(0, context);
  const end = head.lastIndexOf(' ');
  return `${end > 0 ? head.slice(0, end) : head.replace(/[\uD800-\uDBFF]$/u, '')} …`;
}
