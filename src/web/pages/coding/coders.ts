import { leftInQueue } from '../../../use-cases/ports.js';
import type { Site } from '../../site.js';
import { shownTime } from '../../shown-time.js';
import type { Desk } from './desk.js';

/** How far everybody has come who codes the study, the last active first; empty for a coder who is alone with it. */
export async function codersOf(
  site: Pick<Site, 'codingStates' | 'words' | 'language'>,
  { study, state, order, coder }: Desk,
): Promise<string[]> {
  const last = [...await site.codingStates.lastActs(study.id)];
  if (!last.some(([name]) => name !== coder)) return [];
  return last.toSorted(([, a], [, b]) => (a < b ? 1 : -1)).map(([name, at]) => {
    const read = order.length - leftInQueue('random', order, state, name).length;
    return site.words.people.coder(name, read, order.length, shownTime(at, site.language));
  });
}
