import { listedTerms } from '../../../exports/contrast-drawn.js';
import type { GroupContrast, TermContrast } from '../../../use-cases/contrast-run.js';
import { contrastWords } from '../../../wording/contrast-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { contrastTermAddress } from '../../addresses.js';
import { shownShare, type Wording } from '../../shown-share.js';
import type { TermRow } from '../../term-row.js';
import { contrastQuery, type ContrastChoice } from './choice.js';

/** Terms in a table, each with the way to its answers. */
export interface TermTable {
  readonly heading: string;
  readonly rows: readonly TermRow[];
  /** How many there are where not all are shown. */
  readonly shown: string | null;
}

/** Terms of each side beside the figure, and in the table. */
const mostBeside = 12;
const mostInTable = 100;

/** What each group says more; in the table's shape, or where that is nothing, also what cannot be told apart. */
export function termTables(
  run: { readonly id: string; readonly minimumCell: number },
  contrast: GroupContrast,
  choice: ContrastChoice,
  names: readonly [string, string],
  wording: Wording,
): TermTable[] {
  const words = contrastWords[wording.language];
  const listed = listedTerms(contrast.terms);
  const isTable = choice.shape === 'table';
  const most = isTable ? mostInTable : mostBeside;
  const table = (heading: string, terms: readonly TermContrast[]): TermTable => ({
    heading,
    rows: terms.slice(0, most).map((term) => termRow(run, term, choice, wording)),
    shown: terms.length > most ? words.shown(most, terms.length) : null,
  });
  return [
    table(words.oftenest(names[0]), listed.a),
    table(words.oftenest(names[1]), listed.b),
    ...(isTable || listed.a.length + listed.b.length === 0 ? [table(words.neither, listed.neither)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

export function termRow(
  { id, minimumCell }: { readonly id: string; readonly minimumCell: number },
  { key, form, a, b, difference, citizens, holds }: TermContrast,
  choice: ContrastChoice,
  wording: Wording,
): TermRow {
  const { language } = wording;
  const words = contrastWords[language];
  const addressOf = (from?: 'a' | 'b'): string =>
    contrastTermAddress(id, key, { ...contrastQuery({ ...choice, shape: 'figure' }), from });
  return {
    form,
    address: addressOf(),
    ways: { a: `${addressOf('a')}#svar`, b: `${addressOf('b')}#svar`, all: `${addressOf()}#svar` },
    a: shownShare(a, minimumCell, wording),
    b: shownShare(b, minimumCell, wording),
    difference: difference.difference === null ? '–' : words.points(difference.difference),
    interval: difference.low === null || difference.high === null ? null : words.interval(difference.low, difference.high),
    citizens: formatNumber(citizens, language),
    verdict: holds ? words.apart : words.alike,
  };
}
