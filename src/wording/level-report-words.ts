import type { ComparedFigure, LevelComparison } from '../report/level-comparison.js';
import type { ReportedLevel } from '../report/level-report.js';
import type { Language } from './language.js';
import { measureText, valueText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** The title of a level's report: 'Borgernes tilfredshed: Odder'. */
export function levelTitle(title: string, { level }: LevelComparison, language: Language): string {
  return `${title}: ${level.label[language]}`;
}

/** Headings, captions and notes of a level's report. */
export function levelReportWords(language: Language) {
  const danish = language === 'da';
  return {
    heading: ({ level }: LevelComparison): string =>
      (danish ? `${level.label.da} mod de øvrige` : `${level.label.en} against the others`),
    questions: danish ? 'Gennemsnitlig score, mod de øvriges under ét' : 'Mean score, against that of the others together',
    themes: danish ? 'Andel af borgere med hvert tema, mod de øvriges under ét' : 'Share of citizens with each theme, against the others together',
    themesHeading: danish ? 'Temaer i svarene' : 'Themes in the answers',
    themesNote: ({ uncorrected }: LevelComparison): string => (danish
      ? `Andelene gælder borgere, der har skrevet et svar med indhold, uanset hvor tilfredse de er.${uncorrected
        ? ' Andele, der hviler på få håndkodede svar, er som kodet: De er ikke rettet for kodefejl.' : ''}`
      : `The shares are of citizens who wrote an answer with content, however satisfied they are.${uncorrected
        ? ' Shares that rest on few answers coded by hand are as coded: they are not corrected for coding errors.' : ''}`),
    note: danish
      ? 'En forskel er mærket højere eller lavere, når den er større, end tilfældet kan forklare, også når der tages højde for, '
        + 'at alle grupper sammenlignes (t-test, 5 pct.-niveau, Benjamini-Hochberg). Uden mærke er en forskel ikke påvist.'
      : 'A difference is marked as higher or lower when it is larger than chance can explain, also when it is taken into account '
        + 'that all groups are compared (t test, 5% level, Benjamini–Hochberg). Without a mark no difference is shown.',
    quotes: danish
      ? 'Rapporten har ingen citater: Et citat fra én gruppe kan røbe, hvem der har skrevet det.'
      : 'The report has no quotes: a quote from one group may tell who wrote it.',
  };
}

/** Columns that only these tables have. */
export const levelColumns: Readonly<Record<'rest' | 'scoreDifference' | 'shareDifference', Readonly<Record<Language, string>>>> = {
  rest: { da: 'De øvrige', en: 'The others' },
  scoreDifference: { da: 'Forskel (usikkerhed, 95 pct.)', en: 'Difference (uncertainty, 95%)' },
  shareDifference: { da: 'Forskel i procentpoint (usikkerhed, 95 pct.)', en: 'Difference in percentage points (uncertainty, 95%)' },
};

/** A difference with its interval: '−0,12 (−0,20–0,04)', shares in percentage points. */
export function differenceText({ value, low, high }: NonNullable<ComparedFigure['difference']>, of: 'share' | 'score', language: Language): string {
  const [factor, decimals] = of === 'share' ? [100, 1] : [1, 2];
  const text = (each: number): string => formatNumber(factor * each, language, decimals).replace(/^-/, '−');
  return `${text(value)} (${text(low)} ${language === 'da' ? 'til' : 'to'} ${text(high)})`;
}

/** Figures that a sentence names one by one. */
const mostNamed = 4;

/** What a level's report says first. */
export function levelLead({ by, level, respondents, of, questions, themes }: LevelComparison, weighted: boolean, language: Language): string[] {
  const danish = language === 'da';
  const name = level.label[language];
  const [count, all] = [respondents, of].map((each) => formatNumber(each, language));
  const base = danish
    ? `${count} af de ${all} borgere, der svarede, hører under ${quote(name, language)} (${withinSentence(by.da)}).`
    : `${count} of the ${all} citizens who answered belong to ${quote(name, language)} (${withinSentence(by.en)}).`;
  const weights = weighted ? (danish ? ' Tallene er vægtede.' : ' The figures are weighted.') : '';
  return [
    base + weights,
    ...(questions.length > 0 ? [apartText(questions, 'score', language)] : []),
    ...(themes.length > 0 ? [apartText(themes, 'share', language)] : []),
  ];
}

/** Which figures lie apart from those of the others, the greatest difference first. */
function apartText(figures: readonly ComparedFigure[], of: 'share' | 'score', language: Language): string {
  const danish = language === 'da';
  const compared = figures.filter(({ difference }) => difference);
  const score = of === 'score';
  if (compared.length === 0) {
    return danish ? `${score ? 'Scorerne' : 'Temaerne'} kan ikke sammenlignes med de øvriges.`
      : `The ${score ? 'scores' : 'themes'} cannot be compared with those of the others.`;
  }
  const named = (apart: 'higher' | 'lower'): string[] => compared.filter(({ difference }) => difference!.apart === apart)
    .toSorted((a, b) => Math.abs(b.difference!.value) - Math.abs(a.difference!.value))
    .map(({ label, own, difference }) => {
      const rest = valueText(difference!.rest, true, of, language);
      const shares = `${measureText(own, of, language)} ${danish ? 'mod' : 'against'} ${rest}`;
      return `${score ? quote(label[language], language) : withinSentence(label[language])} (${shares})`;
    });
  const [higher, lower] = [shortened(named('higher'), language), shortened(named('lower'), language)];
  if (higher.length + lower.length === 0) {
    return danish
      ? `Der er ikke påvist forskelle fra de øvrige i ${score ? 'nogen score' : 'noget tema'}.`
      : `No differences from the others are shown in any ${score ? 'score' : 'theme'}.`;
  }
  const parts = danish
    ? [...(higher.length > 0 ? [`${score ? 'højere i' : 'oftere'} ${formatList(higher, language)}`] : []),
      ...(lower.length > 0 ? [`${score ? 'lavere i' : 'sjældnere'} ${formatList(lower, language)}`] : [])]
    : [...(higher.length > 0 ? [`${score ? 'higher in' : 'more often'} ${formatList(higher, language)}`] : []),
      ...(lower.length > 0 ? [`${score ? 'lower in' : 'less often'} ${formatList(lower, language)}`] : [])];
  const joined = parts.join(danish ? ' og ' : ' and ');
  if (danish) return atStart(score ? `scoren ligger ${joined} end hos de øvrige.` : `borgerne nævner ${joined} end de øvrige.`);
  return score ? `The score is ${joined} than among the others.` : `Mentioned by the citizens: ${joined} than by the others.`;
}

/** The first few, and how many there are beside. */
function shortened(names: readonly string[], language: Language): string[] {
  const more = names.length - mostNamed;
  if (more <= 1) return [...names];
  return [...names.slice(0, mostNamed), `${formatNumber(more, language)} ${language === 'da' ? 'andre' : 'others'}`];
}

/** Why a level gets no report. */
export function hiddenLevelText({ label, hidden }: ReportedLevel, minimum: number, language: Language): string {
  const name = quote(label[language], language);
  if (language === 'da') {
    return hidden === 'complement'
      ? `${name} får ingen rapport: Den ville røbe, hvor få der er i en anden gruppe.`
      : `${name} får ingen rapport: Færre end ${minimum} borgere har svaret.`;
  }
  return hidden === 'complement'
    ? `${name} gets no report: it would give away how few there are in another group.`
    : `${name} gets no report: fewer than ${minimum} citizens answered.`;
}
