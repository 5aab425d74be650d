/** An open answer: one respondent's words to one open question. */
export interface Answer {
  /** `respondent` when the study has one open question, `respondent:question` when it has several. */
  readonly key: string;
  /** Position of the respondent in the survey. */
  readonly respondent: number;
  readonly question: string;
  /** As written; may be blank. */
  readonly text: string;
}
