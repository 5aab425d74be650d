import type {
  QuestionsAlike, QuestionsApart, QuestionStatement, RankedScore, Ranking, SatisfactionNets,
} from '../report/question-statements.js';
import type { Language } from './language.js';
import { levelName, levelsApartText } from './levels-apart-words.js';
import { intervalText, measureText, measureWithInterval } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { asSentence, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** The most questions, or levels, that are named one by one. */
const named = 3;

/** What the closed questions show, as one or more sentences. */
export function questionStatementText(statement: QuestionStatement, language: Language): string {
  const danish = language === 'da';
  switch (statement.code) {
    case 'satisfaction-nets': return nets(statement, language);
    case 'satisfaction-apart': return asSentence(levelsApartText(statement.finding, language));
    case 'satisfaction-alike':
      return danish
        ? `Efter ${variables(statement.variables, language)} er der ikke fundet forskelle i samlet tilfredshed.`
        : `By ${variables(statement.variables, language)}, no differences in satisfaction are found.`;
    case 'ranking': return ranking(statement, language);
    case 'questions-apart': return questionsApart(statement, language);
    case 'questions-alike':
      return danish
        ? `Efter ${variables(statement.variables, language)} er der ikke fundet forskelle i noget spørgsmål.`
        : `By ${variables(statement.variables, language)}, no differences are found in any question.`;
    case 'differences-note':
      return danish
        ? 'En forskel nævnes kun, når den er større, end tilfældet kan forklare, også når der tages højde for, at '
          + 'flere grupper sammenlignes i samme spørgsmål (5 pct.-niveau, Benjamini-Hochberg). At en forskel '
          + 'ikke er fundet, viser ikke, at grupperne svarer ens.'
        : 'A difference is named only when it is larger than chance can explain, also when it is taken into account '
          + 'that several groups are compared in the same question (5% level, Benjamini–Hochberg). That no '
          + 'difference is found does not show that the groups answer alike.';
  }
}

function nets({ satisfied, dissatisfied, score, weighted }: SatisfactionNets, language: Language): string {
  if (satisfied.kind === 'suppressed') {
    return language === 'da'
      ? 'For få har svaret til at vise, hvor tilfredse borgerne er.'
      : 'Too few have answered to show how satisfied the citizens are.';
  }
  const [good, bad] = [satisfied, dissatisfied].map((net) => measureWithInterval(net, 'share', language));
  const mean = measureWithInterval(score, 'score', language);
  const danish = language === 'da';
  const start = weighted
    ? danish ? 'Tallene er vægtede, så de gælder hele populationen; parenteserne'
      : 'The figures are weighted to stand for the whole population; brackets'
    : danish ? 'Parenteserne' : 'Brackets';
  const note = `${start} ${danish ? 'viser usikkerheden (95 pct.)' : 'hold the uncertainty (95%)'}.`;
  return language === 'da'
    ? `${good!} af borgerne er tilfredse, og ${bad!} er utilfredse. Den gennemsnitlige score er ${mean}. ${note}`
    : `${good!} of the citizens are satisfied, and ${bad!} are dissatisfied. The mean score is ${mean}. ${note}`;
}

function ranking({ questions, highest, lowest }: Ranking, language: Language): string {
  const count = formatNumber(questions, language);
  const danish = language === 'da';
  const [high, low] = [end(highest, language, ','), end(lowest, language, '')];
  return danish
    ? `Af ${count} spørgsmål med fem trin har ${high} den højeste score. Den laveste har ${low}.`
    : `Of ${count} questions of five steps, ${high} has the highest score. The lowest is that of ${low}.`;
}

/**
 * A question with its score, and those that lie so near that the order may be chance.
 *
 * @param closing what ends an inserted clause
 */
function end([first, ...near]: readonly RankedScore[], language: Language, closing: string): string {
  if (!first) return '';
  const text = ({ label, score }: RankedScore): string => {
    const interval = score.low === null || score.high === null ? ''
      : `; ${intervalText(score.low, score.high, 'score', language)}`;
    return `${quote(label[language], language)} (${measureText(score, 'score', language)}${interval})`;
  };
  if (near.length === 0) return text(first);
  const others = near.length > named
    ? `${formatNumber(near.length, language)} ${language === 'da' ? 'andre' : 'others'}`
    : formatList(near.map(text), language);
  return language === 'da'
    ? `${text(first)}, der ikke kan adskilles fra ${others}${closing}`
    : `${text(first)}, which cannot be told apart from ${others}${closing}`;
}

function questionsApart({ by, tested, differing, levels }: QuestionsApart, language: Language): string {
  const danish = language === 'da';
  const number = (value: number): string => formatNumber(value, language);
  const [first, second] = levels;
  // Of two levels the one says the same as the other.
  const mirrored = levels.length === 2 && first?.higher === second?.lower && first?.lower === second?.higher;
  const told = levels.slice(0, mirrored ? 1 : named).map(({ level, label, higher, lower }) => {
    const name = levelName({ level, label }, language);
    const parts = [
      ...(higher > 0 ? [`${danish ? 'højere i' : 'higher in'} ${number(higher)}`] : []),
      ...(lower > 0 ? [`${danish ? 'lavere i' : 'lower in'} ${number(lower)}`] : []),
    ];
    return danish ? `${name} ligger ${parts.join(' og ')}` : `${name} score ${parts.join(' and ')}`;
  });
  const start = danish
    ? `Efter ${withinSentence(by.da)} er der forskelle i ${number(differing)} af ${number(tested)} spørgsmål`
    : `By ${withinSentence(by.en)}, there are differences in ${number(differing)} of ${number(tested)} questions`;
  return asSentence(told.length === 0 ? start : `${start}: ${told.join(', ')}`);
}

function variables(labels: QuestionsAlike['variables'], language: Language): string {
  return alternatives(labels.map((label) => withinSentence(label[language])), language);
}

/** Words after one another, the last with 'eller' or 'or' before it. */
function alternatives(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB', { type: 'disjunction' }).format(words);
}
