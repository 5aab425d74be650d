import type { Ineligibility } from '../sampling/eligibility.js';
import type { Language } from './language.js';

/** What the command line says beside notices and figures. */
export interface CliWords {
  readonly about: string;
  readonly help: {
    readonly usage: string;
    readonly synopsis: string;
    readonly optionsHere: string;
    readonly otherwise: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly help: string;
    readonly version: string;
    readonly language: string;
    readonly json: string;
    readonly examples: string;
  };
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly error: string;
  readonly usage: {
    unknownOption(option: string): string;
    unknownCommand(command: string): string;
    missingArgument(argument: string): string;
    missingValue(option: string): string;
    missingOption(option: string): string;
    excessArguments: string;
    other: string;
    readonly seeHelp: string;
  };
  readonly bug: string;
  readonly stage: string;
  readonly seconds: string;
  readonly memory: string;
  readonly total: string;
  readonly runWritten: (folder: string) => string;
  readonly reportWritten: (file: string) => string;
  readonly fileWritten: (file: string, rows: number) => string;
  readonly reading: (respondents: string, answers: string) => string;
  readonly studyIsSound: string;
  readonly noticesFound: (errors: number, warnings: number) => string;
  readonly rows: string;
  readonly excluded: string;
  readonly respondents: string;
  readonly answers: string;
  readonly group: string;
  readonly withAnswer: string;
  readonly replayed: (files: number) => string;
  readonly serving: (url: string) => string;
  readonly stop: string;
  readonly demoBegins: string;
  readonly clusters: (k: number, silhouette: string) => string;
  readonly evaluation: {
    readonly theme: string;
    readonly precision: string;
    readonly recall: string;
    readonly f1: string;
    readonly alpha: string;
    readonly gold: string;
    readonly given: string;
    readonly compared: (n: string, onlyCodes: string, onlyGold: string) => string;
  };
  readonly init: {
    readonly written: (study: string, file: string) => string;
    readonly texts: string;
    readonly questions: string;
    readonly variables: string;
    readonly unused: string;
    readonly next: (study: string) => string;
  };
  readonly sampling: {
    readonly rowsSetAside: string;
    readonly citizens: string;
    readonly excluded: Readonly<Record<Ineligibility, string>>;
    readonly eligible: string;
    readonly drawn: string;
    readonly stratum: string;
    readonly everybody: string;
    readonly population: string;
    readonly sample: string;
    readonly difference: string;
    readonly withoutValue: string;
    /** Whether the draw gives such differences by chance; p is absent where nothing was left to chance. */
    chance(withinChance: boolean, p: string | undefined): string;
  };
  readonly receipt: (parts: { drawn: number; eligible: number; matching: number; theme: string; segment: string; seed: number; basis: string }) => string;
  readonly notApproved: string;
}

export type CommandName =
  | 'demo' | 'init' | 'check' | 'sample' | 'analyse' | 'tokens' | 'code' | 'evaluate' | 'cluster' | 'quotes' | 'report'
  | 'replay' | 'serve';

export type OptionName =
  | 'study' | 'studyOrAnswers' | 'answers' | 'codes' | 'gold' | 'run'
  | 'outFolder' | 'outFile' | 'seed' | 'k' | 'codebook' | 'evidence' | 'tokens' | 'keep' | 'theme' | 'segment' | 'count'
  | 'method' | 'format' | 'port' | 'data' | 'model'
  | 'studyToDraw' | 'sampleSeed' | 'size' | 'excluded' | 'studyFolder' | 'from';

const da: CliWords = {
  about: 'Læser en borgerundersøgelse med åbne svar og viser, hvad tilfredse og utilfredse borgere siger. Alt sker på din egen maskine.',
  help: {
    usage: 'Brug:', synopsis: '[valg] [kommando]', otherwise: 'ellers', optionsHere: '[valg]', arguments: 'Argumenter:', options: 'Valg:', commands: 'Kommandoer:', help: 'vis hjælp', version: 'vis version',
    language: 'sprog: da eller en', json: 'skriv resultatet som JSON', examples: 'Eksempler:',
  },
  commands: {
    demo: 'analysér eksempelstudiet og vis det i browseren',
    init: 'skriv et første studie ud fra en datafil',
    check: 'læs et studie, og vis hvad der bør rettes',
    sample: 'træk en stikprøve fra et register',
    analyse: 'analysér et studie eller en tabel med svar, og gem kørslen i en mappe',
    tokens: 'del svar i ord, og skriv en linje pr. svar',
    code: 'giv svar temaer efter kodebogens regler',
    evaluate: 'hold koder op mod en håndkodning',
    cluster: 'saml svar, der handler om det samme',
    quotes: 'træk citater fra en kørsel',
    report: 'skriv rapporten om en kørsel',
    replay: 'gentag en kørsel, og vis om den bliver den samme',
    serve: 'vis kørsler i browseren',
  },
  options: {
    study: 'studie (study.yaml)',
    studyOrAnswers: 'studie (study.yaml) eller tabel med svar (CSV eller XLSX med kolonnerne id og text)',
    answers: 'tabel med svar (CSV eller XLSX med kolonnerne id og text)',
    codes: 'tabel med koder (kolonnerne id og themes)',
    gold: 'tabel med håndkodning (kolonnerne id og themes)',
    run: 'kørslens mappe eller id',
    outFolder: 'mappe til kørslen (ellers programmets datamappe)',
    outFile: 'fil til resultatet',
    seed: 'helt tal, som tilfældige valg begynder fra',
    k: 'antal klynger, eller auto',
    codebook: 'kodebog: id eller YAML-fil',
    evidence: 'fil med en række for hver kode og de ord, der gav den',
    tokens: 'skriv også tokens.jsonl',
    keep: 'kolonner, der tages med i resultatet, adskilt af komma',
    theme: 'temaets id',
    segment: 'satisfied, neutral, dissatisfied eller all',
    count: 'antal citater',
    method: 'trækningsmetode: random',
    format: 'html eller md',
    port: 'port på din egen maskine',
    data: 'mappe med kørsler',
    model: 'model, der koder sammen med reglerne: none (kun regler)',
    studyToDraw: 'studie (study.yaml) med afsnittet sampling',
    sampleSeed: 'helt tal, som trækningen begynder fra; samme tal giver samme stikprøve',
    size: 'antal borgere i alt (ellers studiets eget)',
    excluded: 'fil med dem, der ikke kunne trækkes, og hvorfor',
    studyFolder: 'mappe til studiet',
    from: 'datafil med besvarelser (CSV eller XLSX)',
  },
  error: 'Fejl',
  usage: {
    unknownOption: (option) => `Valget ${option} findes ikke.`,
    unknownCommand: (command) => `Kommandoen ${command} findes ikke.`,
    missingArgument: (argument) => `Der mangler et argument: ${argument}.`,
    missingValue: (option) => `Valget ${option} mangler sin værdi.`,
    missingOption: (option) => `Valget ${option} skal være med.`,
    excessArguments: 'Der er for mange argumenter.',
    other: 'Kommandoen kan ikke forstås.',
    seeHelp: 'Skriv fritekst --help for at se, hvad der kan bruges.',
  },
  bug: 'Programmet fejlede. Det er ikke din skyld; meld gerne fejlen med linjerne herunder (de indeholder ingen svar).',
  stage: 'trin',
  seconds: 'sekunder',
  memory: 'MB',
  total: 'i alt',
  runWritten: (folder) => `Kørslen ligger i ${folder} (fortrolig: den indeholder svarene).`,
  reportWritten: (file) => `Rapporten ligger i ${file}. Citaterne i den er ikke godkendt.`,
  fileWritten: (file, rows) => `Skrev ${rows} rækker til ${file}.`,
  reading: (respondents, answers) => `${respondents} besvarelser, ${answers} åbne svar.`,
  studyIsSound: 'Studiet kan analyseres.',
  noticesFound: (errors, warnings) => `${errors} fejl og ${warnings} bemærkninger.`,
  rows: 'rækker læst',
  excluded: 'udeladt',
  respondents: 'besvarelser',
  answers: 'åbne svar',
  group: 'gruppe',
  withAnswer: 'har skrevet',
  replayed: (files) => `Kørslen blev den samme igen: ${files} filer er ens, tegn for tegn.`,
  serving: (url) => `Åbn ${url} i din browser.`,
  stop: 'Tryk Ctrl+C for at stoppe.',
  demoBegins: 'Analyserer eksempelstudiet (opdigtede svar) …',
  clusters: (k, silhouette) => `${k} klynger, silhuet ${silhouette}.`,
  evaluation: {
    theme: 'tema', precision: 'præcision', recall: 'genfinding', f1: 'F1', alpha: 'α', gold: 'håndkodet', given: 'givet',
    compared: (n, onlyCodes, onlyGold) => `${n} svar sammenlignet; ${onlyCodes} kun i koderne, ${onlyGold} kun i håndkodningen.`,
  },
  init: {
    written: (study, file) => `Skrev ${study}, og lagde en kopi af ${file} ved siden af.`,
    texts: 'åbne spørgsmål',
    questions: 'lukkede spørgsmål',
    variables: 'baggrundsoplysninger',
    unused: 'kolonner, der ikke er brugt',
    next: (study) => `Læs gættene igennem i filen, og se med fritekst check ${study}, om noget mangler.`,
  },
  sampling: {
    rowsSetAside: 'rækker, der ikke kan bruges',
    citizens: 'borgere i registeret',
    excluded: {
      'no-usable-row': '  ingen række, der kan bruges',
      'no-active-course': '  intet forløb i perioden',
      'no-benefit': '  ingen ydelse på dagen',
      'benefit-too-short': '  ydelse i for få uger',
      'stratum-value-missing': '  oplysning til stratum mangler',
    },
    eligible: 'kan trækkes',
    drawn: 'trukket',
    stratum: 'stratum',
    everybody: 'i alt',
    population: 'population',
    sample: 'stikprøve',
    difference: 'forskel, pct.point',
    withoutValue: 'uoplyst',
    chance: (withinChance, p) => p === undefined ? 'alle er trukket'
      : withinChance ? `inden for det, tilfældet giver (p = ${p})` : `mere, end tilfældet plejer at give (p = ${p})`,
  },
  receipt: ({ drawn, eligible, matching, theme, segment, seed, basis }) =>
    `${drawn} af ${eligible} mulige (${matching} svar med temaet ${theme}, ${segment}), tilfældigt trukket med lige chance, frø ${seed}, kørsel ${basis}.`,
  notApproved: 'ikke godkendt',
};

const en: CliWords = {
  about: 'Reads a citizen survey with open-ended answers and shows what satisfied and dissatisfied citizens say. Everything stays on your own machine.',
  help: {
    usage: 'Usage:', synopsis: '[options] [command]', otherwise: 'otherwise', optionsHere: '[options]', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:', help: 'show help', version: 'show the version',
    language: 'language: da or en', json: 'write the result as JSON', examples: 'Examples:',
  },
  commands: {
    demo: 'analyse the sample study and show it in the browser',
    init: 'write a first study from a data file',
    check: 'read a study and list what should be mended',
    sample: 'draw a sample from a register',
    analyse: 'analyse a study or a table of answers and keep the run in a folder',
    tokens: 'split answers into words, a line an answer',
    code: 'give answers themes by the rules of the codebook',
    evaluate: 'hold codes against human coding',
    cluster: 'gather answers that are about the same',
    quotes: 'draw quotes from a run',
    report: 'write the report of a run',
    replay: 'repeat a run and tell whether it comes out the same',
    serve: 'show runs in the browser',
  },
  options: {
    study: 'study (study.yaml)',
    studyOrAnswers: 'study (study.yaml) or table of answers (CSV or XLSX with the columns id and text)',
    answers: 'table of answers (CSV or XLSX with the columns id and text)',
    codes: 'table of codes (columns id and themes)',
    gold: 'table of human coding (columns id and themes)',
    run: 'folder or id of the run',
    outFolder: 'folder for the run (otherwise the data folder of the program)',
    outFile: 'file for the result',
    seed: 'whole number that random choices start from',
    k: 'number of clusters, or auto',
    codebook: 'codebook: id or YAML file',
    evidence: 'file with a row for every code and the words that gave it',
    tokens: 'write tokens.jsonl too',
    keep: 'columns to carry along, separated by commas',
    theme: 'id of the theme',
    segment: 'satisfied, neutral, dissatisfied or all',
    count: 'number of quotes',
    method: 'how to draw: random',
    format: 'html or md',
    port: 'port on your own machine',
    data: 'folder of runs',
    model: 'model that codes together with the rules: none (rules only)',
    studyToDraw: 'study (study.yaml) with the section sampling',
    sampleSeed: 'whole number that the draw starts from; the same number gives the same sample',
    size: 'citizens in all (otherwise the study\'s own size)',
    excluded: 'file of those who could not be drawn, and why',
    studyFolder: 'folder for the study',
    from: 'data file of answers (CSV or XLSX)',
  },
  error: 'Error',
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command ${command}.`,
    missingArgument: (argument) => `An argument is missing: ${argument}.`,
    missingValue: (option) => `The option ${option} lacks its value.`,
    missingOption: (option) => `The option ${option} is required.`,
    excessArguments: 'There are too many arguments.',
    other: 'The command is not understood.',
    seeHelp: 'Run fritekst --help to see what can be used.',
  },
  bug: 'The program failed. That is not your fault; please report it with the lines below (they hold no answers).',
  stage: 'stage',
  seconds: 'seconds',
  memory: 'MB',
  total: 'total',
  runWritten: (folder) => `The run is in ${folder} (confidential: it holds the answers).`,
  reportWritten: (file) => `The report is in ${file}. The quotes in it are not approved.`,
  fileWritten: (file, rows) => `Wrote ${rows} rows to ${file}.`,
  reading: (respondents, answers) => `${respondents} respondents, ${answers} open answers.`,
  studyIsSound: 'The study can be analysed.',
  noticesFound: (errors, warnings) => `${errors} errors and ${warnings} notes.`,
  rows: 'rows read',
  excluded: 'left out',
  respondents: 'respondents',
  answers: 'open answers',
  group: 'group',
  withAnswer: 'wrote',
  replayed: (files) => `The run came out the same: ${files} files are equal, byte by byte.`,
  serving: (url) => `Open ${url} in your browser.`,
  stop: 'Press Ctrl+C to stop.',
  demoBegins: 'Analysing the sample study (invented answers) …',
  clusters: (k, silhouette) => `${k} clusters, silhouette ${silhouette}.`,
  evaluation: {
    theme: 'theme', precision: 'precision', recall: 'recall', f1: 'F1', alpha: 'α', gold: 'gold', given: 'given',
    compared: (n, onlyCodes, onlyGold) => `${n} answers compared; ${onlyCodes} only in the codes, ${onlyGold} only in the gold.`,
  },
  init: {
    written: (study, file) => `Wrote ${study}, and put a copy of ${file} beside it.`,
    texts: 'open questions',
    questions: 'closed questions',
    variables: 'background variables',
    unused: 'columns that are not used',
    next: (study) => `Read the guesses in the file, and see with fritekst check ${study} whether anything is missing.`,
  },
  sampling: {
    rowsSetAside: 'rows that cannot be used',
    citizens: 'citizens in the register',
    excluded: {
      'no-usable-row': '  no row that can be used',
      'no-active-course': '  no course in the period',
      'no-benefit': '  no benefit on the day',
      'benefit-too-short': '  benefit for too few weeks',
      'stratum-value-missing': '  a value for the stratum is missing',
    },
    eligible: 'can be drawn',
    drawn: 'drawn',
    stratum: 'stratum',
    everybody: 'all',
    population: 'population',
    sample: 'sample',
    difference: 'difference, pct. points',
    withoutValue: 'not known',
    chance: (withinChance, p) => p === undefined ? 'all are drawn'
      : withinChance ? `within what chance gives (p = ${p})` : `more than chance usually gives (p = ${p})`,
  },
  receipt: ({ drawn, eligible, matching, theme, segment, seed, basis }) =>
    `${drawn} of ${eligible} eligible (${matching} answers with the theme ${theme}, ${segment}), drawn at random with equal chance, seed ${seed}, run ${basis}.`,
  notApproved: 'not approved',
};

export const cliWords: Readonly<Record<Language, CliWords>> = { da, en };
