import { isCodingAct, type Command } from './command.js';
import { isQuoteAct } from './quote-act.js';

/**
 * The commands that tell of one respondent's answers: codings, notes and decisions, judgements of quotes, and what took
 * any of those back.
 *
 * @param commands of one study, in order
 */
export function commandsAbout(commands: readonly Command[], respondent: string): Command[] {
  const about = new Set<number>();
  return commands.filter(({ id, act }) => {
    const tells = act.kind === 'undone' ? about.has(act.command)
      : isCodingAct(act) ? act.answer.respondent === respondent
        : isQuoteAct(act) && act.quote.respondent === respondent;
    if (tells) about.add(id);
    return tells;
  });
}

/** How many commands are about codings, about quotes, and about anything else. */
export function countedCommands(commands: readonly Command[]): {
  readonly codings: number; readonly quotes: number; readonly others: number;
} {
  const codings = commands.filter(({ act }) => isCodingAct(act)).length;
  const quotes = commands.filter(({ act }) => isQuoteAct(act)).length;
  return { codings, quotes, others: commands.length - codings - quotes };
}
