import type { CodingState } from '../workspace/coding-state.js';
import { codingsOf } from '../workspace/codings-of.js';
import type { CodedText } from '../workspace/command.js';
import type { AnalysisRun } from './ports.js';

/**
 * How many codings of a run's answers the run does not have, or has otherwise: what one person has given one answer counts once.
 *
 * @param keyOf the key that the run has for an answer with the text that was coded; undefined where it has none
 */
export function newCodings(
  { bulk }: Pick<AnalysisRun, 'bulk'>,
  keyOf: (answer: CodedText) => string | undefined,
  state: CodingState,
): number {
  const inRun = new Map<string, Set<string>>();
  for (const { key, coder, theme } of bulk.codings) add(inRun, JSON.stringify([key, coder]), [theme]);
  const now = new Map<string, Set<string>>();
  for (const { answer, coder, themes } of codingsOf(state)) {
    const key = keyOf(answer);
    if (key !== undefined) add(now, JSON.stringify([key, coder]), themes.length > 0 ? themes : ['']);
  }
  return [...now].filter(([place, themes]) => !isSame(themes, inRun.get(place))).length;
}

function add(sets: Map<string, Set<string>>, place: string, themes: readonly string[]): void {
  const set = sets.get(place) ?? new Set<string>();
  for (const theme of themes) set.add(theme);
  sets.set(place, set);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && a.size === b.size && [...a].every((each) => b.has(each));
}
