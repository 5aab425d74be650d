/**
 * What the program has to say about its input: a code and its parameters, no prose. `wording/` turns a notice into
 * a sentence in the reader's language; the compiler demands wording for every code that stands here.
 *
 * Rows count as a spreadsheet shows them: the header is row 1. Parameters hold neither respondent ids nor answers: of a
 * cell that could not be read they hold `shownCell`.
 */

/** Parameters of each notice, by code. `file` is the name as the user gave it. */
export interface NoticeParameters {
  // Files
  'file-missing': { file: string };
  'file-empty': { file: string };
  'file-without-rows': { file: string };
  'file-unreadable': { file: string; detail: string };
  'file-type-unknown': { file: string; expected: readonly string[] };
  'file-too-large': { file: string; got: number; limit: number };
  'encoding-detected': { file: string; encoding: string; delimiter: string };
  'encoding-damaged': { file: string; row: number; column: string };
  'column-missing': { file: string; column: string; purpose: string; available: readonly string[] };
  'column-duplicated': { file: string; column: string };
  'column-unnamed': { file: string; position: number };
  'row-ragged': { file: string; row: number; expected: number; got: number };
  'quote-unclosed': { file: string; row: number };
  // Values
  'id-missing': { file: string; row: number; column: string };
  'id-duplicated': { file: string; row: number; column: string; firstRow: number };
  'category-unknown': { file: string; row: number; column: string; got: string; expected: readonly string[] };
  'number-invalid': { file: string; row: number; column: string; got: string; minimum: number; maximum: number };
  'date-after-end': { file: string; row: number; column: string; got: string; end: string };
  'date-invalid': { file: string; row: number; column: string; got: string };
  'answered-outside-fieldwork': {
    file: string; row: number; column: string; got: string; opens: string; closes: string;
  };
  'not-asked-answered': { file: string; row: number; column: string };
  'more-of-the-same': { of: NoticeCode; file: string; column: string; count: number };
  // Population, sample and weights
  'population-count-invalid': { file: string; row: number; column: string; got: string };
  'stratum-duplicated': { file: string; row: number; firstRow: number };
  'stratum-not-in-population': { file: string; row: number; stratum: string; population: string };
  'stratum-value-missing': { file: string; row: number; column: string };
  'strata-empty': { strata: number; population: number; share: number };
  'strata-without-citizens': { respondents: number };
  'raking-unsettled': { rounds: number; deviation: number };
  'not-in-sample': { file: string; row: number; sample: string };
  'unweighted': { reason: 'no-population' | 'no-stratum-matches' | 'no-citizens' | 'no-weighted-respondents' };
  // The draw of a sample
  'sampling-missing': { file: string };
  'period-reversed': { file: string; row: number; column: string; got: string; begins: string };
  'column-reserved': { file: string; column: string };
  'nobody-eligible': { file: string };
  'sample-group-without-size': { group: string; named: readonly string[] };
  'sample-smaller-than-asked': { group: string; asked: number; got: number };
  'sample-below-minimum': { group: string; strata: number; minimum: number };
  'sample-unbalanced': { group: string; variable: string; p: number };
  // The first study file
  'id-not-found': { file: string; available: readonly string[] };
  // Study and codebook files
  'yaml-invalid': { file: string; line: number; detail: string };
  'definition-invalid': { file: string; line: number; path: string; problem: string; expected: string; got: string };
  'format-unsupported': { file: string; line: number; got: string; supported: readonly number[] };
  'codebook-unknown': { codebook: string; available: readonly string[] };
  'codebooks-share-code': { code: string; first: string; second: string };
  'rule-invalid': { file: string; line: number; theme: string; rule: string; pattern: string; problem: string };
  'rule-duplicated': { file: string; line: number; theme: string; rule: string };
  'theme-duplicated': { file: string; line: number; theme: string };
  'theme-without-rules': { file: string; line: number; theme: string };
  'parent-unknown': { file: string; line: number; theme: string; parent: string; expected: readonly string[] };
  'parent-without-themes': { file: string; line: number; parent: string };
  'theme-without-examples': { file: string; line: number; theme: string };
  'rule-never-matches': { file: string; line: number; theme: string; rule: string };
  'pattern-never-matches': { file: string; line: number; theme: string; rule: string; pattern: string };
  'pattern-repeated': { file: string; line: number; theme: string; rule: string; pattern: string };
  'list-unused': { file: string; line: number; list: string };
  'codebook-cell-invalid': { file: string; row: number; column: string; got: string; expected: readonly string[] };
  'codebook-incomplete': { file: string; left: readonly CodebookPart[] };
  'codebook-assumed': { file: string; part: 'pole' | 'definition' | 'english'; themes: readonly string[] };
  'xml-invalid': { file: string; line: number; problem: string };
  'qdc-invalid': { file: string; line: number; problem: string };
  'theme-unknown': { file: string; row: number; theme: string; expected: readonly string[] };
  'coding-without-answer': { file: string; row: number };
  /** Of the same coding as a row that cannot be used. */
  'coding-incomplete': { file: string; row: number; because: number };
  'coder-missing': { file: string; row: number; column: string };
  // Human coding
  /** A coder's codings of answers that an earlier row or file has from the same coder. */
  'coding-repeated': { file: string; n: number };
  'sheet-column-missing': { file: string; column: string; available: readonly string[] };
  'sheet-column-unknown': { file: string; column: string };
  'sheet-mark-unknown': { file: string; row: number; column: string; got: string };
  'sheet-none-and-theme': { file: string; row: number; themes: readonly string[] };
  'sheet-row-altered': { file: string; row: number; part: 'key' | 'text' };
  'sheet-row-repeated': { file: string; row: number; firstRow: number };
  'sheet-rows-unread': { file: string; n: number; of: number };
  'list-without-answer': { file: string; n: number };
  'answers-fewer-than-asked': { asked: number; got: number };
  'answers-all-coded': { file: string };
  'curve-size-invalid': { got: number; minimum: number; maximum: number };
  'segment-unknown': { file: string; row: number; column: string; got: string; expected: readonly string[] };
  // Models that code
  'model-invalid': { file: string };
  'model-format-unsupported': { file: string; got: string; supported: readonly number[] };
  /** `made` and `now` are an id, or id and version where they share the id. */
  'model-made-for-other': { file: string; part: 'codebook' | 'lexicon'; made: string; now: string };
  /** Rules alone code: no trained coder came with a codebook, or it is made for another version. */
  'model-not-shipped': { codebook: string };
  'model-shipped-for-other': { codebook: string; part: 'codebook' | 'lexicon'; made: string; now: string };
  'model-knows-answers': { file: string; n: number };
  'coded-answers-too-few': { file: string; n: number; minimum: number };
  // Results
  'texts-none': object;
  'answers-none': { file: string };
  'answer-missing': { answer: string };
  /** Answers of too few citizens to leave the pages; `minimum` is the study's smallest cell. */
  'file-of-too-few': { minimum: number };
  'filter-of-too-few': { minimum: number };
  /** `list` is the file that names each of them. */
  'rows-excluded': { file: string; rows: number; of: number; list: string };
  'coding-not-measured': { codebook: string };
  'clusters-too-few-answers': { segment: string; n: number };
  'clusters-fewer-than-asked': { segment: string; asked: number; got: number };
  'contrast-group-too-small': { by: string; minimum: number };
  'clusters-from-sample': { segment: string; n: number; of: number };
  'answers-without-segment': { n: number };
  /** `languages` are ISO 639-1 codes, the most common first. */
  'answers-in-other-languages': { n: number; languages: readonly string[]; coded: string };
  'answers-too-short': { segment: string; n: number };
  'quotes-below-minimum': { theme: string; segment: string; n: number; minimum: number };
  'quotes-too-few': { theme: string; segment: string; asked: number; eligible: number };
  'draw-without-likeness': { method: string };
  'draw-other-basis': { drawn: string; now: string };
  'receipt-changed': object;
  'receipt-of-too-few': { minimum: number };
  'receipt-unreadable': { file: string };
  'receipt-differs': { receipts: readonly string[] };
  'theme-or-receipt-needed': object;
  'query-unreadable': { problem: string; position: number };
  // A finished report
  'report-quotes-unapproved': { n: number; of: number };
  /** Texts by their ids, such as 'lead/satisfied'. */
  'report-prose-moved': { blocks: readonly string[] };
  'report-without-satisfaction': object;
  'report-coding-unmeasured': object;
  'report-groups-hidden': { n: number };
  // Quotes and their approval
  'quotes-none-approved': object;
  'quote-missing': { quote: string };
  'quote-unconfirmed': object;
  'quote-not-shortened': object;
  'quote-words-missing': object;
  'quote-attributes-few': { n: number; minimum: number };
  // Runs
  'run-missing': { run: string };
  'run-format-unsupported': { run: string; got: string; supported: readonly number[] };
  'run-damaged': { run: string; file: string };
  /** No answer, or no theme, is in both. */
  'runs-without-common-ground': { first: string; second: string; lacks: 'answers' | 'themes' };
  'run-differs': { run: string; files: readonly string[] };
  'question-needed': { expected: readonly string[] };
  'value-unknown': { option: string; got: string; expected: readonly string[] };
  'whole-number-expected': { option: string; got: string; minimum: number; maximum?: number };
  'output-exists': { path: string };
  'output-unwritable': { path: string; detail: string };
  'port-taken': { port: number };
  // The workspace
  'workspace-format-unsupported': { file: string; got: number; supported: number };
  'workspace-damaged': { file: string };
  'workspace-busy': { file: string };
  // People who sign in
  'users-none': object;
  'user-exists': { name: string };
  'user-missing': { name: string };
  'user-name-invalid': object;
  'password-invalid': { minimum: number; maximum: number };
  'passwords-differ': object;
  'last-admin': { name: string };
  // Deletion
  'erasure-while-analysed': object;
  'erasure-empties-file': { file: string };
  'erasure-unconfirmed': { expected: string };
  'respondent-not-in-study': object;
  // Where the server listens
  'host-without-users': { option: string };
  'host-name-needed': { host: string };
  'host-unavailable': { host: string };
  // Analyses that the pages start
  'study-missing': { study: string };
  'job-missing': object;
  /** `limit` in megabytes. */
  'job-out-of-memory': { limit: number };
  'upload-out-of-memory': { limit: number };
  // Bringing in a study
  'upload-missing': object;
  'upload-unreadable': { problem: 'form' | 'time' };
  'files-none': object;
  'files-too-many': { limit: number };
  'file-repeated': { file: string };
  'file-binary': { file: string };
  'table-too-large': { file: string; part: 'rows' | 'columns' | 'characters'; got: number; limit: number };
  /** What a spreadsheet unpacks to, in bytes. */
  'spreadsheet-too-large': { file: string; got: number; limit: number };
  'answers-file-missing': object;
  'setup-role-missing': { role: string };
  'setup-role-repeated': { role: string; columns: readonly string[] };
  'setup-levels-missing': { column: string };
  // A house's template
  'template-contrast': { file: string; line: number; path: string; got: number; expected: number };
  /** Codings whose answer has another text now, and those whose answer is gone. */
  'codings-stale': { changed: number; gone: number };
  'coder-name-invalid': object;
  'form-unreadable': object;
  'theme-not-in-codebook': { theme: string; expected: readonly string[] };
}

/** What is lost on the way to or from a REFI-QDA codebook: the codebook's own id, version and label; how themes lie deeper than two levels. */
export type CodebookPart = 'heading' | 'rules' | 'lists' | 'levels';

export type NoticeCode = keyof NoticeParameters;

/** error: the input cannot be used as it is (at least one row or the whole run); warning: used, with a consequence;
 * info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export type Notice<Code extends NoticeCode = NoticeCode> = {
  [C in Code]: { readonly code: C; readonly severity: Severity; readonly parameters: Readonly<NoticeParameters[C]> };
}[Code];

export function notice<C extends NoticeCode>(severity: Severity, code: C, parameters: NoticeParameters[C]): Notice {
  return { code, severity, parameters } as Notice;
}
