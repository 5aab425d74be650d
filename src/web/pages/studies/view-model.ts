import type { RunListing } from '../../../use-cases/ports.js';
import type { PageWords } from '../../../wording/page-words.js';
import { runAddress } from '../../addresses.js';

export interface StudiesView {
  readonly runs: readonly {
    readonly title: string;
    readonly address: string;
    readonly counts: string;
    readonly run: string;
  }[];
}

/** The studies that can be opened. */
export function studiesView(runs: readonly RunListing[], words: PageWords): StudiesView {
  return {
    runs: runs.map(({ id, title, respondents, answers }) => ({
      title,
      address: runAddress('overview', id),
      counts: words.studies.counts(respondents, answers),
      run: words.studies.run(id),
    })),
  };
}
