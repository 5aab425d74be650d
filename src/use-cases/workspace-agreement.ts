import { coderAgreement, type CoderAgreement } from '../themes/coder-agreement.js';
import { disagreements, type Disagreement } from '../themes/disagreements.js';
import type { CodingState } from '../workspace/coding-state.js';
import { codingsOf } from '../workspace/codings-of.js';
import { currentCodings } from '../workspace/current-codings.js';
import type { CodableStudy } from './codable-study.js';

export interface WorkspaceAgreement {
  /** On answers drawn at random and coded blind; see `coderAgreement`. */
  readonly agreement: CoderAgreement;
  /** What nobody has settled; see `disagreements`. */
  readonly disagreements: readonly Disagreement[];
}

/** How the coders of a workspace agree on a study's answers as they are now. */
export function workspaceAgreement(study: CodableStudy, state: CodingState): WorkspaceAgreement {
  const { current } = currentCodings(codingsOf(state), study.answers);
  const keyOf = ({ respondent, question }: { readonly respondent: string; readonly question: string }): string =>
    JSON.stringify([respondent, question]);
  const settled = new Set(current.flatMap((coding) => (coding.settled ? [keyOf(coding)] : [])));
  const own = current.filter((coding) => !coding.settled);
  return {
    agreement: coderAgreement(own, study.themes, study.seed),
    disagreements: disagreements(own.filter((coding) => !settled.has(keyOf(coding))), [...new Set([...study.themes.values()].flat())]),
  };
}
