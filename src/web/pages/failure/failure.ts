import { InputError } from '../../../notices/input-error.js';
import type { Notice } from '../../../notices/notice.js';

/** Why a page could not be shown. */
export interface Failure {
  readonly status: number;
  readonly kind: 'bad-request' | 'not-found' | 'unknown-address' | 'failed';
  /** What to tell the reader; empty where the program itself failed. */
  readonly notices: readonly Notice[];
}

/** There is no page at an address. */
export const unknownAddress: Failure = { status: 404, kind: 'unknown-address', notices: [] };

/** What an error comes to for the reader: their mistake, said in notices, or ours, of which nothing is shown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) {
    return error.notices.some(({ code }) => ['run-missing', 'answer-missing', 'study-missing', 'upload-missing'].includes(code))
      ? { status: 404, kind: 'not-found', notices: error.notices }
      : { status: 400, kind: 'bad-request', notices: error.notices };
  }
  // An address that is not well formed, by the router.
  if (error instanceof URIError) return unknownAddress;
  return { status: 500, kind: 'failed', notices: [] };
}
