import type { CodingCommandWords } from './coding-command-words.js';

export const codingCommandWordsDa: CodingCommandWords = {
  about: 'kod svar i hånden, og se, hvor enige kodere er',
  commands: {
    sheet: 'lav et kodeark i Excel med tilfældigt trukne svar',
    read: 'læs et udfyldt kodeark',
    agreement: 'mål, hvor enige to eller flere kodere er (Krippendorffs α, Cohens κ)',
    next: 'foreslå, hvilke svar der bør kodes næste gang: tvivlsomme og forskellige',
    curve: 'vis, hvor meget flere kodede svar gavner (op til et minut)',
  },
  options: {
    sheetOut: 'kodeark (.xlsx eller .csv)',
    count: 'antal svar',
    seed: 'helt tal, som trækningen begynder fra (ellers studiets eget); samme tal giver to kodere de samme svar',
    question: 'åbent spørgsmål, hvis svar der er tale om; skal med, når spørgsmålene har hver sin kodebog',
    sheetCoder: 'hvem der skal kode; kan også siges, når arket læses',
    coded: 'tabel med kodninger; dens svar trækkes ikke igen; kan gives flere gange',
    list: 'tabel med de svar, der skal med (kolonnerne respondent, question og selected), i stedet for en trækning',
    codebook: 'kodebog: id eller YAML-fil (ellers studiets egen)',
    sheet: 'udfyldt kodeark (.xlsx eller .csv)',
    codingsOut: 'fil til kodningerne',
    readCoder: 'hvem der kodede (ellers den, arket nævner)',
    codings: 'tabeller med kodninger (respondent, question, theme, coder, selected)',
    intervalSeed: 'helt tal, som beregningen af usikkerhed begynder fra',
    disagreements: 'fil med de svar, koderne er uenige om, de vigtigste først',
    nextOut: 'fil til forslagene; kan gives til coding sheet med --list',
    measuring: 'tabel med de kodninger, der er; kan gives flere gange (ellers studiets egne)',
    model: 'fil med en trænet model, eller none; ellers læres af kodningerne eller bruges den, der følger med kodebogen',
    draws: 'gange, svarene deles på ny',
    curveOut: 'fil til kurvens tal',
    figure: 'fil til kurven som SVG',
    sizes: 'antal kodede svar, der prøves, adskilt af komma (ellers efter, hvor mange der er)',
  },
  sheetWritten: (file, answers, seed) => `Kodearket med ${answers} svar${seed === undefined ? '' : `, trukket med startværdi ${seed},`} ligger i ${file} `
    + '(fortroligt: det indeholder svarene).',
  codingsWritten: (file, codings, noTheme) => `${codings} kodede svar er skrevet i ${file}; ${noTheme} af dem har intet tema.`,
  agreement: {
    coder: (name, answers, shared) => `${name}: ${answers} svar kodet uden forslag, heraf ${shared} også af en anden`,
    shared: (answers) => `${answers} svar er trukket tilfældigt og kodet af mindst to uden et forslag i syne. Enigheden er målt på dem.`,
    chosen: (codings) => `${codings} kodninger tæller ikke med: Svaret var udvalgt, eller koderen så et forslag.`,
    heading: 'Er koderne enige?',
    caption: 'Enighed mellem kodere efter tema',
    sets: 'Hele svar (α af sæt af temaer, MASI-afstand)',
    mean: 'Gennemsnit af temaernes α',
    heads: {
      theme: 'tema', alpha: 'α', interval: 'usikkerhed (95 pct.)', given: 'svar med temaet', differing: 'uenige om', kappa: 'κ',
      positive: 'enige om ja', negative: 'enige om nej', n: 'svar',
    },
    shareOf: (coder) => `andel hos ${coder}`,
    gaps: {
      'not-shared': 'ingen svar er kodet af to',
      'no-variation': 'ingen eller alle har givet temaet',
      'no-disagreement': 'enige om alt; usikkerheden kan ikke beregnes',
      'too-rare': 'temaet er for sjældent til at beregne usikkerheden',
    },
    limits: 'α er 1 ved fuld enighed og 0, når enigheden ikke er større end tilfældets. Fra 0,80 regnes kodning for pålidelig, '
      + 'fra 0,67 til 0,80 for god nok til foreløbige konklusioner (Krippendorff 2004).',
  },
  next: {
    basis: {
      learned: (coded) => `Tvivlen er målt af en model, der har lært af ${coded} kodede svar.`,
      model: () => 'Tvivlen er målt af den trænede model.',
      rules: () => 'Ingen model: Tvivlsomme er svar, som reglerne intet finder i, eller hvor kun et enkelt fund taler for et tema.',
    },
    heads: { answer: 'svar', doubt: 'tvivl', themes: 'mest i tvivl om (chance)', likeness: 'lighed med tidligere' },
    teaches: 'Kodninger af dem får selected=uncertain: De lærer modellen noget, men måler den ikke, og i forsøg lærte den ikke mere af dem end af '
      + 'lige så mange tilfældige. Kod derfor tilfældigt trukne først (fritekst coding sheet).',
  },
  curveWritten: (file) => `Skrev ${file}.`,
};
