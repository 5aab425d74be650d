import type { PersonalDataKind, PersonalDataSpan } from './personal-data-span.js';

const labels: Readonly<Record<PersonalDataKind, string>> = {
  cpr: '[cpr]',
  email: '[e-mail]',
  link: '[link]',
  'case-number': '[sagsnummer]',
  phone: '[telefon]',
  address: '[adresse]',
  name: '[navn]',
};

/** Every label that may stand in the place of personal data. */
export const maskLabels: readonly string[] = Object.values(labels);

/**
 * Puts a label such as `[navn]` in the place of each span.
 *
 * @param spans of this answer, by start, not overlapping, as a `FindPersonalData` gives them
 * @throws RangeError when the spans are not in order or reach outside the answer
 */
export function maskPersonalData(answer: string, spans: readonly PersonalDataSpan[]): string {
  let masked = '';
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > answer.length) {
      throw new RangeError(`span ${span.start}-${span.end} overlaps another or lies outside the answer`);
    }
    masked += answer.slice(end, span.start) + labels[span.kind];
    end = span.end;
  }
  return masked + answer.slice(end);
}

/**
 * A stretch of an answer with personal data masked; a span that it cuts through is masked whole.
 *
 * @param start UTF-16 offset in the answer, as `end`
 * @param spans of the whole answer, by start, not overlapping
 */
export function maskedSlice(answer: string, start: number, end: number, spans: readonly PersonalDataSpan[]): string {
  const within = spans.filter((span) => span.start < end && start < span.end).map((span) => (
    { kind: span.kind, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return maskPersonalData(answer.slice(start, end), within);
}
