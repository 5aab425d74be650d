import { sha256 } from '../../../io/digest.js';
import { inputError } from '../../../notices/input-error.js';
import { isQuoteAct, type AnalysisRun } from '../../../use-cases/ports.js';
import { quoteStudy } from '../../../use-cases/judged-quotes.js';
import type { QuoteOrigin } from '../../../use-cases/quote-receipt.js';
import { recordQuote, type QuoteRequest } from '../../../use-cases/record-quote.js';
import { undoLast } from '../../../use-cases/undo-last.js';
import type { Form } from '../../read-form.js';
import type { Site } from '../../site.js';

const acts = ['approve', 'reject', 'shorten', 'hide', 'unmask', 'undo'] as const;

/**
 * Does what somebody asked for.
 *
 * @param originOf how the answer of a key came before whoever approves it
 * @throws InputError 'value-unknown' for a form that is none of the page's, and what `recordQuote` refuses
 */
export async function doQuoteAct(
  { commands, clock }: Pick<Site, 'commands' | 'clock'>, run: AnalysisRun, by: string, form: Form, originOf: (key: string) => Promise<QuoteOrigin>,
): Promise<void> {
  const act = acts.find((each) => form[each] !== undefined);
  if (!act) throw inputError('value-unknown', { option: 'act', got: Object.keys(form).join(', ').slice(0, 60), expected: acts });
  if (act === 'undo') {
    await undoLast({ commands, clock }, { id: quoteStudy(run, sha256) }, by, isQuoteAct);
    return;
  }
  const key = textOf(form, 'svar');
  const request = requestOf(act, form);
  await recordQuote({ commands, clock, digest: sha256 }, run, by, key, request.kind === 'approve' ? { ...request, origin: await originOf(key) } : request);
}

function requestOf(act: Exclude<(typeof acts)[number], 'undo'>, form: Form): QuoteRequest {
  const confirmed = form['confirm'] !== undefined;
  switch (act) {
    case 'approve': return { kind: act, confirmed, attributes: severalOf(form, 'attribute') };
    case 'reject': return { kind: act, reason: textOf(form, 'reason') };
    case 'shorten': return { kind: act, words: textOf(form, 'words') };
    case 'hide': return { kind: act, words: textOf(form, 'hidden'), confirmed };
    case 'unmask': return { kind: act, confirmed, lifted: severalOf(form, 'lift').map(Number).filter((at) => Number.isInteger(at) && at >= 0) };
  }
}

/** What was ticked under a name. */
export function severalOf(form: Form, name: string): string[] {
  return [form[name] ?? []].flat();
}

export function textOf(form: Form, name: string): string {
  return severalOf(form, name).join('');
}
