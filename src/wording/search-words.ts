import { formatNumber } from './numbers.js';

type Mode = 'together' | 'anywhere' | 'text';

/** What the search page says. */
export interface SearchWords {
  readonly heading: string;
  readonly intro: string;
  readonly form: string;
  readonly query: string;
  readonly submit: string;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly filters: string;
  readonly all: string;
  readonly theme: string;
  readonly cluster: string;
  /** @param group whose clusters it is one of @param number from 1 */
  clusterName(group: string, number: number, words: readonly string[]): string;
  remove(filter: string): string;
  readonly examplesHeading: string;
  readonly examples: readonly { readonly query: string; readonly mode: Mode; readonly says: string }[];
  readonly results: string;
  /** The base line. */
  count(found: { readonly answers: number; readonly among: number; readonly citizens: number; readonly hits: number }): string;
  /** @param share with its interval where there is one @param weighted whether answers count by weights */
  share(share: string, weighted: boolean): string;
  readonly shareNote: string;
  readonly none: string;
  /** @param answers how many another way of searching finds */
  instead(mode: Mode, answers: number): string;
  read(written: string, kind: 'begins' | 'similar', readAs: string): string;
  readonly cannotRead: string;
  readonly remedy: string;
  readonly lines: string;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly from: string;
  readonly negated: string;
  /** @param shown answers that lines are shown from @param most lines from one of them */
  shown(shown: number, of: number, most: number): string;
  readonly file: string;
  readonly rule: string;
  readonly ruleNote: string;
  readonly oneAnswer: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

export const searchWordsDa: SearchWords = {
  heading: 'Søg i svarene',
  intro: 'Hvem siger det, og hvordan? Skriv et ord: alle dets bøjninger findes, også som del af et sammensat ord.',
  form: 'Søgning',
  query: 'Søg efter',
  submit: 'Søg',
  mode: 'Ordene skal stå',
  modes: {
    together: 'efter hinanden i samme sætning', anywhere: 'et sted i samme svar', text: 'bogstav for bogstav som skrevet',
  },
  filters: 'Vis kun nogle af svarene',
  all: 'Alle',
  theme: 'Tema',
  cluster: 'Klynge',
  clusterName: (group, number, words) => `${group}, klynge ${number}: ${words.join(', ')}`,
  remove: (filter) => `Fjern: ${filter}`,
  examplesHeading: 'Hvad kan man skrive?',
  examples: [
    { query: 'sagsbehandler', mode: 'together', says: 'ordet i alle bøjninger, også i sagsbehandlerskift' },
    { query: 'ny sagsbehandler', mode: 'together', says: 'ordene lige efter hinanden, i alle bøjninger' },
    { query: 'skift* .. sagsbehandler', mode: 'together', says: 'et ord, der begynder med skift, og højst tre ord senere sagsbehandler' },
    { query: 'lytter tillid', mode: 'anywhere', says: 'begge ord et sted i svaret' },
    { query: 'plan !god', mode: 'anywhere', says: 'svar med det første ord og uden det andet' },
    { query: '(god|dygtig) sagsbehandler', mode: 'together', says: 'det ene eller det andet ord' },
    { query: '!ikke hjælp', mode: 'together', says: 'hjælp uden ikke lige foran' },
    { query: 'hjælp[negated]', mode: 'together', says: 'hjælp, når den er benægtet' },
    { query: '"fik jeg"', mode: 'together', says: 'netop disse former' },
    { query: 'a-kasse', mode: 'text', says: 'tegn for tegn; store bogstaver og accenter er uden betydning' },
  ],
  results: 'Fundet',
  count: ({ answers, among, citizens, hits }) => `n = ${da(answers)} af ${da(among)} svar fra ${da(citizens)} `
    + `${citizens === 1 ? 'borger' : 'borgere'}, ${da(hits)} ${hits === 1 ? 'sted' : 'steder'}`,
  share: (share, weighted) => `Det er ${share} af de borgere, der skrev svarene${weighted ? ', vægtet' : ''}.`,
  shareNote: 'Usikkerheden (95 pct.) er regnet med vægtene, som de er.',
  none: 'Ingen svar passer. Prøv færre ord, eller fjern et filter.',
  instead: (mode, answers) => {
    const how = {
      together: 'Med ordene efter hinanden', anywhere: 'Med ordene et sted i svaret', text: 'Bogstav for bogstav',
    };
    return `${how[mode]}: ${da(answers)} svar`;
  },
  read: (written, kind, readAs) => (kind === 'begins'
    ? `Intet svar har ordet »${written}«. Viser ord, der begynder sådan.`
    : `Intet svar har ordet »${written}«. Viser »${readAs}«.`),
  cannotRead: 'Søgningen kan ikke læses.',
  remedy: 'Ret stedet, der er markeret, eller søg bogstav for bogstav.',
  lines: 'Steder i svarene, de bedste svar først',
  left: 'Før',
  hit: 'Fundet',
  right: 'Efter',
  from: 'Svaret',
  negated: 'benægtet',
  shown: (shown, of, most) => `Viser ${da(shown)} af ${da(of)} svar, højst ${da(most)} steder fra hvert. Filen har alle.`,
  file: 'Hent stederne (CSV)',
  rule: 'Gem som regel',
  ruleNote: 'Reglen finder de samme steder. Sæt den ind under et temas rules i kodebogen, og giv den et id.',
  oneAnswer: 'Søgningen er nøglen til et svar. Åbn svaret',
  columns: ['id', 'spørgsmål', 'gruppe', 'før', 'fundet', 'efter', 'benægtet'],
};

export const searchWordsEn: SearchWords = {
  heading: 'Search the answers',
  intro: 'Who says it, and how? Write a word: all its inflections are found, also as a part of a compound.',
  form: 'Search',
  query: 'Search for',
  submit: 'Search',
  mode: 'The words must stand',
  modes: {
    together: 'after each other in one sentence', anywhere: 'somewhere in one answer', text: 'letter by letter as written',
  },
  filters: 'Show only some of the answers',
  all: 'All',
  theme: 'Theme',
  cluster: 'Cluster',
  clusterName: (group, number, words) => `${group}, cluster ${number}: ${words.join(', ')}`,
  remove: (filter) => `Remove: ${filter}`,
  examplesHeading: 'What can be written?',
  examples: [
    { query: 'sagsbehandler', mode: 'together', says: 'the word in all inflections, also in sagsbehandlerskift' },
    { query: 'ny sagsbehandler', mode: 'together', says: 'the words right after each other, in all inflections' },
    { query: 'skift* .. sagsbehandler', mode: 'together', says: 'a word that begins with skift, and at most three words later sagsbehandler' },
    { query: 'lytter tillid', mode: 'anywhere', says: 'both words somewhere in the answer' },
    { query: 'plan !god', mode: 'anywhere', says: 'answers with the first word and without the second' },
    { query: '(god|dygtig) sagsbehandler', mode: 'together', says: 'the one or the other word' },
    { query: '!ikke hjælp', mode: 'together', says: 'hjælp without ikke right before it' },
    { query: 'hjælp[negated]', mode: 'together', says: 'hjælp where it is negated' },
    { query: '"fik jeg"', mode: 'together', says: 'exactly these forms' },
    { query: 'a-kasse', mode: 'text', says: 'letter by letter; capitals and accents do not count' },
  ],
  results: 'Found',
  count: ({ answers, among, citizens, hits }) => `n = ${en(answers)} of ${en(among)} answers from ${en(citizens)} `
    + `${citizens === 1 ? 'citizen' : 'citizens'}, ${en(hits)} ${hits === 1 ? 'place' : 'places'}`,
  share: (share, weighted) => `That is ${share} of the citizens who wrote the answers${weighted ? ', weighted' : ''}.`,
  shareNote: 'The uncertainty (95%) takes the weights as given.',
  none: 'No answer fits. Try fewer words, or remove a filter.',
  instead: (mode, answers) => {
    const how = {
      together: 'With the words after each other', anywhere: 'With the words somewhere in the answer', text: 'Letter by letter',
    };
    return `${how[mode]}: ${en(answers)} ${answers === 1 ? 'answer' : 'answers'}`;
  },
  read: (written, kind, readAs) => (kind === 'begins'
    ? `No answer has the word ‘${written}’. Showing words that begin with it.`
    : `No answer has the word ‘${written}’. Showing ‘${readAs}’.`),
  cannotRead: 'The search cannot be read.',
  remedy: 'Mend the place that is marked, or search letter by letter.',
  lines: 'Places in the answers, the best answers first',
  left: 'Before',
  hit: 'Found',
  right: 'After',
  from: 'The answer',
  negated: 'negated',
  shown: (shown, of, most) => `Showing ${en(shown)} of ${en(of)} answers, at most ${en(most)} places from each. The file has all.`,
  file: 'Take the places (CSV)',
  rule: 'Keep as a rule',
  ruleNote: 'The rule finds the same places. Put it under a theme’s rules in the codebook, and give it an id.',
  oneAnswer: 'The search is the key of an answer. Open the answer',
  columns: ['id', 'question', 'group', 'before', 'found', 'after', 'negated'],
};
