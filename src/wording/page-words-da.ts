import { codebookEditorWords } from './codebook-editor-words.js';
import { comparisonPageWords } from './comparison-page-words.js';
import { learningPageWords } from './learning-page-words.js';
import { copyWords } from './copy-words.js';
import { codebookPageWords } from './codebook-page-words.js';
import { codingPageWords } from './coding-page-words.js';
import { jobWords } from './job-words.js';
import { quoteDrawWords } from './quote-draw-words.js';
import { quotePageWords } from './quote-page-words.js';
import { contrastPageWords } from './contrast-words.js';
import { formatList, formatNumber, formatShare } from './numbers.js';
import { mapWordsDa } from './map-words.js';
import type { PageWords } from './page-words.js';
import { schemeWordsDa } from './scheme-words.js';
import { peopleWords } from './people-words.js';
import { reportPageWords } from './report-page-words.js';
import { newStudyWordsDa } from './new-study-words.js';
import { searchWordsDa } from './search-words.js';
import { studyPageWordsDa } from './study-page-words.js';
import { themeAroundWords } from './theme-around-words.js';
import { atStart } from './sentence-words.js';
import { keysWords } from './keys-words.js';
import { siteWords } from './site-words.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'da', decimals);
const share = (value: number): string => formatShare(value, 'da');
const counted = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** What the pages say in Danish. */
export const pageWordsDa: PageWords = {
  frame: {
    product: 'fritekst',
    skip: 'Gå til indholdet',
    breadcrumbs: 'Du er her',
    navigation: 'Studiets sider',
    confidential: 'Svarene er personoplysninger. De behandles på denne maskine og forlader den ikke.',
    noOpenQuestions: 'Studiet har ingen åbne spørgsmål. Der er derfor hverken temaer, klynger eller citater. '
      + 'Svarene på de lukkede spørgsmål står under Resultater.',
    onPaper: (title, run) => `Fortrolig · ${title} · Analyse ${run}`,
    pages: {
      studies: 'Studier', overview: 'Overblik', results: 'Resultater', themes: 'Temaer', clusters: 'Klynger', contrast: 'Forskelle', search: 'Søg', coding: 'Kodning',
      codebook: 'Kodebog',
      quotes: 'Citater', report: 'Rapport', respondents: 'Besvarelser', method: 'Data og metode',
    },
  },
  site: siteWords.da,
  keys: keysWords.da,
  group: {
    satisfied: { citizens: 'Tilfredse borgere', one: 'Tilfreds borger' },
    neutral: { citizens: 'Hverken tilfredse eller utilfredse borgere', one: 'Hverken tilfreds eller utilfreds borger' },
    dissatisfied: { citizens: 'Utilfredse borgere', one: 'Utilfreds borger' },
    all: { citizens: 'Alle borgere', one: 'Borger' },
  },
  noGroup: 'Borger uden svar på tilfredshed',
  pole: { positive: 'Ros', negative: 'Kritik' },
  figure: {
    share: 'Andel',
    interval: 'Usikkerhed (95 pct.)',
    theme: 'Tema',
    question: 'Spørgsmål',
    group: 'Gruppe',
    asTable: 'Vis tallene som tabel',
    notMeasured: 'ikke målt',
    rare: 'usikker rettelse: sjældent tema',
    notCorrected: 'ikke rettet: for få håndkodede svar',
    asCoded: 'Som kodet',
    suppressed: (minimum) => `under ${number(minimum)} borgere`,
    internalOnly: (minimum) =>
      `Under ${number(minimum)} borgere: kun til intern læsning, fordi borgeren kan genkendes.`,
    answers: (count) => counted(count, 'svar', 'svar'),
    citizens: (count) => counted(count, 'borger', 'borgere'),
    scale: (end) => `Alle bjælker har samme skala: 0–${formatShare(end, 'da', 0)}`,
  },
  answer: {
    notApproved: 'ikke godkendt',
    codedBy: (coder, rules) => {
      const named = rules.join(', ');
      if (coder === 'rules') return rules.length === 0 ? 'kodet af regler' : `kodet af regler: ${named}`;
      if (coder === 'learned') return rules.length === 0 ? 'kodet af en model' : `kodet af en model; regler: ${named}`;
      return rules.length === 0
        ? 'kodet af et menneske'
        : `kodet af et menneske; reglerne peger også på de markerede ord: ${named}`;
    },
    rest: (characters) => `Vis resten af svaret (${counted(characters, 'tegn', 'tegn')})`,
    question: 'spørgsmålet',
    masking:
      'Programmet har erstattet de navne, numre, e-mails og adresser, det fandt. Læs svaret, før det deles.',
  },
  coding: codingPageWords.da,
  codebook: codebookPageWords.da,
  codebookEditor: codebookEditorWords.da,
  around: themeAroundWords.da,
  reading: {
    link: 'Hvad programmet læste',
    heading: 'Hvad programmet læste',
    care: 'Her står svaret, som det blev skrevet, med navne og numre. Siden er til dig, der koder; vis den ikke til andre.',
    otherLists: 'Analysen er læst med andre ordlister end dem, programmet har nu. Det, der står her, kan derfor afvige.',
    answer: 'Svaret',
    language: 'Sprog',
    sentenceCount: 'Sætninger',
    tokenCount: 'Ord og tegn',
    personalCount: 'Personoplysninger fundet',
    wordsHeading: 'Ord for ord',
    wordsNote: 'Grundformen er den, regler og klynger slår op. »Nægtet af« er det ord, der benægter ordet. »Vending« er, '
      + 'om ordet står før eller efter et ord som men, dog eller bortset fra.',
    sentence: (position) => `Sætning ${number(position)}`,
    more: (tokens) => `${number(tokens)} ord og tegn mere er udeladt her.`,
    form: 'Skrevet',
    readAs: 'Læst som',
    lemma: 'Grundform',
    parts: 'Dele',
    negatedBy: 'Nægtet af',
    side: 'Vending',
    personalData: 'Personoplysning',
    kind: 'Slags',
    kinds: {
      word: 'ord', number: 'tal', link: 'link', email: 'e-mail', emoji: 'emoji', punctuation: 'tegn', symbol: 'symbol',
    },
    sides: { before: 'før', after: 'efter' },
    personal: {
      cpr: 'cpr-nummer', email: 'e-mail', link: 'link', 'case-number': 'sagsnummer', phone: 'telefon', address: 'adresse',
      name: 'navn',
    },
  },
  notices: {
    heading: 'Værd at vide',
    expected: 'Ventet',
    got: 'Fundet',
    none: 'Der er ingen beskeder om dette studie.',
    others: ({ error, warning, info }) => {
      const counts = [
        ...(error > 0 ? [`${number(error)} fejl`] : []),
        ...(warning > 0 ? [counted(warning, 'advarsel', 'advarsler')] : []),
        ...(info > 0 ? [counted(info, 'besked', 'beskeder')] : []),
      ];
      return `Se også ${formatList(counts, 'da')} under Data og metode.`;
    },
  },
  studies: {
    heading: 'Studier',
    intro:
      'Hvert studie er en borgerundersøgelse, der er analyseret. Åbn et for at se, hvad tilfredse og utilfredse ' +
        'borgere siger.',
    emptyHeading: 'Her er ingen studier endnu',
    emptySample: 'Prøv eksempelstudiet. Skriv i en terminal:',
    emptyOwn: 'Eller analysér dit eget studie:',
    emptyStudy: 'mit-studie/study.yaml',
    emptyThen: 'Genindlæs siden, når analysen er færdig.',
    counts: (respondents, answers) =>
      `${counted(respondents, 'besvarelse', 'besvarelser')} og ${counted(answers, 'åbent svar', 'åbne svar')}`,
    run: (id) => `Analyse ${id}`,
  },
  overview: {
    responseHeading: 'Hvem har svaret?',
    population: 'borgere i populationen',
    sample: 'inviteret',
    respondents: 'har svaret',
    answers: 'åbne svar',
    rate: (value) => `${share(value)} af de inviterede`,
    writers: 'det, som temaer og citater bygger på',
    weighting: ({ scheme, n, effectiveN, strata }) => {
      if (scheme === 'unweighted') return 'Tallene er ikke vægtet: hvert svar tæller lige meget.';
      if (scheme === 'given') return `Tallene er vægtet med studiets egne vægte. Det giver samme usikkerhed som ` +
        `${number(effectiveN)} svar uden vægte.`;
      const stand = strata
        ? `så besvarelserne tilsammen ligner de ${number(strata.population)} borgere i ${number(strata.count)} grupper`
        : 'så besvarelserne tilsammen ligner populationen';
      return `Tallene er vægtet, ${stand}. Usikkerheden svarer til ${number(effectiveN)} svar uden vægte (af ` +
        `${number(n)}).`;
    },
    satisfactionHeading: 'Hvor tilfredse er borgerne?',
    saidHeading: 'Hvad siger de?',
    saidIntro: 'Andele af de borgere i gruppen, der har skrevet et svar med indhold. Et svar kan have flere temaer.',
    barNote: (frequencies) => `Bjælken er andelen, stregen usikkerheden (95 pct.). ${atStart(frequencies)}.`,
    base: (writers, withContent, otherLanguage) => `n = ${number(withContent)} med indhold af ${number(writers)}, der skrev` +
      (otherLanguage === 0 ? '' : ` (${number(otherLanguage)} på andre sprog er ikke talt med)`),
    otherThemes: 'Andre temaer',
    nobody: 'Ingen i gruppen har skrevet om et af temaerne. Hvilke ord de bruger, står under Forskelle.',
    allThemes: 'Sammenlign temaerne',
    moreQuotes: 'Træk flere citater',
  },
  results: {
    heading: 'Resultater',
    intro: 'Svarene på hvert lukkede spørgsmål, for alle og fordelt på grupper af borgere. Vælg en opdeling for at se '
      + 'den alene.',
    empty: 'Studiet har ingen lukkede spørgsmål. Hvad borgerne skriver, står under Temaer.',
    breakdown: 'Opdel efter',
    theme: 'Tema i spørgeskemaet',
    everybody: 'Ingen',
    allBreakdowns: 'Alle',
    byScore: 'Alle efter score',
    shape: 'Vis som',
    asFigures: 'Figurer',
    asTables: 'Tabeller',
    tests: 'Test af forskellene',
    testsNote: 'p, justeret: der er taget højde for, at flere grupper sammenlignes (Benjamini-Hochberg). En forskel '
      + 'holder, når tallet er under 0,05.',
    rows: 'Hent tal (CSV)',
    picture: 'Hent figur (SVG)',
    pictureDots: 'Hent figur (PNG)',
    otherQuestions: 'Andre spørgsmål',
    ranking: 'Spørgsmålene efter score',
    rankingNote: 'Højeste gennemsnitlige score blandt alle står først. Rækkefølgen siger ikke, om to spørgsmål '
      + 'adskiller sig mere, end tilfældet kan forklare.',
    withoutScore: 'Spørgsmål uden score',
    only: (conditions) => `Kun stillet til borgere med ${formatList(conditions, 'da')}.`,
    except: (conditions) => `Ikke stillet til borgere med ${formatList(conditions, 'da')}.`,
    either: (levels) => levels.join(' eller '),
      answered: (answers, question) => `svaret ${answers} på »${question}«`,
      segment: 'samlet tilfredshed',
      dontKnow: 'Ved ikke/ikke relevant',
  },
  themes: {
    heading: 'Temaer',
    intro:
      'Andel af gruppens borgere med et svar med indhold, der nævner temaet, med usikkerhed (95 pct.). Et tal ' +
        'åbner de svar, det bygger på.',
    caption: 'Temaer efter borgernes tilfredshed',
    count: 'Borgere (n)',
    f1: 'Kodning (F1)',
    f1Note: 'F1 er, hvor godt programmet finder de håndkodede temaer: 1 er alt rigtigt, 0 intet.',
    sortBy: (column) => `Sortér efter ${column}`,
    codebookOrder: 'Vis i kodebogens rækkefølge',
    figureHeading: 'Temaerne i en figur',
  },
  theme: {
    definition: 'Hvad kodes',
    prevalenceHeading: 'Hvem nævner temaet?',
    derivedHeading: 'Undertemaer og overtema',
    derivedNote: 'Et undertema tælles kun i svar, der har temaet. Et svar kan have flere undertemaer eller ingen. Et overtema tælles i '
      + 'svar, der har mindst ét af dets temaer. Andelene er rettet for fejl i temaet; undertemaets egne regler er ikke målt.',
    level: { parent: 'overtema', subtheme: 'undertema' },
    accuracyHeading: 'Hvor sikker er kodningen?',
    coded: 'Nævner temaet (n)',
    base: 'Svar med indhold (n)',
    accuracy: (n, support) =>
      `Kodningen er holdt op mod ${counted(n, 'håndkodet svar', 'håndkodede svar')}; ` +
        `${number(support)} af dem har temaet.`,
    precision: 'Præcision',
    recall: 'Genfinding',
    f1: 'F1',
    alpha: 'Krippendorffs alfa',
    precisionNote: 'andel af programmets koder, der er rigtige; 1 er bedst',
    recallNote: 'andel af de håndkodede svar med temaet, som programmet finder; 1 er bedst',
    f1Note: 'de to tal samlet; 1 er bedst',
    alphaNote: 'enighed ud over det tilfældige; 1 er fuld enighed',
    answersHeading: 'Svarene',
    filter: 'Vis svar fra',
    all: 'Alle',
    evidenceNote: 'Markeret er de ord, som gav temaet.',
    range: (from, to, of) => `Svar ${number(from)}–${number(to)} af ${number(of)}`,
    empty: 'Ingen svar i denne gruppe har temaet. Vælg en anden gruppe eller et andet tema.',
    pagination: 'Sider med svar',
    previous: 'Forrige',
    next: 'Næste',
    page: (page, of) => `Side ${number(page)} af ${number(of)}`,
    draw: 'Træk citater om temaet',
  },
  clusters: {
    heading: 'Klynger',
    intro: 'Svar, der ligner hinanden i ordvalg, samlet uden kodebog. De kan give idéer til temaer, som kodebogen ' +
      'mangler; læs svarene, før du bruger dem.',
    empty: 'Der er for få svar med indhold til at finde klynger. Læs svarene under Temaer, eller søg i dem.',
    summary: (k, clustered, tooShort, otherLanguage) =>
      `${counted(k, 'klynge', 'klynger')} af ${number(clustered)} svar. ${number(tooShort)} svar er for korte til ` +
        `at høre til en klynge.` +
        (otherLanguage === 0 ? '' : ` ${number(otherLanguage)} svar på andre sprog er ikke med.`),
    name: (position) => `Klynge ${number(position)}`,
    share: (weighted) => (weighted ? 'vægtet andel' : 'andel'),
    nearest: 'Typiske svar',
    whyHeading: 'Hvorfor dette antal klynger?',
    why: (k, silhouette, largest) =>
      `Af de antal, der blev prøvet, er ${counted(k, 'klynge', 'klynger')} bedst, når silhuet og stabilitet lægges sammen` +
        (largest ? ', det højeste antal, der blev prøvet, så et endnu højere kan passe bedre' : '') +
        `. Silhuetten går fra −1 til 1; for alle svar er den ${number(silhouette, 3)}. Tal tæt på 0 betyder, at ` +
        `klyngerne glider over i hinanden.`,
    givenK: 'Antallet er valgt på forhånd.',
    noneTried: 'Der var for få svar til at prøve flere antal.',
    candidates: 'Antal klynger, der blev prøvet',
    k: 'Antal klynger',
    silhouette: 'Silhuet',
    chosen: 'valgt',
  },
  map: mapWordsDa,
  comparison: comparisonPageWords.da,
  learning: learningPageWords.da,
  search: searchWordsDa,
  jobs: jobWords.da,
  newStudy: newStudyWordsDa,
  study: studyPageWordsDa,
  report: reportPageWords.da,
  copy: copyWords.da,
  contrast: contrastPageWords.da,
  quotePage: quotePageWords.da,
  quoteDraw: quoteDrawWords('da'),
  quotes: {
    heading: 'Citater',
    intro: 'Citater trækkes efter en fast metode og kan trækkes igen: samme valg og samme startværdi giver de samme citater. '
      + 'Læs og godkend hvert citat, før det deles.',
    form: 'Vælg, hvad der skal trækkes',
    theme: 'Tema',
    segment: 'Borgere',
    count: 'Antal citater',
    seed: 'Startværdi',
    seedNote: 'Et helt tal, der bestemmer trækket',
    submit: 'Træk citater',
    another: 'Nyt træk',
    resultHeading: 'Citaterne',
    found: (drawn, matching) =>
      `${counted(drawn, 'citat', 'citater')} af ${counted(matching, 'svar', 'svar')}, der passer på valget`,
    few: 'Der er færre egnede svar, end der blev bedt om.',
    address: 'Sidens adresse rummer alle valg og kan gemmes eller sendes.',
  },
  respondents: {
    heading: 'Besvarelser',
    intro: 'Hvem blev inviteret, hvem svarede og hvornår. Tallene er ikke vægtede.',
    empty: 'Studiet nævner ingen stikprøve, så besvarelserne kan ikke holdes op mod de inviterede. Skriv dens fil under sample i studiet, '
      + 'og analysér det igen.',
  },
  method: {
    heading: 'Data og metode',
    intro: 'Hvor tallene kommer fra, og hvad der skal til for at få dem igen.',
    rowsHeading: 'Rækker ind, rækker ud',
    rows: (read, analysed, excluded) =>
      `${counted(read, 'række', 'rækker')} læst = ${number(analysed)} analyseret + ${number(excluded)} udeladt ` +
        `med en grund.`,
    rowsCaption: 'Udeladte rækker efter grund',
    file: 'Fil',
    reason: 'Grund',
    rowCount: 'Rækker',
    rowNumbers: 'Rækkenumre',
    reasons: {
      'row-ragged': 'rækken har for mange eller for få felter',
      'id-missing': 'id mangler',
      'id-duplicated': 'id står i en tidligere række',
      'not-in-sample': 'ikke i stikprøven',
      'stratum-value-missing': 'en oplysning, som vægtningen bruger, mangler',
      'stratum-not-in-population': 'gruppen findes ikke i populationen',
    },
    complete: 'Hele skemaet besvaret',
    partial: 'Delvist besvaret',
    weightsHeading: 'Vægte',
    scheme: 'Vægtning',
    schemes: schemeWordsDa,
    base: 'Hvem bærer vægt',
    bases: { complete: 'kun hele besvarelser', answered: 'alle, der har svaret på noget' },
    strata: 'Grupper (strata)',
    carriers: 'Besvarelser med vægt',
    sum: 'Sum af vægte',
    range: 'Mindste og største vægt',
    effectiveN: 'Effektivt antal svar',
    designEffect: 'Designeffekt',
    uncovered: 'Uden svar',
    uncoveredIn: (citizens, strata) =>
      `${counted(citizens, 'borger', 'borgere')} i ${counted(strata, 'gruppe', 'grupper')}`,
    codingHeading: 'Kodning',
    coding: (codebook, version, coder) =>
      `Svarene er kodet med reglerne i kodebogen ${codebook}, udgave ${version}` +
        (coder === 'learned'
          ? ', og med en model, der har lært af de håndkodede svar. Den kender ikke borgerens tilfredshed, og den er målt på svar, ' +
            'hvis koder den ikke havde set. '
          : '. ') +
        'I håndkodede svar gælder de temaer, som et menneske har givet.',
    accuracy: (n) => `Kodningen er holdt op mod ${counted(n, 'håndkodet svar', 'håndkodede svar')}.`,
    notMeasured: 'Kodningen er ikke målt på dine svar: Ingen af dem er håndkodet, så kodningens sikkerhed er ukendt.',
    accuracyCaption: 'Kodningens sikkerhed efter tema',
    support: 'Håndkodede svar (n)',
    micro: 'Alle koder under ét',
    macro: 'Gennemsnit af temaer',
    settingsHeading: 'Indstillinger',
    seed: 'Startværdi',
    clusters: 'Klynger',
    clusterSettings: (k, dimensions, starts) =>
      `k-means i ${number(dimensions)} dimensioner, ${number(starts)} starter, ` +
        (k === 'auto' ? 'antal valgt efter silhuet' : `${number(k)} klynger`),
    quotes: 'Citater',
    quoteSettings: (perTheme, shortest, longest, minimum) =>
      `${number(perTheme)} pr. tema og gruppe, ${number(shortest)}–${number(longest)} tegn, mindst ` +
        `${number(minimum)} borgere bag et vist tal`,
    sourcesHeading: 'Kilder',
    sourcesCaption: 'Filer og ordbøger med deres fingeraftryk (SHA-256)',
    role: 'Rolle',
    roles: {
      study: 'studiets definition', respondents: 'besvarelser', sample: 'stikprøve', population: 'population',
      codings: 'håndkodede svar', 'workspace-codings': 'svar kodet i programmet', codebook: 'kodebog',
    },
    name: 'Navn',
    digest: 'Fingeraftryk',
    lexicon: 'ordbog',
    toolHeading: 'Program og analyse',
    tool: 'Program',
    run: 'Analyse',
    format: 'Format',
    stages: 'Fingeraftryk af hvert trin',
    stage: 'Trin',
  },
  people: peopleWords.da,
  failure: {
    badRequest: 'Siden kan ikke vises',
    notFound: 'Siden findes ikke',
    unknownAddress: 'Der er ingen side på denne adresse. Måske er den skrevet forkert.',
    failed: 'Noget gik galt i programmet',
    failedText: 'Fejlen er ikke din. Prøv igen; bliver den ved, så start programmet på ny og meld fejlen.',
    onHeading: 'Gå videre',
  },
};
