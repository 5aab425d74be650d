import { z } from 'zod';
import { selections, type Act } from './command.js';

const name = z.string().min(1).max(500);
const answer = z.strictObject({ respondent: name, question: name, text: name });
const of = { answer, selected: z.enum(selections), suggestionSeen: z.boolean() };

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['theme-added', 'theme-removed']), ...of, theme: name }),
  z.strictObject({ kind: z.enum(['read', 'reopened', 'suggestion-shown']), ...of }),
  z.strictObject({ kind: z.literal('note'), ...of, note: z.string() }),
  z.strictObject({ kind: z.literal('settled'), ...of, themes: z.array(name) }),
  z.strictObject({
    kind: z.literal('prose-edited'), block: name, text: z.string(),
    figures: z.array(z.strictObject({ of: name, value: z.number() })),
  }),
  z.strictObject({ kind: z.literal('undone'), command: z.int().min(1) }),
]);

/** An act as it was stored, from its JSON; undefined when it is none that this version of the program knows. */
export function parseAct(json: string): Act | undefined {
  try {
    return act.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
