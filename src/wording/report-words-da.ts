import type { ClusterSection, GroupSection, Quote, ThemeSection } from '../report/group-sections.js';
import type { Method } from '../report/method.js';
import type { Count } from '../figures/figure.js';
import { frequencyLegend, frequencyWord } from './frequency-words.js';
import { groupWords } from './group-words.js';
import { measureText, measureWithInterval, suppressedText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'da', decimals);
const count = (value: Count): string => (value.kind === 'count' ? number(value.value) : suppressedText(value, 'da'));
const theme = (section: ThemeSection): string => withinSentence(section.label.da);

/** The Danish words of a report. */
export const reportWordsDa = {
  summary: 'Det vigtigste',
  satisfaction: 'Samlet tilfredshed',
  themes: 'Temaer i svarene',
  groupHeading: ({ group }: GroupSection): string => atStart(groupWords(group, 'da').citizens),
  questions: 'Alle lukkede spørgsmål',
  method: 'Metode',
  dataTable: 'Tal bag figuren',

  tables: {
    satisfaction: 'Samlet tilfredshed, andele og gennemsnitlig score',
    themes: 'Andel borgere med hvert tema, efter gruppe',
    scales: 'Lukkede spørgsmål: gennemsnitlig score og andel positive svar',
    several: (question: string): string => `Spørgsmål med flere svar: ${question}`,
    clusters: ({ group }: GroupSection): string => `Klynger blandt ${groupWords(group, 'da').citizens}`,
    coding: 'Kodningen holdt op mod svar, der er kodet i hånden',
    draws: 'Trukne citater, efter tema og gruppe',
    inputs: 'Filer, som tallene er beregnet af',
    lexicons: 'Ordlister, som programmet har brugt',
  },

  themesIntro: `Andelene gælder borgere, der har skrevet et svar med indhold. Et svar kan have flere temaer. `
    + `Ordene for hyppighed: ${frequencyLegend('da')}.`,
  scalesNote: 'Scoren går fra 1 til 5, hvor 5 er mest positiv. ‘Ved ikke/ikke relevant’ indgår ikke i score og andel.',
  severalNote: 'Borgerne kunne vælge flere svar, så andelene giver tilsammen ikke 100 pct.',

  groupBase: ({ group, respondents, writers, withContent, writing }: GroupSection, weighted: boolean): string =>
    `${count(writers)} af ${count(respondents)} ${groupWords(group, 'da').citizens} skrev et svar`
    + `${weighted ? ` (vægtet ${measureText(writing, 'share', 'da')})` : ''}. ${count(withContent)} af dem skrev et `
    + `svar med indhold.`,
  themeShare: (section: ThemeSection, { group, withContent }: GroupSection): string => {
    if (section.share.kind === 'suppressed') return `Der er for få svar til at vise andelen `
      + `(${suppressedText(section.share, 'da')}).`;
    const word = atStart(frequencyWord(section.share.value, 'da'));
    return `${word}: ${measureWithInterval(section.share, 'share', 'da')} af ${groupWords(group, 'da').citizens}. `
      + `${count(section.coded)} af ${count(withContent)} borgere nævner det.`;
  },
  fewHeading: 'Temaer, som få nævner',
  few: (sections: readonly ThemeSection[]): string =>
    `${atStart(formatList(sections.map((section) => `${theme(section)} (${measureText(section.share, 'share', 'da')})`), 'da'))}.`,
  quoteNote: ({ group, question, approved }: Quote): string =>
    `${atStart(groupWords(group, 'da').citizen)}. Svar på: ${quote(question.da, 'da')}. `
      + `${approved ? 'Godkendt.' : 'Ikke godkendt.'}`,
  quotesNote: 'Citaterne er trukket tilfældigt blandt svar med temaet, og personoplysninger er skjult. '
    + '‘Ikke godkendt’ betyder, at ingen endnu har læst citatet og sagt god for det.',
  clustersHeading: 'Klynger af svar, der ligner hinanden',
  clustersNote: ({ tooShort, silhouette }: ClusterSection): string =>
    `Klyngerne er fundet uden kodebog, ud fra hvilke ord der bruges sammen. ${number(tooShort)} svar har for få ord `
      + `til at være med. `
    + `Hvor tydeligt klyngerne er adskilt, måles fra −1 til 1: ${number(silhouette, 2)}.`,
  clusterName: (position: number): string => `Klynge ${number(position)}`,

  weightsHeading: 'Vægtning',
  weights: ({ weights, plan }: Method): string[] => {
    const rule = plan.weighting;
    const spread = `Vægtene går fra ${number(weights.smallest, 2)} til ${number(weights.largest, 2)}. De `
      + `${number(weights.n)} besvarelser, `
      + `der tæller med, svarer til ${number(weights.effectiveN)} uvægtede (designeffekt `
      + `${number(weights.designEffect, 2)}).`;
    if (weights.scheme === 'unweighted') return ['Tallene er ikke vægtede: Alle besvarelser tæller lige meget.'];
    if (weights.scheme === 'given' || rule.kind !== 'strata' || !weights.strata) {
      return [`Tallene er vægtet med den vægt, der står i `
        + `datafilen${rule.kind === 'column' ? ` (${rule.column})` : ''}.`, spread];
    }
    const { count: strata, population, empty, uncovered } = weights.strata;
    return [
      `Tallene er vægtet, så de gælder populationen på ${number(population)} borgere. Hver besvarelse tæller med `
        + `antallet af borgere i `
      + `dens gruppe delt med antallet af besvarelser i gruppen. De ${number(strata)} grupper er dannet af `
      + `${formatList(rule.strata, 'da')}. `
      + (rule.base === 'answered' ? 'Alle, der har svaret på noget, tæller med.' : 'Kun borgere, der har gennemført '
      + 'hele skemaet, tæller med.'),
      spread,
      ...(empty === 0 ? [] : [`${number(empty)} grupper har ingen besvarelser. De ${number(uncovered)} borgere i dem `
        + `er ikke dækket af tallene.`]),
    ];
  },
  segmentsHeading: 'Tilfredse og utilfredse',
  segments: ({ plan }: Method): string => {
    const rule = plan.segments;
    if (rule.kind === 'none') return 'Undersøgelsen har ikke delt borgerne i tilfredse og utilfredse.';
    if (rule.kind === 'column') return `Om en borger er tilfreds, neutral eller utilfreds, står i datafilen `
      + `(${rule.column}).`;
    const scores = (steps: readonly number[]): string => steps.join(' eller ');
    return `Borgerne er delt efter deres svar på spørgsmålet ${rule.question}: tilfredse har svaret `
      + `${scores(rule.satisfied)}, `
      + `neutrale ${scores(rule.neutral)} og utilfredse ${scores(rule.dissatisfied)} (5 er mest positiv). `
      + 'Borgere, der har svaret ‘ved ikke’ eller ikke har svaret, er ikke med i nogen gruppe.';
  },
  uncertaintyHeading: 'Usikkerhed',
  uncertainty: ({ plan }: Method): string[] => [
    'Usikkerheden er et interval, der i 95 af 100 undersøgelser som denne rummer det tal, man ville få, hvis alle '
      + 'svarede. '
    + 'Den tager højde for vægtningen: Wilsons interval på det effektive antal svar for andele, t-interval for '
    + 'gennemsnit. '
    + 'Overlapper to intervaller, kan tallene ikke adskilles.',
    `Tal for færre end ${number(plan.quotes.minimumCell)} borgere vises ikke. * betyder, at tallet hviler på under `
      + `30 effektive svar.`,
  ],
  codingHeading: 'Temaer og kodning',
  coding: ({ plan }: Method): string =>
    `Temaerne er kodet efter kodebogen ${plan.codebook.id}, udgave ${plan.codebook.version}, med regler. `
    + 'Svar, der er kodet i hånden, har de temaer, de fik der.',
  codingMeasured: (n: number): string =>
    `Reglerne er holdt op mod ${number(n)} svar, der er kodet i hånden. Præcision er andelen af reglernes koder, der `
      + `er rigtige; `
    + 'genfinding er andelen af de håndkodede temaer, som reglerne finder. F1 forener de to. Alfa er enigheden ud '
    + 'over tilfældighed (1 er fuld enighed).',
  codingNotMeasured: 'Kodningens nøjagtighed er ikke målt på jeres svar, fordi ingen af dem er kodet i hånden.',
  allThemes: 'Alle temaer tilsammen',
  themesMean: 'Gennemsnit af temaerne',
  frequencyHeading: 'Ord for hyppighed',
  frequency: `Ordene følger temaets vægtede andel i gruppen. ${atStart(frequencyLegend('da'))}.`,
  drawsHeading: 'Citater',
  draws: ({ plan }: Method): string =>
    `Der er trukket op til ${number(plan.quotes.perTheme)} citater for hvert tema i hver gruppe: Svarene med temaet `
      + `er sat i en tilfældig `
    + `rækkefølge ud fra startværdien ${plan.seed}, og de første, der kan bruges, er taget. Alle svar på `
    + `${number(plan.quotes.length[0])}–`
    + `${number(plan.quotes.length[1])} tegn, der ikke gentager et andet svar, har samme chance. Samme startværdi og `
    + `data giver de samme citater igen.`,
  clusteringHeading: 'Klynger',
  clustering: ({ plan }: Method): string =>
    `Svarenes ord er vægtet efter, hvor særlige de er (tf-idf), samlet i ${number(plan.clusters.dimensions)} `
      + `dimensioner og delt med k-means `
    + `ud fra ${number(plan.clusters.starts)} tilfældige begyndelser. `
    + (plan.clusters.k === 'auto' ? 'Antallet af klynger er det, der adskiller svarene tydeligst.' : `Der er bedt om `
    + `${number(plan.clusters.k)} klynger.`),
  repeatHeading: 'Sådan gentages beregningen',
  repeat: ({ tool, runId, plan }: Method): string =>
    `Beregnet med ${tool.name} ${tool.version}, kørsel ${runId}, startværdi ${plan.seed}. Samme udgave, filer og `
      + `startværdi giver de samme tal.`,
  noticesHeading: 'Bemærkninger fra indlæsning og beregning',
};

export type ReportWords = typeof reportWordsDa;
