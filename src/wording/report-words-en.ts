import type { Count } from '../figures/figure.js';
import { frequencyLegend, frequencyWord } from './frequency-words.js';
import { groupWords } from './group-words.js';
import { measureText, measureWithInterval, suppressedText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { receiptWords } from './receipt-words.js';
import { referenceWords } from './reference-words.js';
import type { ReportWords } from './report-words-da.js';
import { asSentence, atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'en', decimals);
const count = (value: Count): string => (value.kind === 'count' ? number(value.value) : suppressedText(value, 'en'));

/** The English headings, captions and notes of a report; the method has words of its own. */
export const reportWordsEn: ReportWords = {
  draft: 'Draft: The quotes are not approved.',
  unweighted: 'The figures are not weighted: they hold for those who answered, not for all citizens.',
  contents: 'Contents',
  summary: 'Main findings',
  summaryParts: { satisfaction: 'Overall satisfaction', questions: 'The closed questions', texts: 'The open answers' },
  satisfaction: 'Overall satisfaction',
  themes: 'Themes in the answers',
  groupHeading: ({ group }) => atStart(groupWords(group, 'en').citizens),
  fewHeading: 'Themes that few mention',
  clustersHeading: 'Clusters of answers that resemble each other',
  ranking: 'The questions by score',
  questionnaireTheme: (label) => (label ? `Questions: ${label.en}` : 'Other questions'),
  method: 'Method',
  dataTable: 'Numbers behind the figure',

  tables: {
    satisfaction: 'Overall satisfaction, shares and mean score',
    themes: 'Share of citizens with each theme, by group',
    scales: 'Closed questions: mean score and share of positive answers',
    questionBy: (question, variable) => `${question}${/[.?!:]$/u.test(question) ? '' : '.'} By ${withinSentence(variable)}`,
    themesOf: ({ group }) => `Themes among ${groupWords(group, 'en').citizens}, the most common first`,
    clusters: ({ group }) => `Clusters among ${groupWords(group, 'en').citizens}`,
    coding: 'The coding held against answers coded by hand',
    draws: 'Quotes drawn, by theme and group',
    inputs: 'Files that the figures are computed from',
    lexicons: 'Word lists that the program used',
  },

  themesIntro: 'The shares are of citizens who wrote an answer with content. An answer can have several themes. '
    + `Words for how common a theme is: ${frequencyLegend('en')}.`,
  rankingNote: 'The highest mean score stands first. ‘Don’t know/not relevant’ is left out of score and share. Some '
    + 'questions are asked of some citizens only. Two questions whose uncertainty overlaps cannot be told apart.',
  quotesNote: 'The quotes are drawn at random among answers with the theme. The program has replaced the names, '
    + 'numbers, e-mails and addresses that it found. Read the answer before it is shared. '
    + '‘Not approved’ means that nobody has read the quote and vouched for it yet.',
  quotesNoteApproved: 'The approved quotes stand first; the appendix on method says how each of them was found. The others are drawn at '
    + 'random among answers with the theme. The program has replaced the names, numbers, e-mails and addresses that it found. ‘Not approved’ '
    + 'means that nobody has read the quote and vouched for it yet.',

  groupBase({ group, respondents, writers, withContent, otherLanguage, writing }, weighted) {
    const share = weighted ? ` (weighted ${measureText(writing, 'share', 'en')})` : '';
    return `${count(writers)} of ${count(respondents)} ${groupWords(group, 'en').citizens} wrote an answer${share}. `
      + `${count(withContent)} of them wrote an answer with content.`
      + (otherLanguage === null ? '' : ` ${count(otherLanguage)} wrote in another language and are not counted.`);
  },
  themeShare({ share, raw, coded }, { group, withContent }) {
    if (share.kind === 'suppressed') return `There are too few answers to show the share (${suppressedText(share, 'en')}).`;
    const word = atStart(frequencyWord(share.value, 'en'));
    return `${word}: ${measureWithInterval(share, 'share', 'en')} of ${groupWords(group, 'en').theCitizens}. `
      + (raw
        ? `The theme is coded for ${count(coded)} of ${count(withContent)} citizens `
          + `(${measureText(raw, 'share', 'en')} before the correction).`
        : `${count(coded)} of ${count(withContent)} citizens mention it.`);
  },
  few(sections) {
    const named = sections.map(({ label, share }) =>
      `${withinSentence(label.en)} (${measureText(share, 'share', 'en')})`);
    return asSentence(atStart(formatList(named, 'en')));
  },
  quoteNote({ group, question, approved, reference, origin }) {
    const who = atStart(groupWords(group, 'en').citizen);
    const answer = asSentence(`Answer to: ${quote(question.en, 'en')}`);
    const picked = origin?.kind === 'picked' ? ` ${asSentence(atStart(receiptWords('en').pickedMark))}` : '';
    return `${who}. ${answer} ${approved ? 'Approved.' : 'Not approved.'}${picked} ${referenceWords('en').note(reference)}`;
  },
  clustersNote: ({ tooShort, silhouette }) =>
    'The clusters are found without a codebook, from words that are used together. '
    + `${number(tooShort)} answers have too few words to be in one. `
    + `How clearly the clusters stand apart is measured from −1 to 1: ${number(silhouette, 2)}.`,
  clusterName: (position) => `Cluster ${number(position)}`,
};
