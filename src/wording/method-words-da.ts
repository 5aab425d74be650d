import type { Method } from '../report/method.js';
import { frequencyLegend } from './frequency-words.js';
import { formatList, formatNumber } from './numbers.js';
import { asSentence, atStart } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'da', decimals);

/** The Danish words of a report's method appendix. */
export const methodWordsDa = {
  weightsHeading: 'Vægtning',
  weights({ weights, plan, strata }: Method): string[] {
    const rule = plan.weighting;
    if (weights.scheme === 'unweighted') return ['Tallene er ikke vægtede: Alle besvarelser tæller lige meget.'];
    const spread = `Vægtene går fra ${number(weights.smallest, 2)} til ${number(weights.largest, 2)}. `
      + `De ${number(weights.n)} besvarelser, der tæller med, svarer til ${number(weights.effectiveN)} uvægtede `
      + `(designeffekt ${number(weights.designEffect, 2)}).`;
    if (rule.kind !== 'strata' || !weights.strata) {
      const column = rule.kind === 'column' ? ` (${rule.column})` : '';
      return [`Tallene er vægtet med den vægt, der står i datafilen${column}.`, spread];
    }
    const { count, cells, population, empty, uncovered } = weights.strata;
    return [
      `Tallene er vægtet, så de gælder populationen på ${number(population)} borgere. Hver besvarelse tæller med `
      + 'antallet af borgere i dens gruppe delt med antallet af besvarelser i gruppen. '
      + `De ${number(count)} grupper er dannet af ${formatList(strata.map(({ da }) => da.toLowerCase()), 'da')}. `
      + (rule.base === 'answered'
        ? 'Alle, der har svaret på noget, tæller med.'
        : 'Kun borgere, der har gennemført hele skemaet, tæller med.'),
      ...(cells === count ? []
        : [`Grupper med få besvarelser er slået sammen med en gruppe, der ligner, så tallene hviler på ${number(cells)} grupper.`]),
      spread,
      ...(empty === 0 ? [] : [
        `${number(empty)} grupper har ingen besvarelser. Tallene dækker ikke de ${number(uncovered)} borgere i dem.`,
      ]),
    ];
  },

  segmentsHeading: 'Tilfredse og utilfredse',
  segments({ plan: { segments: rule }, segmentQuestion }: Method): string {
    if (rule.kind === 'none') return 'Undersøgelsen har ikke delt borgerne i tilfredse og utilfredse.';
    if (rule.kind === 'column') {
      return `Om en borger er tilfreds, neutral eller utilfreds, står i datafilen (${rule.column}).`;
    }
    const [satisfied, neutral, dissatisfied] = [rule.satisfied, rule.neutral, rule.dissatisfied]
      .map((steps) => steps.join(' eller '));
    const highest = Math.max(...rule.satisfied, ...rule.neutral, ...rule.dissatisfied);
    const question = quote(segmentQuestion?.da ?? rule.question, 'da');
    return `${asSentence(`Borgerne er delt efter deres svar på ${question}`)} Tilfredse har svaret ${satisfied}${neutral === '' ? '' : `, `
      + `neutrale ${neutral}`} og utilfredse ${dissatisfied} (${highest} er mest positiv). `
      + 'Borgere, der har svaret »ved ikke« eller ikke har svaret, er ikke med i nogen gruppe.';
  },

  uncertaintyHeading: 'Usikkerhed',
  uncertainty: ({ plan }: Method): string[] => [
    'Usikkerheden er et interval, der i 95 af 100 undersøgelser som denne rummer det tal, man ville få, hvis alle '
    + 'svarede. Den tager højde for vægtningen: Wilsons interval på det effektive antal svar for andele, t-interval '
    + 'for gennemsnit. Når to intervaller overlapper, siger rapporten ikke, at tallene er forskellige.',
    'Intervallet rummer kun den usikkerhed, der kommer af, at ikke alle har svaret. Temaernes, hvor de er rettet, '
    + 'rummer også rettelsens; andre temaers rummer ikke kodningens fejl. Ingen rummer, at de, der svarede, kan mene '
    + 'noget andet end de øvrige.',
    `Tal for færre end ${number(plan.quotes.minimumCell)} borgere vises ikke. `
    + 'Når et tal er skjult, er den næstmindste gruppe i opdelingen det også, så tallet ikke kan regnes ud. '
    + '* betyder, at tallet er usikkert: Det hviler på under 30 effektive svar, eller intervallet er for bredt. For '
    + 'andele er det 30 procentpoint eller mere, eller over 5 procentpoint og over 130 pct. af andelen (NCHS, 2017); '
    + 'for en score er det et helt trin af en skala med fem (en fjerdedel af enhver skala).',
  ],

  codingHeading: 'Temaer og kodning',
  coding: ({ plan: { codebook }, coder }: Method): string =>
    `Temaerne er kodet efter kodebogen ${codebook.id}, udgave ${codebook.version}, med regler`
    + (coder === 'learned'
      ? ' og en model, der har lært af de håndkodede svar. Den kender ikke borgerens tilfredshed, og den er målt på svar, hvis '
        + 'koder den ikke havde set. '
      : '. ')
    + 'I håndkodede svar gælder de temaer, som et menneske har givet.',
  codingMeasured: (n: number): string =>
    `Kodningen er holdt op mod ${number(n)} ${n === 1 ? 'håndkodet' : 'håndkodede'} svar. Præcision er andelen af `
    + 'programmets koder, der er rigtige; genfinding er andelen af de håndkodede temaer, som programmet finder. '
    + 'F1 forener de to. Krippendorffs alfa er enigheden ud over tilfældighed (1 er fuld enighed).',
  codingCorrected: 'Temaernes andele er rettet i hver gruppe for sig: den vægtede andel, som programmet finder, plus det '
    + 'vægtede gennemsnit af menneskets kode minus programmets i de tilfældigt trukne, håndkodede svar '
    + '(differensestimator). Programmets koder i dem kommer fra en del, der ikke har set menneskets. Usikkerheden rummer '
    + 'begge trækninger. Er færre end 30 af en gruppes svar håndkodet, rettes der ikke; er temaet under 10 pct. eller '
    + 'fundet af mennesker i færre end fem svar, er rettelsen mærket som usikker.',
  codingNotMeasured: 'Kodningens nøjagtighed er ikke målt på dine svar, fordi ingen af dem er håndkodet.',
  allThemes: 'Alle temaer tilsammen',
  themesMean: 'Gennemsnit af temaerne',

  frequencyHeading: 'Ord for hyppighed',
  frequency: `Ordene følger temaets vægtede andel i gruppen. ${atStart(frequencyLegend('da'))}.`,

  drawsHeading: 'Citater',
  draws: ({ plan: { quotes, seed } }: Method): string =>
    `Der er trukket op til ${number(quotes.perTheme)} citater for hvert tema i hver gruppe: Svarene med temaet er sat `
    + `i en tilfældig rækkefølge ud fra startværdien ${seed}, og de første egnede er taget. Egnede svar er på `
    + `${number(quotes.length[0])}–${number(quotes.length[1])} tegn og gentager ikke et andet; de har alle samme `
    + 'chance. Samme startværdi og data giver de samme citater igen.',

  clusteringHeading: 'Klynger',
  clustering: ({ plan: { clusters } }: Method): string =>
    `Svarenes ord er vægtet efter, hvor særlige de er (tf-idf), samlet i ${number(clusters.dimensions)} dimensioner `
    + `og delt med k-means ud fra ${number(clusters.starts)} tilfældige begyndelser. `
    + (clusters.k === 'auto'
      ? 'Antallet af klynger er det, der adskiller svarene tydeligst.'
      : `Der er bedt om ${number(clusters.k)} klynger.`),

  repeatHeading: 'Sådan gentages beregningen',
  repeat: ({ tool, runId, plan }: Method): string =>
    `Beregnet med ${tool.name} ${tool.version}, analyse ${runId}, startværdi ${plan.seed}. `
    + 'Samme version, filer og startværdi giver de samme tal.',
  noticesHeading: 'Bemærkninger fra indlæsning og beregning',
};

export type MethodWords = typeof methodWordsDa;
