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

/**
 * Puts a label such as `[navn]` in the place of each span.
 *
 * @param spans of this answer, by start, not overlapping, as `findPersonalData` gives them
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
