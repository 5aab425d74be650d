import { z } from 'zod';
import { negations, poles } from './codebook.js';

/** The formats of codebook files that are read; the last is the one that is written. Format 1 has neither parents nor
 * subthemes. */
export const codebookFormats = [1, 2] as const;

/** How ids are written: small letters, digits and hyphens. */
export const identifierForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const versionForm = /^\d+\.\d+\.\d+$/;

const identifier = z.string().regex(identifierForm, 'identifier');
const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const patterns = z.array(z.string());

const ruleSchema = z.strictObject({
  id: identifier,
  any: patterns.min(1),
  unless: patterns.default([]),
  negated: z.enum(negations).default('no'),
});

const description = { id: identifier, label: text, definition: text };

const themeSchema = z.strictObject({
  ...description,
  pole: z.enum(poles),
  parent: identifier.optional(),
  rules: z.array(ruleSchema).default([]),
  subthemes: z.array(z.strictObject({ ...description, rules: z.array(ruleSchema).default([]) })).default([]),
  examples: z.strictObject({ include: patterns.default([]), exclude: patterns.default([]) })
    .default({ include: [], exclude: [] }),
});

export const codebookSchema = z.strictObject({
  format: z.literal(codebookFormats),
  id: identifier,
  version: z.string().regex(versionForm, 'version'),
  language: z.string().min(2),
  label: text,
  words: z.record(identifier, patterns.min(1)).default({}),
  parents: z.array(z.strictObject(description)).default([]),
  themes: z.array(themeSchema).min(1),
});

/** A codebook as it is written in a file: patterns are text, and lists have names. */
export type CodebookFile = z.output<typeof codebookSchema>;
export type RuleFile = z.output<typeof ruleSchema>;
