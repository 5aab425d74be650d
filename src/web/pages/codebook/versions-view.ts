import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import { writtenCodebook, type SavedCodebook } from '../../../use-cases/saved-codebooks.js';
import { codebookVersionAddress } from '../../addresses.js';
import { shownMoment } from '../../shown-moment.js';
import type { Wording } from '../../shown-share.js';
import { differencesView, type ShownDifference } from './differences-view.js';

export interface VersionsView {
  /** The newest first. */
  readonly versions: readonly {
    readonly heading: string;
    readonly files: readonly { readonly label: string; readonly address: string }[];
    readonly differences: readonly ShownDifference[];
  }[];
}

/** @param saved the oldest first; the first is compared with the run's own codebook where that is as old as it */
export function versionsView(
  run: string, question: string | undefined, of: RunCodebook, saved: readonly SavedCodebook[], wording: Wording,
): VersionsView {
  const written = saved.map(({ version, text }) => writtenCodebook({ file: { name: `${version}.yaml`, text } }));
  return {
    versions: saved.map(({ version, by, at }, i) => ({
      heading: wording.words.codebookEditor.version(version, by, shownMoment(at, wording.language)),
      files: ['yaml', 'csv', 'qdc'].map((format) => ({ label: format.toUpperCase(), address: codebookVersionAddress(run, version, format, question) })),
      differences: differencesView(written[i - 1] ?? writtenCodebook(of), written[i]!, wording),
    })).toReversed(),
  };
}
