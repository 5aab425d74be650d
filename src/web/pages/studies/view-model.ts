import type { StudyList } from '../../../use-cases/list-studies.js';
import type { RunListing } from '../../../use-cases/ports.js';
import { routes, runAddress, studyAddress } from '../../addresses.js';
import { shownMoment } from '../../shown-moment.js';
import type { Site } from '../../site.js';

export interface StudiesView {
  readonly isEmpty: boolean;
  /** Where files are sent to become a study; null where none can be brought in. */
  readonly action: string | null;
  readonly script: string;
  readonly studies: readonly {
    readonly title: string;
    readonly address: string;
    readonly files: string;
    readonly lastRun: { readonly address: string | null; readonly told: string };
  }[];
  readonly others: readonly {
    readonly title: string;
    readonly address: string;
    readonly counts: string;
    readonly run: string;
  }[];
}

/**
 * The studies that can be opened, and the runs of none of them.
 *
 * @param mayBringIn whether whoever looks may bring in new ones
 */
export function studiesView(
  { studies, others }: StudyList, site: Pick<Site, 'words' | 'language' | 'bringIn' | 'assets'>, mayBringIn = true,
): StudiesView {
  const { words, language } = site;
  const toldOf = (run: RunListing): string => (run.made === undefined ? words.studies.run(run.id) : words.study.lastRun(shownMoment(run.made, language)));
  return {
    isEmpty: studies.length === 0 && others.length === 0,
    action: site.bringIn && mayBringIn ? routes.newStudy : null,
    script: site.assets.dropFiles,
    studies: studies.map(({ folder, title, runs: [last] }) => ({
      title,
      address: studyAddress(folder.id),
      files: words.study.files(folder.files.length),
      lastRun: last ? { address: runAddress('overview', last.id), told: toldOf(last) } : { address: null, told: words.study.notRun },
    })),
    others: others.map(({ id, title, respondents, answers }) => ({
      title,
      address: runAddress('overview', id),
      counts: words.studies.counts(respondents, answers),
      run: words.studies.run(id),
    })),
  };
}
