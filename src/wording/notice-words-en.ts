import { codebookNoticeWordsEn } from './codebook-notice-words-en.js';
import { codingNoticeWordsEn } from './coding-notice-words-en.js';
import { definitionWordsEn } from './definition-words-en.js';
import type { NoticeWords } from './notice-text.js';
import { languageName, languageNames } from './language-name.js';
import { formatNumber, formatShare } from './numbers.js';
import { patternProblem } from './pattern-words.js';
import { quote, shortenedList } from './shortened-list.js';
import { quoteNoticeWordsEn } from './quote-notice-words-en.js';
import { reportNoticeWordsEn } from './report-notice-words.js';
import { studyNoticeWordsEn } from './study-notice-words-en.js';
import { templateNoticeWordsEn } from './template-notice-words.js';
import { erasureNoticeWordsEn } from './erasure-notice-words.js';
import { peopleNoticeWordsEn } from './people-notice-words-en.js';
import { jobNoticeWordsEn } from './job-notice-words.js';
import { workspaceNoticeWordsEn } from './workspace-notice-words-en.js';

const number = (value: number): string => formatNumber(value, 'en');
const name = (text: string): string => quote(text, 'en');
const list = (names: readonly string[]): string => shortenedList(names, 'en');
const shown = (got: string): string => (got === '' ? 'nothing' : name(got));
const citizens = (count: number): string => `${number(count)} ${count === 1 ? 'citizen' : 'citizens'}`;
const answers = (count: number): string => `${number(count)} ${count === 1 ? 'answer' : 'answers'}`;
const segmentNames: Readonly<Record<string, string>> = {
  satisfied: 'the satisfied', neutral: 'the neutral', dissatisfied: 'the dissatisfied', all: 'all',
};
const among = (segment: string): string => segmentNames[segment] ?? segment;
const at = (file: string, row: number, column?: string): string =>
  `${file}, row ${number(row)}${column === undefined ? '' : `, column ${name(column)}`}`;

/** The English words of every notice. */
export const noticeWordsEn: NoticeWords = {
  'file-missing': ({ file }) => ({
    what: `The file ${file} does not exist.`,
    remedy: 'Correct the name, or put the file in that place.',
  }),
  'file-empty': ({ file }) => ({
    what: `The file ${file} is empty.`,
    remedy: 'Save it again from the program it comes from.',
  }),
  'file-without-rows': ({ file }) => ({
    what: `The file ${file} has no rows that can be used.`,
    expected: 'a heading in row 1 and at least one row under it',
    remedy: 'Check that it is the right file and that the rows came along.',
  }),
  'file-unreadable': ({ file, detail }) => ({
    what: `The file ${file} cannot be read (${detail}).`,
    remedy: 'Open it in the program it comes from, and save it again as CSV or XLSX.',
  }),
  'file-type-unknown': ({ file, expected }) => ({
    what: `The file ${file} is of a type that cannot be read.`,
    expected: list(expected),
    remedy: 'Save it as one of these types.',
  }),
  'file-too-large': ({ file, got, limit }) => ({
    what: `The file ${file} is too large.`,
    expected: `${number(Math.floor(limit / 1e6))} MB at most`,
    got: `${number(Math.ceil(got / 1e6))} MB`,
    remedy: 'Delete columns that are not needed, and save the file again.',
  }),
  'encoding-detected': ({ file, encoding, delimiter }) => ({
    what: `The file ${file} was read as ${encoding} `
      + `with ${delimiter === 'tab' ? 'a tab' : name(delimiter)} between columns.`,
    remedy: 'Check that æ, ø and å stand right. If not, save the file as CSV UTF-8.',
  }),
  'encoding-damaged': ({ file, row, column }) => ({
    what: `A letter was lost in ${at(file, row, column)}.`,
    remedy: 'Fetch the file again where it comes from, and save it as CSV UTF-8.',
  }),
  'column-missing': ({ file, column, purpose, available }) => ({
    what: `The file ${file} has no column named ${name(column)}.`,
    expected: `the column ${name(column)} (for ${purpose})`,
    got: list(available),
    remedy: purpose.includes('.')
      ? `Correct the name at ${purpose} in the study's definition, or correct the heading in the file.`
      : 'Correct the heading in the file.',
  }),
  'column-duplicated': ({ file, column }) => ({
    what: `The file ${file} has two columns named ${name(column)}.`,
    remedy: 'Give one of them another name, or delete it.',
  }),
  'column-unnamed': ({ file, position }) => ({
    what: `Column number ${position} of ${file} has no name. It is not used.`,
    remedy: 'Write a name in row 1 if the column is to be used.',
  }),
  'row-ragged': ({ file, row, expected, got }) => ({
    what: `${at(file, row)} does not have as many fields as the heading. The row is not used.`,
    expected: `${number(expected)} fields`,
    got: `${number(got)} fields`,
    remedy: 'Check whether quotation marks are missing around a text with delimiters or line breaks.',
  }),
  'quote-unclosed': ({ file, row }) => ({
    what: `A quotation mark in ${at(file, row)} is not closed.`,
    remedy: 'Close it, or save the file again from the program it comes from.',
  }),
  'id-missing': ({ file, row, column }) => ({
    what: `${at(file, row, column)} is empty. The row is not used.`,
    expected: 'an id that no other row has',
    remedy: 'Write the citizen\'s id.',
  }),
  'id-duplicated': ({ file, row, column, firstRow }) => ({
    what: `The id in ${at(file, row, column)} also stands in row ${number(firstRow)}. `
      + `Only row ${number(firstRow)} is used.`,
    remedy: 'Delete one of the rows, or correct the id.',
  }),
  'category-unknown': ({ file, row, column, got, expected }) => ({
    what: `The value in ${at(file, row, column)} is not known. It is not used.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Correct the value, or add it to the study\'s definition.',
  }),
  'number-invalid': ({ file, row, column, got, minimum, maximum }) => ({
    what: `The value in ${at(file, row, column)} is not a number that can be used.`,
    expected: maximum === Number.MAX_VALUE
      ? `a number of ${number(minimum)} or more`
      : `a number from ${number(minimum)} to ${number(maximum)}`,
    got: shown(got),
    remedy: 'Correct the number.',
  }),
  'date-after-end': ({ file, row, column, got, end }) => ({
    what: `The date in ${at(file, row, column)} is after the day that is measured to. It is not used.`,
    expected: `${end} or earlier`,
    got: shown(got),
    remedy: 'Correct the date, or the day that is measured to (until), in the study\'s definition.',
  }),
  'date-invalid': ({ file, row, column, got }) => ({
    what: `The value in ${at(file, row, column)} is not a date. It is not used.`,
    expected: 'YYYY-MM-DD, such as 2023-09-18',
    got: shown(got),
    remedy: 'Correct the date.',
  }),
  'answered-outside-fieldwork': ({ file, row, column, got, opens, closes }) => ({
    what: `The time in ${at(file, row, column)} is outside the period of the survey. The answer is used, `
      + 'but does not stand in the course day by day.',
    expected: [...(opens === '' ? [] : [`${opens} or later`]), ...(closes === '' ? [] : [`${closes} or earlier`])].join(', '),
    got: shown(got),
    remedy: 'Correct the time, or correct opens and closes in the study\'s definition.',
  }),
  'not-asked-answered': ({ file, row, column }) => ({
    what: `${at(file, row, column)} has an answer from a citizen who was not to be asked. The answer is not used.`,
    remedy: 'Check that only and except of the question are right in the study\'s definition.',
  }),
  'more-of-the-same': ({ file, column, count, of }) => ({
    what: `${number(count)} more cases of the kind shown${file === '' ? '' : ` in ${file}`}`
      + `${column === '' ? '' : `, column ${name(column)}`} (${of}).`,
    remedy: 'Correct them in the same way.',
  }),
  'population-count-invalid': ({ file, row, column, got }) => ({
    what: `The number of citizens in ${at(file, row, column)} cannot be used.`,
    expected: 'a whole number of 0 or more, without separators',
    got: shown(got),
    remedy: 'Correct the number.',
  }),
  'stratum-duplicated': ({ file, row, firstRow }) => ({
    what: `${at(file, row)} describes the same group of citizens as row ${number(firstRow)}.`,
    remedy: 'Make one row of the two.',
  }),
  'stratum-not-in-population': ({ file, row, stratum, population }) => ({
    what: `The citizen in ${at(file, row)} belongs to the group ${name(stratum)}, which ${population} lacks. `
      + 'The row is not used.',
    remedy: `Add the group to ${population}, or correct what is known of the citizen.`,
  }),
  'stratum-value-missing': ({ file, row, column }) => ({
    what: `The citizen in ${at(file, row)} cannot be weighted: ${name(column)} is missing. The row is not used.`,
    remedy: 'Fill it in.',
  }),
  'strata-empty': ({ strata, population, share }) => ({
    what: `${strata === 1 ? 'One group' : `${number(strata)} groups`} of the population `
      + `${strata === 1 ? 'has' : 'have'} no answers. `
      + `The weighted figures do not cover the ${citizens(population)} in ${strata === 1 ? 'it' : 'them'} `
      + `(${formatShare(share, 'en')}).`,
    remedy: 'Say so where the figures are used, or weight by fewer variables (weighting.strata).',
  }),
  'strata-without-citizens': ({ respondents }) => ({
    what: `${number(respondents)} ${respondents === 1 ? 'response comes' : 'responses come'} from groups that the population says are empty. `
      + `${respondents === 1 ? 'It does' : 'They do'} not count in the weighted figures.`,
    remedy: 'Correct the number of citizens in the population, or what is known of the citizens.',
  }),
  'raking-unsettled': ({ rounds, deviation }) => ({
    what: `The weights could not make every distribution match the population in ${number(rounds)} rounds. `
      + `The worst is off by ${formatShare(deviation, 'en', 3)}.`,
    remedy: 'Merge small groups, weight by fewer variables (weighting.strata), or choose another weighting.',
  }),
  'not-in-sample': ({ file, row, sample }) => ({
    what: `The citizen in ${at(file, row)} is not in the sample ${sample}. The row is not used.`,
    remedy: `Correct the id, or add the citizen to ${sample}.`,
  }),
  unweighted: ({ reason }) => {
    switch (reason) {
      case 'no-population': return {
        what: 'The figures are not weighted: the study does not say how many citizens each group has.',
        remedy: 'Add population and weighting to the study\'s definition if the figures are to hold for all citizens.',
      };
      case 'no-stratum-matches': return {
        what: 'The figures are not weighted: no answer belongs to a group of the population.',
        remedy: 'Check that the groups of weighting.strata are written alike in the population and in the answers.',
      };
      case 'no-citizens': return {
        what: 'The figures are not weighted: no group of the population has any citizens.',
        remedy: 'Check that population.count names the right column, and that its numbers are over 0.',
      };
      case 'no-weighted-respondents': return {
        what: 'The figures are not weighted: no citizen was given a weight.',
        remedy: 'Check that respondents.status and weighting are right in the study\'s definition.',
      };
    }
  },
  'sampling-missing': ({ file }) => ({
    what: `${file} does not say how the sample is to be drawn.`,
    expected: 'the section sampling',
    remedy: 'Write sampling with frame, strata and size in the file.',
  }),
  'period-reversed': ({ file, row, column, got, begins }) => ({
    what: `The period in ${at(file, row, column)} ends before it begins. The row is not used.`,
    expected: `${begins} or later`,
    got: shown(got),
    remedy: 'Correct the dates.',
  }),
  'column-reserved': ({ file, column }) => ({
    what: `The column ${name(column)} in ${file} is named like one that the sample gets.`,
    remedy: 'Give it another name, or delete it.',
  }),
  'nobody-eligible': ({ file }) => ({
    what: `No citizen in ${file} meets the conditions for being drawn.`,
    remedy: 'Check that the dates and weeks at sampling are right in the study\'s definition.',
  }),
  'sample-group-without-size': ({ group, named }) => ({
    what: `It is not said how many citizens to draw in ${name(group)}.`,
    expected: `a number at sampling.size; ${list(named)} are named now`,
    remedy: 'Write the number at sampling.size, 0 if need be.',
  }),
  'sample-smaller-than-asked': ({ group, asked, got }) => ({
    what: group === '' ? 'The sample is smaller than asked for: there are no more citizens.'
      : `The sample in ${name(group)} is smaller than asked for: there are no more citizens.`,
    expected: citizens(asked),
    got: citizens(got),
    remedy: 'Use the sample as it is, or relax the conditions at sampling.',
  }),
  'sample-below-minimum': ({ group, strata, minimum }) => ({
    what: `${strata === 1 ? 'One stratum' : `${number(strata)} strata`}${group === '' ? '' : ` in ${name(group)}`} `
      + `${strata === 1 ? 'has' : 'have'} fewer in the sample than the minimum of ${number(minimum)}, `
      + 'because there are no more citizens or the sample is too small.',
    remedy: 'Draw more, merge strata, or lower the minimum.',
  }),
  'sample-unbalanced': ({ group, variable, p }) => ({
    what: `The sample${group === '' ? '' : ` in ${name(group)}`} differs from the population on ${name(variable)} `
      + `by more than chance usually gives (p = ${formatNumber(p, 'en', 4)}).`,
    remedy: 'Look at the figures. Draw again with another seed only if that was decided beforehand, '
      + 'and say so in the report.',
  }),
  'id-not-found': ({ file, available }) => ({
    what: `No column in ${file} can be the id of the citizens.`,
    expected: 'a column in which every row has a value of its own',
    got: list(available),
    remedy: 'Add a column named id with a running number.',
  }),
  'yaml-invalid': ({ file, line, detail }) => ({
    what: `${file}, line ${line}, is not valid YAML (${detail}).`,
    remedy: 'Check indentation, colons and quotation marks on the line and the one above it.',
  }),
  'definition-invalid': definitionWordsEn,
  'format-unsupported': ({ file, line, got, supported }) => ({
    what: `${file}, line ${line}: this version cannot read the file's format.`,
    expected: `format ${list(supported.map(String))}`,
    got: shown(got),
    remedy: 'Correct the number at format, or use a newer version of the program.',
  }),
  'codebooks-share-code': ({ code, first, second }) => ({
    what: `The codebooks ${name(first)} and ${name(second)} both have the code ${shown(code)}.`,
    expected: 'different ids, since tables and addresses know a code by its id alone',
    remedy: 'Give the code another id in one of them, or let the questions have the same codebook.',
  }),
  'codebook-unknown': ({ codebook, available }) => ({
    what: `There is no codebook ${name(codebook)}.`,
    expected: `${list(available)} or the name of a file`,
    remedy: 'Correct the name at codebook.',
  }),
  'model-invalid': ({ file }) => ({
    what: `The file ${file} is not a model, or it is damaged.`,
    expected: 'a file that fritekst train wrote',
    remedy: 'Train the model again with fritekst train.',
  }),
  'model-format-unsupported': ({ file, got, supported }) => ({
    what: `The model ${file} is in a format that the program does not read.`,
    expected: `format ${list(supported.map(String))}`,
    got: shown(got),
    remedy: 'Train the model again with fritekst train.',
  }),
  'model-made-for-other': ({ file, part, made, now }) => ({
    what: part === 'codebook' ? `The model ${file} was trained for another codebook or another version of it.`
      : `The model ${file} was trained with another version of the word lists of the program.`,
    expected: name(now),
    got: name(made),
    remedy: 'Train the model again with fritekst train, or choose the codebook that it was trained for.',
  }),
  'model-not-shipped': ({ codebook }) => ({
    what: `No trained model comes with the codebook ${name(codebook)}, so the rules code alone.`,
    remedy: 'Train a model on your own coded answers with fritekst train and choose it with --model. --model none says that rules are to code alone.',
  }),
  'model-shipped-for-other': ({ codebook, part, made, now }) => ({
    what: part === 'codebook'
      ? `The model that comes with the codebook ${name(codebook)} was trained for another version of it, so the rules code alone.`
      : `The model that comes with the codebook ${name(codebook)} was trained with other word lists of the program, so the rules code alone.`,
    expected: name(now),
    got: name(made),
    remedy: 'Train a model on your own coded answers with fritekst train and choose it with --model. --model none says that rules are to code alone.',
  }),
  'model-knows-answers': ({ file, n }) => ({
    what: `${answers(n)} in ${file} are among those that the model was trained on.`,
    remedy: 'They have yes in the column seen, and fritekst evaluate leaves them out.',
  }),
  'coded-answers-too-few': ({ file, n, minimum }) => ({
    what: `The file ${file} has too few coded answers to train on.`,
    expected: `at least ${answers(minimum)}`,
    got: answers(n),
    remedy: 'Code more answers by hand.',
  }),
  'rule-invalid': ({ file, line, theme, rule, pattern, problem }) => ({
    what: `${file}, line ${line}: ${patternProblem(problem, 'en')}`,
    got: `${name(pattern)} in `
      + (theme === '' ? `the word list ${name(rule)}` : `the rule ${name(rule)} of the theme ${name(theme)}`),
    remedy: 'Correct the pattern.',
  }),
  'rule-duplicated': ({ file, line, theme, rule }) => ({
    what: `${file}, line ${line}: the theme ${name(theme)} has two rules named ${name(rule)}.`,
    remedy: 'Give one of the rules another id.',
  }),
  'theme-duplicated': ({ file, line, theme }) => ({
    what: `${file}, line ${line}: two themes are named ${name(theme)}.`,
    remedy: 'Give one of the themes another id.',
  }),
  'theme-without-rules': ({ file, line, theme }) => ({
    what: `The theme ${name(theme)} in ${file}, line ${line}, has no rules. Only answers coded by hand can have it.`,
    remedy: 'Write rules for the theme, or code answers by hand.',
  }),
  ...codebookNoticeWordsEn,
  ...workspaceNoticeWordsEn,
  ...peopleNoticeWordsEn,
  ...erasureNoticeWordsEn,
  ...jobNoticeWordsEn,
  ...quoteNoticeWordsEn,
  ...studyNoticeWordsEn,
  ...templateNoticeWordsEn,
  ...reportNoticeWordsEn,
  ...codingNoticeWordsEn,
  'theme-unknown': ({ file, row, theme, expected }) => ({
    what: `${at(file, row)} names the theme ${name(theme)}, which the codebook lacks. The row is not used.`,
    expected: list(expected),
    remedy: 'Correct the theme\'s id.',
  }),
  'coder-missing': ({ file, row, column }) => ({
    what: `${at(file, row, column)} is empty.`,
    expected: 'a name or mark of who coded',
    remedy: 'Write who coded the answer.',
  }),
  'coding-without-answer': ({ file, row }) => ({
    what: `${at(file, row)} codes an answer that does not exist. The row is not used.`,
    remedy: 'Correct respondent or question so that they match the answers.',
  }),
  'coding-incomplete': ({ file, row, because }) => ({
    what: `${at(file, row)} belongs to the same coding as row ${number(because)}, which cannot be used. Therefore it is not used either.`,
    remedy: 'Correct the other row: the coding of an answer must be read whole.',
  }),
  'segment-unknown': ({ file, row, column, got, expected }) => ({
    what: `The value in ${at(file, row, column)} is not a segment. The citizen is in no segment.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Correct the value.',
  }),
  'texts-none': () => ({
    what: 'The study has no open questions. So there are neither themes, clusters nor quotes.',
    remedy: 'If it has open questions, name them at texts in the study\'s definition.',
  }),
  'answers-none': ({ file }) => ({
    what: `The file ${file} has no open answers.`,
    remedy: 'Check that texts names the right column in the study\'s definition.',
  }),
  'rows-excluded': ({ file, rows, of, list }) => ({
    what: `${number(rows)} of ${number(of)} rows in ${file} are not used.`,
    remedy: `See in ${list} which rows they are, and why.`,
  }),
  'coding-not-measured': ({ codebook }) => ({
    what: `The coding is not measured on your answers: none is coded by hand after the codebook ${name(codebook)}.`,
    remedy: 'Code at least 200 randomly drawn answers by hand, and name the file at codings in the study\'s '
      + 'definition.',
  }),
  'clusters-too-few-answers': ({ segment, n }) => ({
    what: `There are too few answers with enough words among ${among(segment)} to find clusters (${number(n)}).`,
    remedy: 'Read the answers instead.',
  }),
  'clusters-from-sample': ({ segment, n, of }) => ({
    what: `The clusters were found in ${number(n)} random answers of ${number(of)} among ${among(segment)}; each of the others is in the cluster it lies nearest to.`,
    remedy: 'Try another number after --seed to see how much the clusters move.',
  }),
  'clusters-fewer-than-asked': ({ segment, asked, got }) => ({
    what: `There are fewer clusters among ${among(segment)} than expected: the answers are too few, or many of them say the same.`,
    expected: `${number(asked)} clusters`,
    got: `${number(got)} ${got === 1 ? 'cluster' : 'clusters'}`,
    remedy: 'Ask for fewer clusters, or read the answers instead.',
  }),
  'contrast-group-too-small': ({ by, minimum }) => ({
    what: `Words cannot be compared by ${name(by)}: one of the groups has answers from fewer than ${number(minimum)} citizens.`,
    remedy: 'Compare larger groups, such as one level against the rest.',
  }),
  'answers-without-segment': ({ n }) => ({
    what: `${answers(n)} ${n === 1 ? 'is' : 'are'} from citizens who did not say whether they are satisfied.`,
    remedy: 'They stand in answers.csv, but not in themes, clusters and quotes, which are divided by satisfaction.',
  }),
  'answer-missing': ({ answer }) => ({
    what: `There is no answer with the key ${name(answer)} in the run.`,
    remedy: 'Find the answer under a theme or in a cluster, and follow the link from there.',
  }),
  'file-of-too-few': ({ minimum }) => ({
    what: `The search finds answers from fewer than ${minimum} citizens. They may be recognised, so there is no file of them.`,
    remedy: 'Read them on the page, or search more widely.',
  }),
  'filter-of-too-few': ({ minimum }) => ({
    what: `The filter shows or leaves out fewer than ${minimum} citizens. They may be recognised, so nothing of it can be had as a file.`,
    remedy: 'Read the figures on the page, or remove a filter.',
  }),
  'answers-in-other-languages': ({ n, languages, coded }) => ({
    what: `${answers(n)} ${n === 1 ? 'is' : 'are'} not in ${languageName(coded, 'en')} but in ${languageNames(languages, 'en')}.`,
    remedy: `${n === 1 ? 'It is' : 'They are'} kept, but ${n === 1 ? 'gets' : 'get'} no themes by the rules, `
      + `and ${n === 1 ? 'is' : 'are'} in no figure of a theme and in no cluster. The language is the guess of the program.`,
  }),
  'answers-too-short': ({ segment, n }) => ({
    what: `${answers(n)} among ${among(segment)} ${n === 1 ? 'has' : 'have'} too few words to be in a cluster.`,
    remedy: n === 1
      ? 'If it has content, it is in the figures of the themes.'
      : 'Those with content are in the figures of the themes.',
  }),
  'quotes-below-minimum': ({ theme, segment, n, minimum }) => ({
    what: `Only ${number(n)} ${n === 1 ? 'citizen' : 'citizens'} among ${among(segment)} ${n === 1 ? 'has' : 'have'} the theme ${name(theme)}.`,
    expected: `at least ${number(minimum)} citizens before quotes are shown to others`,
    remedy: 'Read the quotes yourself, and do not share them.',
  }),
  'quotes-too-few': ({ theme, segment, asked, eligible }) => ({
    what: `There are too few quotes on ${name(theme)} among ${among(segment)}.`,
    expected: `${number(asked)} quotes`,
    got: `${number(eligible)} eligible ${eligible === 1 ? 'answer' : 'answers'}`,
    remedy: 'Ask for fewer, or change the length at quotes in the study\'s definition.',
  }),
  'run-missing': ({ run }) => ({
    what: `There is no run ${name(run)}.`,
    remedy: 'Correct the name, or make the run with fritekst analyse.',
  }),
  'run-format-unsupported': ({ run, got, supported }) => ({
    what: `The run ${name(run)} is stored in a format that this version cannot read.`,
    expected: `format ${list(supported.map(String))}`,
    got: `format ${got}`,
    remedy: 'Run the analysis again, or use a newer version of the program.',
  }),
  'run-damaged': ({ run, file }) => ({
    what: `The run ${name(run)} is not whole: ${file} is missing or was changed.`,
    remedy: 'Run the analysis again, or fetch the folder from a backup.',
  }),
  'runs-without-common-ground': ({ first, second, lacks }) => ({
    what: `The runs ${name(first)} and ${name(second)} cannot be compared: ` +
      (lacks === 'answers' ? 'no answer is the same in both.' : 'no theme is in both.'),
    expected: 'two runs of the same study, or of the same study with more answers',
    remedy: 'See on the page of studies which runs belong together.',
  }),
  'run-differs': ({ run, files }) => ({
    what: `The run ${name(run)} was not the same when repeated. The difference is in ${list(files)}.`,
    remedy: 'Check whether files in the folder were changed, and whether program and Node are of the same version.',
  }),
  'question-needed': ({ expected }) => ({
    what: 'The open questions of the study have codebooks of their own, so it must be said which one is meant.',
    expected: list(expected),
    remedy: 'Choose one of them with --question.',
  }),
  'value-unknown': ({ option, got, expected }) => ({
    what: `The value of ${option} is not known.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Choose one of them.',
  }),
  'whole-number-expected': ({ option, got, minimum, maximum }) => ({
    what: `The value of ${option} is not a whole number that can be used.`,
    expected: maximum === undefined ? `a whole number of ${number(minimum)} or more` : `a whole number from ${number(minimum)} to ${number(maximum)}`,
    got: shown(got),
    remedy: 'Correct the number.',
  }),
  'output-exists': ({ path }) => ({
    what: `${path} exists already and was not made by this program. Nothing is written.`,
    remedy: 'Choose another place, or move what stands there.',
  }),
  'output-unwritable': ({ path, detail }) => ({
    what: `${path} cannot be written (${detail}).`,
    remedy: 'Choose another place, close the file if it is open, or make room on the disk.',
  }),
  'port-taken': ({ port }) => ({
    what: `Port ${port} is taken by another program.`,
    remedy: `Close it, or choose another port, such as --port ${port + 1}.`,
  }),
};
