import type { GroupContrast, RunContrasts } from '../../../use-cases/contrast-run.js';
import { contrastWords } from '../../../wording/contrast-words.js';
import { contrastTermAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import type { TermRow } from '../../term-row.js';
import { choiceAddress, contrastQuery, type ContrastChoice } from './choice.js';
import { concordanceLine, type ConcordanceLine, type Place } from './concordance.js';
import { groupNames } from './group-names.js';
import { termRow } from './term-table.js';

export const linesPerPage = 25;

/** Which places of a term are looked at. */
export interface TermChoice {
  readonly term: string;
  readonly from: 'all' | 'a' | 'b';
  /** From 1. */
  readonly page: number;
}

export interface TermView {
  readonly form: string;
  readonly names: readonly [string, string];
  /** null where the two groups together use it too little to be compared. */
  readonly row: TermRow | null;
  readonly filters: readonly { readonly label: string; readonly address: string; readonly current: boolean }[];
  readonly range: string | null;
  readonly lines: readonly ConcordanceLine[];
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly back: string;
}

/** The places of a term in the answers of the two groups or of one. */
export function placesIn({ run }: OpenedRun, contrasts: RunContrasts, { division, groups }: ContrastChoice, { term, from }: Omit<TermChoice, 'page'>): Place[] {
  const { places } = run.bulk.terms.find(({ key }) => key === term)!;
  const isIn = contrasts.membership(division.by, groups);
  return places.filter(([answer]) => {
    const group = isIn(answer);
    return from === 'all' ? group >= 0 : group === (from === 'a' ? 0 : 1);
  });
}

export function termView(
  opened: OpenedRun,
  contrast: GroupContrast | undefined,
  choice: ContrastChoice,
  { term, from, page, places }: TermChoice & { readonly places: readonly Place[] },
  wording: Wording,
): TermView {
  const { id, run } = opened;
  const words = contrastWords[wording.language];
  const names = groupNames(choice, wording.language);
  const found = contrast?.terms.find(({ key }) => key === term);
  const pages = Math.max(1, Math.ceil(places.length / linesPerPage));
  const first = (page - 1) * linesPerPage;
  const shown = places.slice(first, first + linesPerPage);
  const addressOf = (change: Partial<TermChoice>): string => {
    const next = { from, page: 1, ...change };
    return contrastTermAddress(id, term, {
      ...contrastQuery({ ...choice, shape: 'figure' }), from: next.from === 'all' ? undefined : next.from, side: next.page === 1 ? undefined : next.page,
    });
  };
  return {
    form: run.bulk.terms.find(({ key }) => key === term)!.form,
    names,
    row: found ? termRow({ id, minimumCell: run.plan.quotes.minimumCell }, found, choice, wording) : null,
    filters: (['all', 'a', 'b'] as const).map((each) => ({
      label: each === 'all' ? words.all : names[each === 'a' ? 0 : 1], address: addressOf({ from: each }), current: each === from,
    })),
    range: places.length === 0 ? null : words.range(first + 1, first + shown.length, places.length),
    lines: shown.map((place) => concordanceLine(opened, place, wording)),
    position: wording.words.theme.page(page, pages),
    previous: page > 1 ? addressOf({ page: page - 1 }) : null,
    next: page < pages ? addressOf({ page: page + 1 }) : null,
    back: choiceAddress(id, choice),
  };
}
