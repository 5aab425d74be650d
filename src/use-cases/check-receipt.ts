import { z } from 'zod';
import type { AnalysisRun } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import type { DrawnOrigin } from '../quotes/quote-origin.js';
import { drawRequestSchema, originSchema, turnedDownSchema } from '../workspace/origin-schema.js';
import { codingOf, drawFromRun } from './draw-from-run.js';
import type { Digest } from './ports.js';
import { quoteReceipt, receiptDigest, rejectedOf, type QuoteReceipt } from './quote-receipt.js';
import type { RunSearch } from './search-run.js';

const reference = z.string().min(1).max(60);
const receipt = z.strictObject({
  receiptFormat: z.literal(1), request: drawRequestSchema, part: z.string().exactOptional(), run: z.string(), coding: z.string(),
  matching: z.int().min(0), eligible: z.int().min(0), drawn: z.array(reference),
  skipped: z.array(z.strictObject({ reference, reason: z.enum(['too-short', 'too-long', 'same-words', 'near-duplicate']) })),
  rejected: turnedDownSchema, digest: z.string(),
});
const approved = z.strictObject({ reference, origin: originSchema.nullable() });
const file = z.union([receipt.transform((each) => [each]), z.array(receipt), z.strictObject({ approved: z.array(approved) })]);

/** A draw as a file tells of it. */
interface ToldDraw {
  readonly told: Pick<QuoteReceipt, 'request' | 'part' | 'run' | 'coding' | 'rejected' | 'digest'>;
  /** References of what was drawn, and where among them; the receipt of an approved quote names that quote alone. */
  readonly drawn: readonly { readonly reference: string; readonly place: number }[];
  /** Whether the digest is that of what stands in the file; of an approved quote that cannot be seen before the draw is made. */
  readonly isWhole: boolean;
}

/** What became of a draw when it was made again. */
export interface CheckedReceipt {
  readonly digest: string;
  readonly part?: string;
  /** Whether the same answers came up in the same order, the same were passed over, and the file says what it said when it was made. */
  readonly same: boolean;
  /** What is drawn now, by reference. */
  readonly drawn: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Reads a file of receipts: of one draw, of a sheet, or of the approved quotes, of which those that nobody drew are left out.
 *
 * @throws InputError 'receipt-unreadable' when it is none of these
 */
export function readReceipts(name: string, text: string, digest: Digest): ToldDraw[] {
  const parsed = file.safeParse(jsonOf(text)).data;
  if (!parsed) throw inputError('receipt-unreadable', { file: name });
  if ('approved' in parsed) {
    return parsed.approved.flatMap(({ reference: own, origin }) => (origin?.kind === 'drawn' ? [ofApproved(own, origin)] : []));
  }
  return parsed.map(({ digest: own, ...content }) => ({
    told: { ...content, digest: own }, drawn: content.drawn.map((each, i) => ({ reference: each, place: i + 1 })),
    isWhole: own === receiptDigest(content, digest),
  }));
}

function ofApproved(own: string, { place, receipt: whole, ...told }: DrawnOrigin): ToldDraw {
  return { told: { ...told, digest: whole }, drawn: [{ reference: own, place }], isWhole: true };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Makes the draw of a receipt again, and says whether it is the same.
 *
 * @param search of the same run; needed where the request holds words
 * @throws InputError as `drawFromRun`
 */
export function checkReceipt(run: AnalysisRun, { told, drawn, isWhole }: ToldDraw, digest: Digest, search?: RunSearch): CheckedReceipt {
  const rejected = rejectedOf(run, told.rejected);
  const again = drawFromRun(run, told.request, search, rejected ?? []);
  const now = quoteReceipt(run, again.receipt, digest, told.part);
  const [before, after] = [`${told.run} ${told.coding}`, `${run.id} ${codingOf(run)}`];
  const same = isWhole && now.digest === told.digest && drawn.every(({ reference: each, place }) => now.drawn[place - 1] === each);
  return {
    digest: told.digest, ...(told.part !== undefined && { part: told.part }), same, drawn: now.drawn,
    notices: [
      ...(before === after ? [] : [notice('warning', 'draw-other-basis', { drawn: before, now: after })]),
      ...(isWhole ? [] : [notice('warning', 'receipt-changed', {})]),
    ],
  };
}
