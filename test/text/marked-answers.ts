import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import type { PersonalDataSpan } from '../../src/text/personal-data-span.js';

/** An answer with invented personal data, and where a reader found them. */
export interface MarkedAnswer {
  readonly id: string;
  /** Rules and lists were made while reading the one half only; by the SHA-256 digest of the id. */
  readonly half: 'build' | 'measure';
  readonly text: string;
  readonly spans: readonly PersonalDataSpan[];
}

/**
 * Answers of the sample study's texts with every span of personal data marked by hand: the kinds that are masked, and
 * everybody who is named by first name, surname or initials, the writer included; not towns, offices and firms.
 */
export function markedAnswers(): MarkedAnswer[] {
  const file = join('test', 'text', 'marked-answers.csv');
  return parseCsv(readFileSync(join(packageFolder, file)), file).table.rows.map(([id, half, text, spans]) => ({
    id: id!, half: half as MarkedAnswer['half'], text: text!, spans: JSON.parse(spans!) as PersonalDataSpan[],
  }));
}

/** Whether every letter and digit of a marked span is masked, by spans of whatever kind. */
export function isCovered(answer: string, { start, end }: PersonalDataSpan, found: readonly PersonalDataSpan[]): boolean {
  for (let at = start; at < end; at++) {
    if (/[\p{L}\p{N}]/u.test(answer[at]!) && !found.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}

/** The spans that touch nothing that was marked. */
export function foundInVain(found: readonly PersonalDataSpan[], marked: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  return found.filter(({ start, end }) => marked.every((span) => end <= span.start || start >= span.end));
}
