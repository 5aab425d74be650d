import { routes, runAddress, runPages, type RunPage } from './addresses.js';
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
  /** The pages of the study; empty outside of one. */
  readonly navigation: readonly (PageLink & { readonly current: boolean })[];
}

/** The frame of a page that belongs to no study. */
export function plainFrame(heading: string, { words, language }: Wording): Frame {
  return { language, title: `${heading} · ${words.frame.product}`, crumbs: [], navigation: [] };
}

/**
 * The frame of a page of a study.
 *
 * @param run the run's id and title
 * @param page whose entry in the navigation is marked
 * @param below the page itself where it lies below that entry, such as a theme's
 */
export function runFrame(
  run: { readonly id: string; readonly title: string },
  page: RunPage,
  { words, language }: Wording,
  below?: PageLink,
): Frame {
  const own = { label: words.frame.pages[page], address: runAddress(page, run.id) };
  const way = [
    { label: words.frame.pages.studies, address: routes.studies },
    { label: run.title, address: runAddress('overview', run.id) },
    ...(page === 'overview' ? [] : [own]),
    ...(below ? [below] : []),
  ];
  const heading = below?.label ?? (page === 'overview' ? undefined : own.label);
  return {
    language,
    title: [...(heading === undefined ? [] : [heading]), run.title, words.frame.product].join(' · '),
    crumbs: way.map((link, i) => ({ ...link, current: i === way.length - 1 })),
    navigation: runPages.map((each) => ({
      label: words.frame.pages[each],
      address: runAddress(each, run.id),
      current: each === page,
    })),
  };
}
