import { attributeNames } from '../../../exports/approved-quotes.js';
import { jointCell } from '../../../use-cases/joint-cell.js';
import type { AnswerRow } from '../../../use-cases/ports.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

/** What may stand with a quote, and how many citizens it fits. */
export interface AttributeChoices {
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly chosen: boolean;
    /** How many it fits in the population, with the group and with those that are chosen. */
    readonly citizens: string;
    /** Whether it may be chosen too; what is chosen may always be let go of. */
    readonly allowed: boolean;
  }[];
  readonly rule: string;
  /** Of those that are chosen together; '' where none is. */
  readonly joint: string;
  readonly open: boolean;
}

/**
 * The attributes of a quote's citizen, each with the joint cell that it would make with those that are chosen already.
 *
 * @param tried variables that are chosen for this quote and not approved yet; null where nobody is choosing
 */
export function attributeChoices({ run }: OpenedRun, answer: AnswerRow, tried: readonly string[] | null, { words, language }: Wording): AttributeChoices {
  const { minimumCell } = run.plan.quotes;
  const known = run.bulk.levels.map(({ variable }) => variable).filter((variable) => jointCell(run, answer, [variable]).attributes.length > 0);
  const chosen = known.filter((variable) => tried?.includes(variable));
  const joint = jointCell(run, answer, chosen);
  return {
    choices: known.map((variable) => {
      const isChosen = chosen.includes(variable);
      const { citizens, enough } = jointCell(run, answer, isChosen ? chosen : [...chosen, variable]);
      const [label = ''] = attributeNames(run, jointCell(run, answer, [variable]).attributes, language);
      return {
        value: variable, label, chosen: isChosen, allowed: enough || isChosen,
        citizens: enough ? words.quoteDraw.citizens(Math.floor(citizens)) : words.quoteDraw.tooFew(minimumCell),
      };
    }),
    rule: words.quoteDraw.rule(minimumCell),
    joint: chosen.length === 0 ? '' : joint.enough ? words.quoteDraw.joint(Math.floor(joint.citizens), minimumCell) : words.quoteDraw.jointTooFew(minimumCell),
    open: tried !== null,
  };
}
