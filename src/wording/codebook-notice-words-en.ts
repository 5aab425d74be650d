import type { CodebookPart } from '../notices/notice.js';
import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const name = (text: string): string => quote(text, 'en');
const list = (names: readonly string[]): string => shortenedList(names, 'en');
const place = (file: string, line: number): string => `${file}, line ${formatNumber(line, 'en')}`;

const parts: Readonly<Record<CodebookPart, string>> = {
  heading: 'the id, version and name of the codebook',
  rules: 'the rules',
  lists: 'the word lists',
  levels: 'levels below subthemes (they have become subthemes)',
};

const assumed = {
  pole: {
    what: 'The file does not say whether these themes are praise or complaint. They are written as complaint (negative)',
    remedy: 'Correct pole in the codebook where it is praise.',
  },
  definition: {
    what: 'These themes have no definition in the file. The name stands instead',
    remedy: 'Write in the codebook what belongs to the theme and what does not.',
  },
  english: {
    what: 'These themes have no English text in the file. The Danish stands instead',
    remedy: 'Write the English at en in the codebook if it is to be used.',
  },
} as const;

const xmlProblems: Readonly<Record<string, string>> = {
  'not-well-formed': 'the file is not proper XML',
  'doctype': 'the file has a document type or entities of its own, which the program never reads',
  'entity-unknown': 'the file names an entity that XML does not have',
  'character-forbidden': 'the file has a character that XML does not allow',
  'too-deep': 'the parts of the file lie too deep within each other',
  'too-large': 'the file is too large for a codebook',
  'attribute-repeated': 'an attribute stands twice',
  'element-unclosed': 'the file ends in the middle of a part; it may have been cut short',
};

const qdcProblems: Readonly<Record<string, string>> = {
  'root': 'the file is not a codebook by REFI-QDA',
  'codes-missing': 'the codebook has no codes',
  'element-unexpected': 'here stands a part that the standard does not have in this place',
  'guid-invalid': 'the code lacks a valid guid',
  'guid-repeated': 'two codes have the same guid',
  'name-missing': 'the code lacks a name',
  'codable-invalid': 'isCodable has to be true or false',
  'color-invalid': 'the colour has to be written as #RRGGBB',
};

/** The English words of notices about codebooks. */
export const codebookNoticeWordsEn = {
  'parent-unknown': ({ file, line, theme, parent, expected }) => ({
    what: `${place(file, line)}: the theme ${name(theme)} belongs to ${name(parent)}, which does not stand under parents.`,
    ...(expected.length > 0 && { expected: list(expected) }),
    remedy: 'Correct parent, or add the parent under parents.',
  }),
  'parent-without-themes': ({ file, line, parent }) => ({
    what: `${place(file, line)}: no theme belongs to the parent ${name(parent)}.`,
    remedy: 'Write parent at the themes that belong to it, or delete it.',
  }),
  'theme-without-examples': ({ file, line, theme }) => ({
    what: `${place(file, line)}: the theme ${name(theme)} lacks examples of what belongs to it, or of what does not.`,
    remedy: 'Write at least one of each under examples: they show others where the boundary is.',
  }),
  'rule-never-matches': ({ file, line, theme, rule }) => ({
    what: `${place(file, line)}: the rule ${name(rule)} of the theme ${name(theme)} cannot find anything. `
      + 'No sentence that was written by its patterns was found.',
    remedy: 'See whether unless catches all that any finds, whether marks in [ ] contradict each other, and whether negated fits.',
  }),
  'pattern-never-matches': ({ file, line, theme, rule, pattern }) => ({
    what: `${place(file, line)}: the pattern cannot find anything. No sentence that was written by it was found.`,
    got: `${name(pattern)} in the rule ${name(rule)} of the theme ${name(theme)}`,
    remedy: 'Correct the pattern, or delete it. Perhaps unless catches it, or its words are read otherwise than they are written.',
  }),
  'pattern-repeated': ({ file, line, theme, rule, pattern }) => ({
    what: `${place(file, line)}: the pattern stands twice in the rule ${name(rule)} of the theme ${name(theme)}.`,
    got: name(pattern),
    remedy: 'Delete one of them.',
  }),
  'list-unused': ({ file, line, list: unused }) => ({
    what: `${place(file, line)}: no pattern uses the word list ${name(unused)}.`,
    remedy: 'Delete it, or use it by its name in < >.',
  }),
  'codebook-cell-invalid': ({ file, row, column, got, expected }) => ({
    what: `${file}, row ${formatNumber(row, 'en')}, column ${name(column)} cannot be used.`,
    ...(expected.length > 0 && { expected: list(expected) }),
    got: got === '' ? 'nothing' : name(got),
    remedy: 'Correct the cell. README says what stands in each column.',
  }),
  'codebook-incomplete': ({ file, left }) => ({
    what: `Not all of ${file} has come along: ${left.map((part) => parts[part]).join('; ')}.`,
    remedy: left.includes('levels') ? 'Move the themes about in the codebook if that is needed.'
      : 'Choose CSV or YAML to keep everything. REFI-QDA has no place for it.',
  }),
  'codebook-assumed': ({ file, part, themes }) => ({
    what: `${file}: ${assumed[part].what}: ${list(themes)}.`,
    remedy: assumed[part].remedy,
  }),
  'xml-invalid': ({ file, line, problem }) => ({
    what: `${place(file, line)}: ${xmlProblems[problem] ?? problem}.`,
    ...(problem === 'doctype' && { expected: 'XML without a document type' }),
    remedy: 'Save the codebook again from the program it comes from.',
  }),
  'qdc-invalid': ({ file, line, problem }) => ({
    what: `${place(file, line)}: ${qdcProblems[problem] ?? problem}.`,
    expected: 'a codebook by REFI-QDA 1.0 (CodeBook, Codes, Code)',
    remedy: 'Save the codebook again from the program it comes from, as a REFI-QDA codebook (.qdc).',
  }),
} satisfies Partial<NoticeWords>;
