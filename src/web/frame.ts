import { routes, runAddress, runPages, type RunPage } from './addresses.js';
import type { Parameter } from './filter-address.js';
import { filterBar, type FilterBar } from './filter-bar.js';
import type { OpenedRun } from './opened-runs.js';
import type { Wording } from './shown-share.js';

export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** What stands round every page. */
export interface Frame {
  readonly language: string;
  /** The title of the window. */
  readonly title: string;
  /** The way from the first page; the last one is the page itself. */
  readonly crumbs: readonly (PageLink & { readonly current: boolean })[];
  /** The pages of the study; empty outside of one. `current` as in aria-current: the page, or what it lies under. */
  readonly navigation: readonly (PageLink & { readonly current: 'page' | 'true' | null })[];
  /** null outside of a study, and where a page has none. */
  readonly filter: FilterBar | null;
  /** The run that ways of the page lead within, and the filter that they carry; null for none. */
  readonly carries: { readonly run: string; readonly filter: readonly Parameter[] } | null;
  /** What stands at the top of the page on paper; null outside of a study, where there are no answers. */
  readonly onPaper: string | null;
  /** After how many seconds a browser without scripts asks for the page again; null or absent for never. */
  readonly refresh?: number | null;
}

const aboutOpenAnswers: ReadonlySet<RunPage> = new Set(['themes', 'clusters', 'contrast', 'search', 'coding', 'codebook', 'quotes']);

/** Whether citizens were asked anything in their own words. */
export function hasOpenQuestions({ study }: OpenedRun['run']): boolean {
  return study.texts.length > 0;
}

/** The frame of a page that belongs to no study. */
export function plainFrame(heading: string, { words, language }: Wording): Frame {
  return { language, title: `${heading} · ${words.frame.product}`, crumbs: [], navigation: [], filter: null, carries: null, onPaper: null };
}

/**
 * The frame of a page of a study.
 *
 * @param page whose entry in the navigation is marked; null for none
 * @param below the page itself where it lies below that entry, such as a theme's
 */
export function runFrame(
  opened: OpenedRun,
  page: RunPage | null,
  { words, language }: Wording,
  below?: PageLink,
): Frame {
  const { id, run, filter } = opened;
  const linkTo = (each: RunPage): PageLink => ({ label: words.frame.pages[each], address: runAddress(each, id) });
  const study = { label: run.title, address: runAddress('overview', id) };
  const way = [
    { label: words.frame.pages.studies, address: routes.studies },
    study,
    ...(page === null || page === 'overview' ? [] : [linkTo(page)]),
    ...(below ? [below] : []),
  ];
  // Without a sample there is nothing to say of those who did not answer, without open questions nothing of answers.
  const shown = runPages.filter((each) => (
    each === 'respondents' ? opened.tellsResponse : hasOpenQuestions(run) || !aboutOpenAnswers.has(each)));
  const here = way.at(-1)!;
  return {
    language,
    title: [...(here === study ? [] : [here.label]), run.title, words.frame.product].join(' · '),
    crumbs: way.map((link) => ({ ...link, current: link === here })),
    navigation: shown.map((each) => ({ ...linkTo(each), current: each !== page ? null : below ? 'true' : 'page' })),
    filter: filterBar(opened, page === 'respondents' ? 'invited' : page !== null && aboutOpenAnswers.has(page) ? 'answers' : 'respondents', language),
    carries: filter ? { run: id, filter: filter.parameters } : null,
    onPaper: words.frame.onPaper(run.title, run.id),
  };
}
