import { z } from 'zod';
import { drawChances, drawMethods } from '../quotes/draw-order.js';

const name = z.string().min(1).max(500);
const names = z.array(name);
const whole = z.int().min(0);

const filters = z.strictObject({
  levels: z.record(z.string(), z.string()).exactOptional(),
  citizens: z.record(z.string(), names).exactOptional(),
  words: z.string().max(500).exactOptional(),
  cluster: name.exactOptional(),
  codedByPeople: z.boolean().exactOptional(),
  alsoOneOf: names.exactOptional(),
  spreadOver: name.exactOptional(),
});

/** What was asked for of a draw, as it is stored and as its receipt says it. */
export const drawRequestSchema = z.strictObject({
  theme: name,
  segment: z.enum(['all', 'satisfied', 'neutral', 'dissatisfied']),
  count: z.int().min(1),
  seed: whole,
  method: z.enum(drawMethods),
  chance: z.enum(drawChances),
  length: z.tuple([whole, whole]).nullable(),
  filters: filters.exactOptional(),
});

export const turnedDownSchema = z.array(z.strictObject({ reference: name, reason: name }));

const picked = { run: name, coding: z.string() };

/** How a quote came before whoever approved it, as an approval holds it. */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('drawn'), request: drawRequestSchema, part: name.exactOptional(), ...picked, matching: whole, eligible: whole,
    shareable: z.boolean(), place: z.int().min(1), rejected: turnedDownSchema, receipt: name,
  }),
  z.strictObject({ kind: z.literal('picked'), by: z.enum(['search', 'hand']), ...picked }),
]);
