import { parseCodings, type Coding, type CodingsTable } from './human-coding.js';

/**
 * Reads human codings from several tables as `parseCodings` reads one. What a coder says of an answer in a later table
 * takes the place of what the same coder said of it in an earlier one.
 */
export function parseCodingTables(
  tables: readonly CodingsTable[],
  themes: Parameters<typeof parseCodings>[1],
  isAnswer: (respondent: string, question: string) => boolean,
): ReturnType<typeof parseCodings> {
  const parsed = tables.map((table) => parseCodings(table, themes, isAnswer));
  const codings = new Map<string, Coding>();
  for (const coding of parsed.flatMap((each) => each.codings)) {
    codings.set(JSON.stringify([coding.respondent, coding.question, coding.coder, coding.settled ?? false]), coding);
  }
  return {
    codings: [...codings.values()],
    leftOut: parsed.flatMap(({ leftOut }) => leftOut),
    notices: parsed.flatMap(({ notices }) => notices),
  };
}
