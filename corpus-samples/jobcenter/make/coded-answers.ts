import { parse } from 'csv-parse/sync';
import type { Segment } from '../../../src/survey/segment.js';

/** An open answer with the themes that a coder gave it. */
export interface CodedAnswer {
  /** Its writer's letter and a number, such as C001. */
  readonly id: string;
  readonly segment: Segment;
  readonly text: string;
  /** Empty when it was read and has no theme. */
  readonly themes: readonly string[];
}

/** The coded answers of answers.csv (columns id, segment, text, themes; themes separated by ';'), in its order. */
export function readCodedAnswers(csv: string): CodedAnswer[] {
  const rows = parse<{ id: string; segment: Segment; text: string; themes: string }>(csv, { columns: true });
  return rows.map(({ id, segment, text, themes }) => ({
    id,
    segment,
    text,
    themes: themes === '' ? [] : themes.split(';'),
  }));
}
