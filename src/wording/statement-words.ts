import type { AnswersStatement, NoOpenQuestionsStatement, ResponseStatement, Statement } from '../report/summary.js';
import { cautionText } from './coding-words.js';
import { findingText } from './finding-words.js';
import type { Language } from './language.js';
import { formatNumber, formatShare } from './numbers.js';
import { questionStatementText } from './question-statement-words.js';
import { asSentence } from './sentence-words.js';

/** A statement of the report's summary as one or more sentences. */
export function statementText(statement: Statement, language: Language): string {
  switch (statement.code) {
    case 'response': return language === 'da' ? responseDa(statement) : responseEn(statement);
    case 'answers':
    case 'no-open-questions': return answersText(statement, language);
    case 'coding-caution': return cautionText(statement, language);
    case 'satisfied-share': case 'positive-share': case 'levels-apart':
    case 'most-chosen': case 'options-by': case 'most-mentioned':
      return asSentence(findingText(statement, language));
    default: return questionStatementText(statement, language);
  }
}

function responseDa({ population, sample, respondents, partial, rate }: ResponseStatement): string {
  const number = (value: number): string => formatNumber(value, 'da');
  const asked = [
    ...(population === undefined ? [] : [`Populationen er ${number(population)} borgere.`]),
    ...(sample === undefined ? [] : [`${number(sample)} blev inviteret til at svare.`]),
  ];
  const share = rate === undefined ? '' : `, svarende til ${formatShare(rate, 'da')} af de inviterede`;
  const partly = partial === 0 ? '' : `; ${number(partial)} af dem svarede kun på en del`;
  return [...asked, `${number(respondents)} svarede${share}${partly}.`].join(' ');
}

function responseEn({ population, sample, respondents, partial, rate }: ResponseStatement): string {
  const number = (value: number): string => formatNumber(value, 'en');
  const asked = [
    ...(population === undefined ? [] : [`The population is ${number(population)} citizens.`]),
    ...(sample === undefined ? [] : [`${number(sample)} were invited to answer.`]),
  ];
  const share = rate === undefined ? '' : `, ${formatShare(rate, 'en')} of those invited`;
  const partly = partial === 0 ? '' : `; ${number(partial)} of them answered only in part`;
  return [...asked, `${number(respondents)} answered${share}${partly}.`].join(' ');
}

function answersText(statement: AnswersStatement | NoOpenQuestionsStatement, language: Language): string {
  const { excluded, rowsRead } = statement;
  const number = (value: number): string => formatNumber(value, language);
  const left = excluded === 0 ? ''
    : language === 'da' ? ` ${number(excluded)} af filens ${number(rowsRead)} rækker kunne ikke bruges.`
    : ` ${number(excluded)} of the file’s ${number(rowsRead)} rows could not be used.`;
  if (statement.code === 'no-open-questions') {
    return (language === 'da' ? 'Undersøgelsen har ingen åbne spørgsmål.' : 'The survey has no open questions.') + left;
  }
  const wrote = language === 'da'
    ? `Borgerne skrev ${number(statement.answers)} åbne svar.`
    : `The citizens wrote ${number(statement.answers)} open answers.`;
  return wrote + left;
}
