import { formatList, formatNumber, formatShare } from './numbers.js';
import { withinSentence } from './sentence-words.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'da', decimals);
const share = (value: number): string => formatShare(value, 'da');

/** The Danish words of the non-response analysis. */
export const nonResponseWordsDa = {
  heading: 'Bortfald',
  parts: {
    rate: 'Svarprocent',
    level: 'Stikprøven og de svarende',
    test: 'Test af forskelle',
    mean: 'Gennemsnit',
    day: 'Svar dag for dag',
    contact: 'Svar efter hver henvendelse',
    minutes: 'Minutter om at svare',
    days_to_answer: 'Dage fra invitation til svar',
    r_indicator: 'R-indikator',
    route: 'Kontaktvej',
    representativeness: 'Repræsentativitet',
  },
  statistics: {
    rr1: 'Svarprocent, gennemførte (AAPOR RR1)',
    rr2: 'Svarprocent, gennemførte og delvise (AAPOR RR2)',
    partial: 'Delvist besvaret',
    no_answer: 'Ikke besvaret',
    sample_share: 'Andel af stikprøven',
    respondents_share: 'Andel af de svarende',
    complete_share: 'Andel af de gennemførte',
    difference: 'Forskel',
    response_rate: 'Svarprocent',
    complete_rate: 'Gennemførelsesprocent',
    missing: 'Uoplyst',
    chi_square: 'Chi² (svarende mod ikke-svarende)',
    cramers_v: 'Cramérs V',
    chi_square_of_fit: 'Chi² (svarende mod stikprøven)',
    smallest_expected: 'Mindste forventede antal',
    mean: 'Gennemsnit',
    sd: 'Standardafvigelse',
    welch_t: 'Welchs t',
    responses: 'Svar',
    cumulative_rate: 'Svarprocent til og med dagen',
    without_time: 'Svar uden tidspunkt',
    outside: 'Svar uden for perioden',
    smallest: 'Mindste',
    q1: '1. kvartil',
    median: 'Median',
    q3: '3. kvartil',
    largest: 'Største',
    r_indicator: 'R-indikator',
    mean_propensity: 'Gennemsnitlig svartilbøjelighed',
    sd_propensity: 'Standardafvigelse af svartilbøjeligheden',
    cv_propensity: 'Variationskoefficient af svartilbøjeligheden',
    percent: 'Procent',
    citizens: 'Borgere',
  },
  groups: {
    sample: 'Stikprøven', respondents: 'Svarende', complete: 'Gennemført', nonrespondents: 'Ikke-svarende',
    participating: 'Deltagende', all: 'Alle',
  },
  units: { weeks: 'uger' },

  /**
   * @param position of the reminder, from 1
   * @param how by what way it was sent, such as SMS
   */
  contact: (kind: 'invitation' | 'reminder', position: number, how?: string): string =>
    (kind === 'invitation' ? 'Invitation' : `${number(position)}. rykker`) + (how === undefined ? '' : ` med ${how}`),

  /** How a level stands among the respondents; `difference` in shares. */
  represented: (level: string, difference: number): string => {
    const points = number(100 * Math.abs(difference), 1);
    if (points === number(0, 1)) return `${level}: samme andel af de svarende som af stikprøven.`;
    const direction = difference > 0 ? 'over' : 'under';
    return `${level}: ${points} procentpoint ${direction}repræsenteret blandt de svarende.`;
  },
  means: (variable: string, sample: number, respondents: number): string =>
    `${variable}: gennemsnittet er ${number(sample, 1)} i stikprøven og ${number(respondents, 1)} blandt de svarende.`,
  range: (variable: string, low: { level: string; rate: number }, high: { level: string; rate: number }): string =>
    `Svarprocenten efter ${withinSentence(variable)} går fra ${share(low.rate)} (${low.level}) `
    + `til ${share(high.rate)} (${high.level}).`,
  /** Answers between a contact and the next. */
  afterContact: (contact: string, date: string, responses: number, of: number): string =>
    `${contact} (${date}) blev fulgt af ${number(responses)} svar, ${share(of === 0 ? 0 : responses / of)} `
    + 'af de inviterede.',
  minutes: (q1: number, median: number, q3: number): string =>
    `Halvdelen af dem, der gennemførte, brugte mellem ${number(q1, 1)} og ${number(q3, 1)} minutter; `
    + `medianen er ${number(median, 1)} minutter.`,
  rIndicator: (value: number, variables: readonly string[]): string =>
    `R-indikatoren er ${number(value, 2)}. Den er 1, når alle er lige tilbøjelige til at svare, og 0 i værste fald. `
    + `Modellen bruger ${formatList(variables.map(withinSentence), 'da')}.`,

  line: ({ invited, complete, partial }: { invited: number; complete: number; partial: number }): string => `${number(invited)} borgere blev inviteret. ${number(complete)} `
    + `gennemførte skemaet, og ${number(partial)} svarede på en del af det.`,
  rate: 'Svarprocent',
  respondents: 'Svarende',
  invited: 'Inviterede',
  /** A difference of shares (0–1), in percentage points. */
  points: (difference: number): string => {
    const points = number(100 * Math.abs(difference), 1);
    const sign = points === number(0, 1) ? '' : difference > 0 ? '+' : '−';
    return sign + points;
  },
  pointsHead: 'Forskel i point',
  /** What stands in a cell of the contact routes. */
  routeCell: 'Svarprocent (inviterede)',
  group: 'Gruppe',

  population: (population: number, invited: number): string =>
    `Af populationen på ${number(population)} borgere blev ${number(invited)} inviteret.`,
  panels: (variable: string): string => `Svarprocent dag for dag efter ${withinSentence(variable)}`,
  panelsDescription: (ends: readonly string[]): string =>
    `En linje for hver gruppe og en grå for alle inviterede. På sidste dag: ${formatList(ends, 'da')}.`,
  panelsBase: (contacts: readonly string[]): string =>
    'Andel i pct. af gruppens inviterede (n); den grå linje er alle inviterede. '
    + `De stiplede linjer er henvendelserne: ${formatList(contacts, 'da')}`,
  panelsHidden: 'Grupper med for få borgere er udeladt.',
  levelNote: 'n er inviterede og svarende i hver gruppe. Andelene er af alle, hvis gruppe kendes; svarprocenten er '
    + 'svarende, også delvise, af gruppens inviterede, med usikkerhed (Wilson, 95 pct.).',
  meanNote: (invited: number, respondents: number): string =>
    `Ikke vægtede gennemsnit af dem, hvis tal kendes, blandt ${number(invited)} inviterede og `
    + `${number(respondents)} svarende.`,
  minutesNote: (known: number, missing: number): string =>
    `Tiden kendes for ${number(known)} besvarelser${missing === 0 ? '' : ` og ikke for ${number(missing)}`}.`,
  rIndicatorNote: (invited: number): string =>
    `Beregnet over alle ${number(invited)} inviterede ud fra en logistisk model (Schouten, Cobben og Bethlehem 2009).`,
  representativenessNote: 'De deltagende kommuner mod alle; offentliggjorte tal, ikke beregnet af svarene.',
  complement: 'skjult',
  rateNote: 'RR1 er gennemførte og RR2 gennemførte og delvise besvarelser af alle inviterede (AAPOR). '
    + 'Også de inviterede, som ingen kunne nå, tæller med. Tallene er ikke vægtede.',
  unknownNote: (variables: readonly string[]): string =>
    `${formatList(variables, 'da')} kendes kun for dem, der svarede, og kan ikke sammenlignes med stikprøven.`,
  widenedNote: (variables: readonly string[]): string =>
    `${formatList(variables, 'da')} er her opgjort for alle inviterede, fordi stikprøven ikke viser, hvem der ellers `
    + 'skulle udelades.',
  outsideNote: (withoutTime: number, outside: number): string =>
    `${number(withoutTime)} svar uden tidspunkt og ${number(outside)} uden for perioden står ikke i kurven.`,
  routesNote: (variable: string): string => `Svarprocent efter kontaktvej og ${withinSentence(variable)}.`,
};

export type NonResponseWords = typeof nonResponseWordsDa;
