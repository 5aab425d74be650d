import type { NoticeCode, NoticeParameters } from '../notices/notice.js';

/** A notice in words: what happened and where, what was expected, what came, and what to do. */
export interface NoticeText {
  readonly what: string;
  readonly expected?: string;
  readonly got?: string;
  readonly remedy: string;
}

/** Words for every notice there is; the compiler refuses a catalogue that lacks one. */
export type NoticeWords = {
  readonly [C in NoticeCode]: (parameters: Readonly<NoticeParameters[C]>) => NoticeText;
};

/** What was wrong with a part of a definition: words for one problem. */
export type ProblemWords<Parameters> =
  Readonly<Record<string, (parameters: Parameters) => { what: string; remedy: string }>>;
