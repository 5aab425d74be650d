import { z } from 'zod';
import { inputError } from '../notices/input-error.js';
import { readableRunFormats, type AnalysisRun } from './run.js';

/** run.json: a run without its rows, and the digests of the other files. */
export type RunSummary = Omit<AnalysisRun, 'bulk'> & {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Of everything else in the file. */
  readonly sha256: string;
};

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

/** What the program relies on before it looks at anything: the rest is held to be as it was written by `sha256`. */
const summary = z.looseObject({
  id: z.string(),
  title: z.string(),
  study: z.looseObject({ questions: z.array(z.unknown()), texts: z.array(z.unknown()) }),
  plan: z.looseObject({
    seed: count,
    clusters: z.looseObject({ k: z.union([z.literal('auto'), z.number().int().min(1)]) }),
    quotes: z.looseObject({ minimumCell: count, length: z.tuple([count, count]) }),
  }),
  inputs: z.array(z.looseObject({ role: z.string(), name: z.string(), sha256: digest })),
  files: z.array(z.looseObject({ name: z.string(), sha256: digest })),
  notices: z.array(z.looseObject({ code: z.string() })),
  results: z.looseObject({ response: z.looseObject({ respondents: count, answers: count }), themes: z.array(z.unknown()) }),
  sha256: digest,
});

/**
 * Reads a run.json.
 *
 * @param run the run's name, for notices
 * @throws InputError 'run-damaged' | 'run-format-unsupported'
 */
export function parseRunSummary(text: string, run: string): RunSummary {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw inputError('run-damaged', { run, file: 'run.json' });
  }
  const { format } = z.looseObject({ format: z.unknown() }).catch({ format: undefined }).parse(raw);
  if (typeof format === 'number' && !readableRunFormats.includes(format)) {
    throw inputError('run-format-unsupported', { run, got: String(format), supported: readableRunFormats });
  }
  if (typeof format !== 'number' || !summary.safeParse(raw).success) {
    throw inputError('run-damaged', { run, file: 'run.json' });
  }
  return raw as RunSummary;
}
