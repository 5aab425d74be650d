import { answerKey, codingsOf, fewestCodings, type CodingState, type Group } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import type { Drawn } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { groupsOf } from '../../theme-order.js';

/**
 * How many answers measure the program's coding, and how many are still to be coded before the figures of each group can be
 * corrected: those that the run has measured by, and those that were coded since.
 */
export function measuredText(
  { run }: OpenedRun, { order }: Pick<Drawn, 'order'>, state: CodingState, { words, language }: Wording,
): string {
  const blind = new Set(codingsOf(state).filter(({ chosen }) => !chosen).map(({ answer }) => answerKey(answer)));
  const inRun = new Set(run.bulk.codings.map(({ key }) => key));
  const fresh = order.filter((answer) =>
    !inRun.has(answer.row.key) && answer.row.hasContent && blind.has(answerKey(answer)));
  const groups = run.results.themes[0]?.groups ?? [];
  const shown = groupsOf(run);
  const known = (group: Group): number => (groups.find((each) => each.group === group)?.corrected?.codings ?? 0)
    + fresh.filter(({ row }) => group === 'all' || row.segment === group).length;
  const missing = shown.flatMap((group) => (known(group) < fewestCodings
    ? [words.coding.missing(groupName(group, language), fewestCodings - known(group))] : []));
  const all = (run.results.coding?.n ?? 0) + fresh.length;
  return `${words.coding.measures(all, fresh.length)} ${missing.length === 0 ? words.coding.enough : words.coding.notEnough(fewestCodings, missing)}`;
}
