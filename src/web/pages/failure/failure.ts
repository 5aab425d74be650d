import { InputError } from '../../../notices/input-error.js';
import type { Notice } from '../../../notices/notice.js';
import type { Role } from '../../../use-cases/ports.js';
import { Refusal } from '../../refusal.js';

/** Why a page could not be shown. */
export interface Failure {
  readonly status: number;
  readonly kind: 'bad-request' | 'not-found' | 'unknown-address' | 'failed' | Refusal['kind'];
  /** The role that it takes, where one was refused for want of it. */
  readonly needed?: Role | undefined;
  /** What to tell the reader; empty where the program itself failed. */
  readonly notices: readonly Notice[];
}

/** There is no page at an address. */
export const unknownAddress: Failure = { status: 404, kind: 'unknown-address', notices: [] };

const statusOf = { 'role-too-low': 403, 'foreign-request': 403, 'too-many': 429 } as const;

const nothingThere: ReadonlySet<string> = new Set(['run-missing', 'answer-missing', 'study-missing', 'upload-missing', 'job-missing']);

/** What an error comes to for the reader: their mistake, said in notices, or ours, of which nothing is shown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) {
    return error.notices.some(({ code }) => nothingThere.has(code))
      ? { status: 404, kind: 'not-found', notices: error.notices }
      : { status: 400, kind: 'bad-request', notices: error.notices };
  }
  if (error instanceof Refusal) return { status: statusOf[error.kind], kind: error.kind, notices: [], needed: error.needed };
  // An address that is not well formed, by the router.
  if (error instanceof URIError) return unknownAddress;
  return { status: 500, kind: 'failed', notices: [] };
}
