import type { FindPersonalData } from './personal-data.js';

/** A sentence of danplus: forms, and whether each belongs to the name of a person, in whole or in part. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly isPerson: readonly boolean[];
  /** Part of something else that is built on a person's name: counted on neither side. */
  readonly isBuiltOnPerson: readonly boolean[];
}

/** Names found among tokens of persons, and names marked in vain among the others. */
export interface NameCounts {
  readonly persons: number;
  readonly found: number;
  readonly others: number;
  readonly inVain: number;
}

/** Parses a file of danplus: form, entity and inner entity in columns, an empty line after each sentence. */
export function parseDanplus(text: string): NamedSentence[] {
  return text.trim().split(/(?:\r?\n){2,}/).map((block) => {
    const rows = block.split(/\r?\n/).map((line) => line.split('\t'));
    const isPerson = rows.map(([, entity]) => /^[BI]-PER$/.test(entity ?? ''));
    return {
      forms: rows.map(([form]) => form ?? ''),
      isPerson,
      isBuiltOnPerson: rows.map((row, i) => !isPerson[i] && /-PER/.test(`${row[1]} ${row[2]}`)),
    };
  });
}

/** Reads each sentence with one space between its forms; a token is marked when a span of a name touches it. */
export function countNames(sentences: readonly NamedSentence[], find: FindPersonalData): NameCounts {
  let persons = 0, found = 0, others = 0, inVain = 0;
  for (const { forms, isPerson, isBuiltOnPerson } of sentences) {
    const spans = find(forms.join(' ')).filter(({ kind }) => kind === 'name');
    let start = 0;
    for (const [i, form] of forms.entries()) {
      const end = start + form.length;
      const isMarked = spans.some((span) => span.start < end && start < span.end);
      if (isPerson[i]) {
        persons++;
        if (isMarked) found++;
      } else if (!isBuiltOnPerson[i]) {
        others++;
        if (isMarked) inVain++;
      }
      start = end + 1;
    }
  }
  return { persons, found, others, inVain };
}
