import type { CodedText, CodingAct, Command, Selection } from './command.js';
import { standingCommands } from './standing-commands.js';

/** What one coder has done with one answer. */
export interface CoderAnswer {
  readonly answer: CodedText;
  readonly coder: string;
  /** In the order in which they were given. */
  readonly themes: readonly string[];
  /** Whether the coder is done with it: only then does it count. */
  readonly finished: boolean;
  readonly note: string;
  /** How it was selected when it was finished; until then, when it was last touched. */
  readonly selected: Selection;
  /** Whether the coder has ever seen the machine's suggestion for it, also where that was taken back. */
  readonly suggestionSeen: boolean;
}

/** What somebody decided for an answer that coders disagree on. */
export interface SettledAnswer {
  readonly answer: CodedText;
  readonly by: string;
  readonly themes: readonly string[];
  readonly suggestionSeen: boolean;
}

/** What the commands of a study come to. */
export interface CodingState {
  /** By answer and coder, in order of first commands. */
  readonly coded: ReadonlyMap<string, CoderAnswer>;
  /** By answer; the last decision stands. */
  readonly settled: ReadonlyMap<string, SettledAnswer>;
}

/**
 * What stands of a study's commands. A coder's commands bear on that coder's answers alone, whatever others did between
 * them, and an answer whose text has changed is another answer.
 *
 * @param commands of one study, in order
 */
export function codingState(commands: readonly Command[]): CodingState {
  const seen = new Set<string>();
  for (const { by, act } of commands) {
    if ('answer' in act && (act.suggestionSeen || act.kind === 'suggestion-shown')) seen.add(coderKey(act.answer, by));
  }
  const coded = new Map<string, CoderAnswer>();
  const settled = new Map<string, SettledAnswer>();
  for (const { by, act } of standingCommands(commands)) {
    if (!('answer' in act)) continue;
    const { answer } = act;
    const key = coderKey(answer, by);
    const suggestionSeen = seen.has(key);
    if (act.kind === 'settled') {
      settled.delete(answerKey(answer));
      settled.set(answerKey(answer), { answer, by, themes: act.themes, suggestionSeen });
    } else {
      const before = coded.get(key)
        ?? { answer, coder: by, themes: [], finished: false, note: '', selected: act.selected, suggestionSeen };
      coded.set(key, { ...before, ...changed(before, act) });
    }
  }
  return { coded, settled };
}

function changed(before: CoderAnswer, act: Exclude<CodingAct, { kind: 'settled' }>): Partial<CoderAnswer> {
  const touched = before.finished ? {} : { selected: act.selected };
  switch (act.kind) {
    case 'theme-added': return { ...touched, themes: [...new Set([...before.themes, act.theme])] };
    case 'theme-removed': return { ...touched, themes: before.themes.filter((each) => each !== act.theme) };
    case 'note': return { ...touched, note: act.note };
    case 'read': return { finished: true, selected: act.selected };
    case 'reopened': return { finished: false, selected: act.selected };
    case 'suggestion-shown': return touched;
  }
}

/** Names an answer with the text it had. */
export function answerKey({ respondent, question, text }: CodedText): string {
  return JSON.stringify([respondent, question, text]);
}

/** Names what one coder did with an answer. */
export function coderKey(answer: CodedText, coder: string): string {
  return JSON.stringify([answer.respondent, answer.question, answer.text, coder]);
}
