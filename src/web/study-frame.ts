import { routes } from './addresses.js';
import { plainFrame, type Frame, type PageLink } from './frame.js';
import type { Wording } from './shown-share.js';

/** The frame of a page between the list of studies and a run. @param way from the first page to this one, which is the last */
export function studyFrame(way: readonly PageLink[], wording: Wording): Frame {
  const here = way.at(-1)!;
  return {
    ...plainFrame(here.label, wording),
    crumbs: [{ label: wording.words.frame.pages.studies, address: routes.studies }, ...way].map((link) => ({ ...link, current: link === here })),
  };
}
