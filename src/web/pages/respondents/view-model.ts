import { runNonResponseSections } from '../../../exports/non-response-sections.js';
import { filedFigure, responseFigureName, type FiledFigure } from '../../figure-files.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

type Section = ReturnType<typeof runNonResponseSections>[number];

export interface RespondentsView {
  /** Empty for a study without a sample. */
  readonly sections: readonly (Omit<Section, 'figures'> & { readonly figures: readonly FiledFigure[] })[];
}

export function respondentsView(opened: OpenedRun, { language }: Wording): RespondentsView {
  let number = 0;
  return {
    sections: runNonResponseSections(opened.run, language).map((section) => ({
      ...section, figures: section.figures.map((figure) => filedFigure(opened, responseFigureName(number++), figure)),
    })),
  };
}
