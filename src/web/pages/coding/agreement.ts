import { agreementTables, type AgreementTables } from '../../../exports/agreement-tables.js';
import { workspaceAgreement } from '../../../use-cases/workspace-agreement.js';
import type { CodingState } from '../../../use-cases/ports.js';
import { runAddress } from '../../addresses.js';
import { drawnAnswers } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

export interface AgreementView {
  /** Null where no answer was coded by two. */
  readonly agreement: Required<AgreementTables> | null;
  readonly summary: string;
  readonly disagreements: readonly {
    readonly theme: string;
    readonly given: string;
    readonly withheld: string;
    /** The answer in the queue of disagreements. */
    readonly settle: string;
    readonly answer: string;
  }[];
  readonly back: string;
}

export function agreementView(opened: OpenedRun, state: CodingState, { words, language }: Wording): AgreementView {
  const { study, order } = drawnAnswers(opened);
  const { agreement, disagreements } = workspaceAgreement(study, state);
  const labels = new Map(opened.run.results.themes.map(({ theme, label }) => [theme, label[language]]));
  const labelOf = (theme: string): string => labels.get(theme) ?? theme;
  const tables = agreementTables(agreement, labelOf, language);
  const keyOf = new Map(order.map(({ respondent, question, row }) => [JSON.stringify([respondent, question]), row.key]));
  return {
    agreement: tables.themes ? { ...tables, themes: tables.themes } : null,
    summary: disagreements.length === 0 ? words.coding.noDisagreements : words.coding.disagreements(disagreements.length),
    disagreements: disagreements.map(({ respondent, question, theme, given, withheld }) => {
      const answer = keyOf.get(JSON.stringify([respondent, question]))!;
      return {
        theme: labelOf(theme), given: given.join(', '), withheld: withheld.join(', '), answer,
        settle: runAddress('coding', opened.id, { queue: 'disagreement', svar: answer }),
      };
    }),
    back: runAddress('coding', opened.id),
  };
}
