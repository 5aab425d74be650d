import { notice, type Notice, type NoticeCode, type NoticeParameters } from '../../src/notices/notice.js';

const file = 'svar.csv';
const place = { file, row: 1234, column: 'alder' };
const line = { file: 'study.yaml', line: 17 };

/** One of each notice there is: the compiler demands it. */
const parameters: { readonly [C in NoticeCode]: NoticeParameters[C] } = {
  'file-missing': { file, named: { file: 'study.yaml', line: 17 } },
  'file-empty': { file },
  'file-without-rows': { file },
  'file-unreadable': { file, detail: 'xlsx' },
  'file-type-unknown': { file, expected: ['csv', 'xlsx'] },
  'file-too-large': { file, got: 61e6, limit: 50e6 },
  'encoding-detected': { file, encoding: 'windows-1252', delimiter: ';' },
  'encoding-damaged': place,
  'column-missing': { file, column: 'alder', purpose: 'respondents.id', available: ['id', 'svar'] },
  'column-duplicated': { file, column: 'alder' },
  'column-unnamed': { file, position: 3 },
  'row-ragged': { file, row: 1234, expected: 9, got: 8 },
  'quote-unclosed': { file, row: 1234 },
  'id-missing': place,
  'id-duplicated': { ...place, firstRow: 12 },
  'category-unknown': { ...place, got: 'måske', expected: ['ja', 'nej'] },
  'number-invalid': { ...place, got: 'mange', minimum: 0, maximum: 120 },
  'date-invalid': { ...place, got: '31.2.23' },
  'not-asked-answered': place,
  'more-of-the-same': { of: 'category-unknown', file, column: 'alder', count: 214 },
  'population-count-invalid': { ...place, got: '1.200' },
  'stratum-duplicated': { file, row: 1234, firstRow: 12 },
  'stratum-not-in-population': { file, row: 1234, stratum: '30-49 · mand', population: 'population.csv' },
  'stratum-value-missing': place,
  'strata-empty': { strata: 2, population: 31, share: 0.0005 },
  'not-in-sample': { file, row: 1234, sample: 'sample.csv' },
  unweighted: { reason: 'no-population' },
  'yaml-invalid': { ...line, detail: 'BAD_INDENT' },
  'definition-invalid': {
    ...line, path: 'questions.0.scale', problem: 'scale-unknown', expected: 'degree', got: 'grad',
  },
  'format-unsupported': { ...line, got: '7', supported: [1] },
  'codebook-unknown': { codebook: 'min-kodebog', available: ['jobcenter-themes'] },
  'rule-invalid': { ...line, theme: 'hjælp', rule: 'støtte', pattern: 'god ..', problem: 'gap-at-edge at 5' },
  'rule-duplicated': { ...line, theme: 'hjælp', rule: 'støtte' },
  'theme-duplicated': { ...line, theme: 'hjælp' },
  'theme-without-rules': { ...line, theme: 'hjælp' },
  'theme-unknown': { file, row: 1234, theme: 'hjaelp', expected: ['hjælp'] },
  'coding-without-answer': { file, row: 1234 },
  'segment-unknown': { ...place, got: 'sur', expected: ['satisfied', 'neutral', 'dissatisfied'] },
  'answers-none': { file },
  'rows-excluded': { file, rows: 3, of: 60 },
  'coding-not-measured': { codebook: 'jobcenter-themes' },
  'theme-rare': { theme: 'hjælp', segment: 'satisfied', n: 6 },
  'clusters-too-few-answers': { segment: 'neutral', n: 7 },
  'clusters-fewer-than-asked': { segment: 'all', asked: 8, got: 3 },
  'answers-too-short': { segment: 'dissatisfied', n: 45 },
  'quotes-too-few': { theme: 'hjælp', segment: 'satisfied', asked: 5, eligible: 2 },
  'run-missing': { run: 'a1b2' },
  'run-format-unsupported': { run: 'a1b2', got: '9', supported: [1] },
  'run-damaged': { run: 'a1b2', file: 'codes.csv' },
  'run-differs': { run: 'a1b2', files: ['codes.csv'] },
  'value-unknown': { option: '--format', got: 'pdf', expected: ['html', 'md'] },
  'whole-number-expected': { option: '--seed', got: 'x', minimum: 0 },
  'output-exists': { path: 'ud/rapport' },
  'output-unwritable': { path: 'ud/rapport', detail: 'EACCES' },
  'port-taken': { port: 3000 },
};

export const noticeSamples: readonly Notice[] =
  (Object.keys(parameters) as NoticeCode[]).map((code) => notice('warning', code, parameters[code]));
