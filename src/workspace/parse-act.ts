import { z } from 'zod';
import { selections, type Act } from './command.js';
import { originSchema } from './origin-schema.js';
import { rejectionReasons } from './quote-act.js';

const name = z.string().min(1).max(500);
const answer = z.strictObject({ respondent: name, question: name, text: name });
const of = { answer, selected: z.enum(selections), suggestionSeen: z.boolean() };

const offset = z.int().min(0);
const spans = z.array(z.tuple([offset, offset]));
const quote = z.strictObject({ respondent: name, question: name, text: name, masked: name });
const confirmed = z.literal(true);

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['theme-added', 'theme-removed']), ...of, theme: name }),
  z.strictObject({ kind: z.enum(['read', 'reopened', 'suggestion-shown']), ...of }),
  z.strictObject({ kind: z.literal('note'), ...of, note: z.string() }),
  z.strictObject({ kind: z.literal('settled'), ...of, themes: z.array(name) }),
  z.strictObject({
    kind: z.literal('quote-approved'), quote, shown: name, attributes: z.array(name), confirmed, origin: originSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('quote-rejected'), quote, reason: z.enum(rejectionReasons) }),
  z.strictObject({ kind: z.literal('quote-shortened'), quote, cuts: spans }),
  z.strictObject({ kind: z.literal('quote-masking'), quote, hidden: spans, lifted: z.array(offset), confirmed }),
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
