import type { Count } from '../figures/figure.js';
import type { QuestionTheme } from '../report/closed-questions.js';
import type { ClusterSection, GroupSection, Quote, ThemeSection } from '../report/group-sections.js';
import { frequencyLegend, frequencyWord } from './frequency-words.js';
import { groupWords } from './group-words.js';
import { measureText, measureWithInterval, suppressedText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { receiptWords } from './receipt-words.js';
import { referenceWords } from './reference-words.js';
import { asSentence, atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'da', decimals);
const count = (value: Count): string => (value.kind === 'count' ? number(value.value) : suppressedText(value, 'da'));

/** The Danish headings, captions and notes of a report; the method has words of its own. */
export const reportWordsDa = {
  draft: 'Udkast: Citaterne er ikke godkendt.',
  unweighted: 'Tallene er ikke vægtede: De gælder dem, der har svaret, og ikke alle borgere.',
  contents: 'Indhold',
  summary: 'Det vigtigste',
  summaryParts: { satisfaction: 'Samlet tilfredshed', questions: 'De lukkede spørgsmål', texts: 'De åbne svar' },
  satisfaction: 'Samlet tilfredshed',
  themes: 'Temaer i svarene',
  groupHeading: ({ group }: GroupSection): string => atStart(groupWords(group, 'da').citizens),
  fewHeading: 'Temaer, som få nævner',
  clustersHeading: 'Klynger af svar, der ligner hinanden',
  ranking: 'Spørgsmålene efter score',
  questionnaireTheme: (label: QuestionTheme['label']): string => (label ? `Spørgsmål: ${label.da}` : 'Andre spørgsmål'),
  method: 'Metode',
  dataTable: 'Tal bag figuren',

  tables: {
    satisfaction: 'Samlet tilfredshed, andele og gennemsnitlig score',
    themes: 'Andel borgere med hvert tema, efter gruppe',
    scales: 'Lukkede spørgsmål: gennemsnitlig score og andel positive svar',
    questionBy: (question: string, variable: string): string => `${question}${/[.?!:]$/u.test(question) ? '' : '.'} Efter ${withinSentence(variable)}`,
    themesOf: ({ group }: GroupSection): string =>
      `Temaer blandt ${groupWords(group, 'da').citizens}, hyppigste først`,
    clusters: ({ group }: GroupSection): string => `Klynger blandt ${groupWords(group, 'da').citizens}`,
    coding: 'Kodningen holdt op mod håndkodede svar',
    draws: 'Trukne citater, efter tema og gruppe',
    inputs: 'Filer, som tallene er beregnet af',
    lexicons: 'Ordlister, som programmet har brugt',
  },

  themesIntro: 'Andelene gælder borgere, der har skrevet et svar med indhold. Et svar kan have flere temaer. '
    + `Ordene for hyppighed: ${frequencyLegend('da')}.`,
  rankingNote: 'Højeste gennemsnitlige score står først. »Ved ikke/ikke relevant« indgår ikke i score og andel. Nogle '
    + 'spørgsmål er kun stillet til nogle borgere. To spørgsmål, hvis usikkerhed overlapper, kan ikke adskilles.',
  quotesNote: 'Citaterne er trukket tilfældigt blandt svar med temaet. Programmet har erstattet de navne, numre, '
    + 'e-mails og adresser, det fandt. Læs svaret, før det deles. »Ikke godkendt« betyder, at ingen endnu har læst '
    + 'citatet og sagt god for det.',
  /** The same where people have approved some. */
  quotesNoteApproved: 'De godkendte citater står først; bilaget om metode siger, hvordan hvert af dem er fundet. De andre er trukket '
    + 'tilfældigt blandt svar med temaet. Programmet har erstattet de navne, numre, e-mails og adresser, det fandt. ‘Ikke godkendt’ betyder, '
    + 'at ingen endnu har læst citatet og sagt god for det.',

  /** @param weighted whether the study has weights */
  groupBase({ group, respondents, writers, withContent, otherLanguage, writing }: GroupSection, weighted: boolean): string {
    const share = weighted ? ` (vægtet ${measureText(writing, 'share', 'da')})` : '';
    return `${count(writers)} af ${count(respondents)} ${groupWords(group, 'da').citizens} skrev et svar${share}. `
      + `${count(withContent)} af dem skrev et svar med indhold.`
      + (otherLanguage === null ? '' : ` ${count(otherLanguage)} skrev på et andet sprog og er ikke talt med.`);
  },
  themeShare({ share, raw, coded }: ThemeSection, { group, withContent }: GroupSection): string {
    if (share.kind === 'suppressed') return `Der er for få svar til at vise andelen (${suppressedText(share, 'da')}).`;
    const word = atStart(frequencyWord(share.value, 'da'));
    return `${word}: ${measureWithInterval(share, 'share', 'da')} af ${groupWords(group, 'da').theCitizens}. `
      + (raw
        ? `Temaet er kodet hos ${count(coded)} af ${count(withContent)} borgere `
          + `(${measureText(raw, 'share', 'da')} før rettelsen).`
        : `${count(coded)} af ${count(withContent)} borgere nævner det.`);
  },
  few(sections: readonly ThemeSection[]): string {
    const named = sections.map(({ label, share }) =>
      `${withinSentence(label.da)} (${measureText(share, 'share', 'da')})`);
    return asSentence(atStart(formatList(named, 'da')));
  },
  quoteNote({ group, question, approved, reference, origin }: Quote): string {
    const who = atStart(groupWords(group, 'da').citizen);
    const answer = asSentence(`Svar på: ${quote(question.da, 'da')}`);
    const picked = origin?.kind === 'picked' ? ` ${asSentence(atStart(receiptWords('da').pickedMark))}` : '';
    return `${who}. ${answer} ${approved ? 'Godkendt.' : 'Ikke godkendt.'}${picked} ${referenceWords('da').note(reference)}`;
  },
  clustersNote: ({ tooShort, silhouette }: ClusterSection): string =>
    'Klyngerne er fundet uden kodebog, ud fra hvilke ord der bruges sammen. '
    + `${number(tooShort)} svar har for få ord til at være med. `
    + `Hvor tydeligt klyngerne er adskilt, måles fra −1 til 1: ${number(silhouette, 2)}.`,
  clusterName: (position: number): string => `Klynge ${number(position)}`,
};

export type ReportWords = typeof reportWordsDa;
