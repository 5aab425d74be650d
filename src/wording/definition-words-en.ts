import type { NoticeParameters } from '../notices/notice.js';
import type { NoticeText, ProblemWords } from './notice-text.js';

type Mistake = Readonly<NoticeParameters['definition-invalid']>;

/** What may be wrong with a part of study.yaml, a codebook or a word list; `part` says where. */
const problems: ProblemWords<Mistake & { part: string }> = {
  invalid_type: ({ part, got }) => got === ''
    ? { what: `${part} is missing.`, remedy: 'Add it.' }
    : { what: `${part} holds the wrong kind of content.`, remedy: 'Correct the content.' },
  invalid_value: ({ part }) => ({
    what: `${part} has a value that does not exist.`,
    remedy: 'Use one of the allowed values.',
  }),
  invalid_format: ({ part }) => ({
    what: `${part} is not written in the right way.`,
    remedy: 'Correct how it is written.',
  }),
  invalid_key: ({ part }) => ({ what: `${part} has a name that cannot be used.`, remedy: 'Give it another name.' }),
  too_small: ({ part }) => ({
    what: `${part} is too small, too short or empty.`,
    remedy: 'Fill it in or make it larger.',
  }),
  too_big: ({ part }) => ({ what: `${part} is too large or too long.`, remedy: 'Make it smaller or shorter.' }),
  unrecognized_keys: ({ got, part }) => ({
    what: `“${got}” does not exist (${part}).`,
    remedy: 'Correct the spelling, or delete the line. If it is indented too far or not enough, move it.',
  }),
  'variable-unknown': ({ part, got }) => ({
    what: `${part} names the variable “${got}”, which is not described above it.`,
    remedy: 'Correct the name, or describe the variable under variables before it is used.',
  }),
  'variable-with-several-sources': ({ part }) => ({
    what: `${part} takes its values from several places.`,
    remedy: 'Keep only one of column, bands and from.',
  }),
  'levels-do-not-match-limits': ({ part }) => ({
    what: `${part} does not match the number of limits.`,
    remedy: 'Write exactly one group fewer than there are limits.',
  }),
  'limits-not-rising': ({ part }) => ({
    what: `${part} does not rise.`,
    remedy: 'Write the limits from the smallest to the largest.',
  }),
  'closes-missing': ({ part }) => ({
    what: `${part} uses the survey's closing date, but none is given.`,
    remedy: 'Write closes: YYYY-MM-DD at the top of the file, or write a date here.',
  }),
  'level-unknown': ({ part, got }) => ({
    what: `${part} names the group “${got}”, which the variable does not have.`,
    remedy: 'Correct the name, or add the group under levels.',
  }),
  'question-duplicated': ({ got, part }) => ({
    what: `The question “${got}” is described twice (${part}).`,
    remedy: 'Give one of them another id.',
  }),
  'question-unknown': ({ part, got }) => ({
    what: `${part} names the question “${got}”, which does not exist.`,
    remedy: 'Correct the name, or describe the question under questions.',
  }),
  'theme-unknown': ({ part, got }) => ({
    what: `${part} names the theme “${got}”, which does not exist.`,
    remedy: 'Correct the name, or add the theme under themes.',
  }),
  'scale-or-several': ({ got, part }) => ({
    what: `The question “${got}” must have one kind of answer (${part}).`,
    remedy: 'Write scale, choice or several, and only one of them.',
  }),
  'scale-unknown': ({ part, got }) => ({
    what: `${part} names the scale “${got}”, which does not exist.`,
    remedy: 'Correct the name, or describe the scale under scales.',
  }),
  'length-falling': ({ part }) => ({
    what: `${part} has the longest limit first.`,
    remedy: 'Write the shortest length first.',
  }),
  'dont-know-is-a-score': ({ got }) => ({
    what: `“${got}” cannot mean “don’t know”, for it is a score.`,
    remedy: 'Use another word for “don’t know” in the data file and at dont_know.',
  }),
  'band-name-is-a-number': ({ part, got }) => ({
    what: `The group “${got}” in ${part} is named by a number, so that the order of the groups is lost.`,
    remedy: 'Give the group a name with letters, such as “under 30”.',
  }),
  'scale-steps-not-in-order': ({ part }) => ({
    what: `The steps of ${part} are not 1, 2, 3 and so on without a gap.`,
    remedy: 'Describe 2 to 11 steps from 1 and up; the highest is the most positive.',
  }),
  'dont-know-is-an-option': ({ got }) => ({
    what: `“${got}” cannot both be an option and mean “don't know”.`,
    remedy: 'Delete the option, or use another word at dont_know.',
  }),
  'step-not-on-scale': ({ got, part }) => ({
    what: `Step ${got} is not on the question's scale (${part}).`,
    remedy: 'Divide just the steps of the scale among satisfied, neutral and dissatisfied.',
  }),
  'routing-cycle': ({ got, part }) => ({
    what: `Who is asked the question depends on the answer to it: ${got} (${part}).`,
    remedy: 'Remove one of the conditions, so that no question waits for its own answer.',
  }),
  'closes-before-opens': ({ got }) => ({
    what: `The survey closes (${got}) before it opens.`,
    remedy: 'Correct the date at opens or closes.',
  }),
  'colon-in-id': ({ got }) => ({
    what: `“${got}” has a colon in its id.`,
    remedy: 'Remove the colon.',
  }),
  'step-in-no-segment': ({ got, part }) => ({
    what: `Step ${got} is in no segment (${part}).`,
    remedy: 'Put the step in satisfied, neutral or dissatisfied.',
  }),
  'step-in-two-segments': ({ got, part }) => ({
    what: `Step ${got} is in several segments (${part}).`,
    remedy: 'Let the step stand in just one of satisfied, neutral and dissatisfied.',
  }),
  'sizes-without-groups': ({ part }) => ({
    what: `${part} has a number for each group, but it is not said which groups to draw in.`,
    remedy: 'Write the variable at by, or write one number at size.',
  }),
  'period-reversed': ({ part }) => ({
    what: `${part} ends before it begins.`,
    remedy: 'Write the first day first.',
  }),
  'kind-missing': ({ part }) => ({
    what: `${part} tells benefits apart, but the column of the benefit is not given.`,
    remedy: 'Write the name of the column at kind.',
  }),
  'entry-not-normal': ({ got }) => ({
    what: `“${got}” is not written in lower case.`,
    remedy: 'Write the word as expected.',
  }),
  'entry-spacing': ({ got }) => ({ what: `“${got}” has too many spaces.`, remedy: 'Put one space between the words.' }),
  'entry-of-two-words': ({ got }) => ({ what: `“${got}” is not two words.`, remedy: 'Write the word and its model or base form.' }),
  'entry-unlike-model': ({ got }) => ({ what: `In “${got}” the first word does not end with the second.`, remedy: 'Choose a model that the word ends with.' }),
  'entry-duplicated': ({ got }) => ({ what: `“${got}” stands twice in the list.`, remedy: 'Delete one of the lines.' }),
};

/** What the parts of a YAML file may be. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list',
  object: 'a group of lines with name and content', record: 'a group of lines with name and content',
  date: 'a date as YYYY-MM-DD', unique: 'each word once', version: 'three numbers with full stops between, for instance 1.0.0',
  identifier: 'small letters a-z, digits and hyphens, for instance caseworker-change', step: 'a whole number from 1 to 11',
  'file-name': 'the name of a file, without a folder', sha256: '64 characters, 0-9 and a-f',
};

export function definitionWordsEn(mistake: Mistake): NoticeText {
  const { file, line, path, problem, expected, got } = mistake;
  const part = path === '' ? 'The content of the file' : `“${path}”`;
  const { what, remedy } = Object.hasOwn(problems, problem)
    ? problems[problem]!({ ...mistake, part })
    : { what: `${part} cannot be used (${problem}).`, remedy: 'Correct the line.' };
  const kind = Object.hasOwn(kinds, expected) ? kinds[expected]! : expected.replaceAll(' | ', ', ');
  return {
    what: `${file}, line ${line}: ${what}`,
    ...(expected !== '' && { expected: kind }),
    ...(got !== '' && !what.includes(`“${got}”`) && { got }),
    remedy,
  };
}
