import type { Language } from './language.js';
import { formatList, formatNumber } from './numbers.js';

/** What the editor of a codebook says, and the history of its versions. */
export interface CodebookEditorWords {
  readonly edit: string;
  readonly newTheme: string;
  readonly historyLink: string;
  heading(theme: string): string;
  readonly newHeading: string;
  readonly intro: string;
  /** @param by undefined for the run's own */
  standing(version: string, by: string | undefined, at: string): string;
  readonly id: string;
  readonly idNote: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly definition: Readonly<Record<Language, string>>;
  readonly pole: string;
  readonly parent: string;
  readonly noParent: string;
  readonly include: string;
  readonly exclude: string;
  readonly onePerLine: string;
  readonly rules: string;
  readonly rulesNote: string;
  rule(number: number): string;
  readonly freshRule: string;
  readonly ruleId: string;
  readonly any: string;
  readonly unless: string;
  readonly negated: string;
  readonly negations: Readonly<Record<'no' | 'yes' | 'either', string>>;
  readonly subthemes: string;
  readonly freshSubtheme: string;
  readonly languageNote: string;
  readonly name: string;
  readonly count: string;
  readonly save: string;
  readonly saveNote: string;
  readonly remove: string;
  readonly counts: string;
  /** Of all the theme's rules. */
  total(answers: number, among: number): string;
  bySegment(satisfied: number, neutral: number, dissatisfied: number): string;
  change(came: number, went: number): string;
  /** What is found among the answers to one of several open questions. @param compared whether the run has the theme */
  ofQuestion(question: string, found: { readonly answers: number; readonly among: number; readonly came: number; readonly went: number }, compared: boolean): string;
  readonly asInRun: string;
  readonly newHere: string;
  ofRule(answers: number, alone: number): string;
  readonly came: string;
  readonly went: string;
  readonly examples: string;
  readonly dead: string;
  readonly remedy: string;
  readonly cannotRead: string;
  readonly confidential: string;
  saved(version: string): string;
  readonly runAgain: string;
  overtaken(by: string, at: string, version: string): string;
  readonly overtakenRemedy: string;
  readonly problems: string;
  /** Beside a field. @param expected what was expected, as the notice says it; '' for nothing in particular */
  fieldWrong(isEmpty: boolean, expected: string): string;
  /** The page of what the themes share. */
  readonly shared: string;
  readonly sharedIntro: string;
  readonly lists: string;
  readonly listsNote: string;
  readonly listName: string;
  readonly listPatterns: string;
  readonly freshList: string;
  /** Where a list is used: labels of themes and names of lists. */
  listUsed(themes: readonly string[], lists: readonly string[]): string;
  ofList(answers: number): string;
  readonly parentThemes: string;
  readonly parentsNote: string;
  parentNamed(label: string): string;
  readonly freshParent: string;
  parentOf(themes: readonly string[]): string;
  readonly removeParent: string;
  readonly history: string;
  readonly historyIntro: string;
  readonly noVersions: string;
  version(version: string, by: string, at: string): string;
  readonly unchanged: string;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly fields: Readonly<Record<'label' | 'definition' | 'pole' | 'parent' | 'examples' | 'subthemes', string>>;
  readonly changedNegation: string;
  readonly except: string;
  readonly plus: string;
  readonly minus: string;
  /** Before the themes of the codebook, as links that put the rule there. */
  readonly ruleInto: string;
  readonly toRule: string;
  readonly toEditor: string;
  useNewest(codebook: string, version: string, by: string): string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

export const codebookEditorWords: Readonly<Record<Language, CodebookEditorWords>> = {
  da: {
    edit: 'Ret temaet',
    newTheme: 'Nyt tema',
    historyLink: 'Udgaver af kodebogen',
    heading: (theme) => `Ret temaet »${theme}«`,
    newHeading: 'Nyt tema',
    intro: 'Tallene viser, hvad reglerne finder i svarene i denne analyse, mens du skriver. Intet ændres, før du gemmer, og analysen her ændres aldrig.',
    standing: (version, by, at) => (by === undefined ? `Du retter i udgave ${version}, som analysen er lavet med.` : `Du retter i udgave ${version}, gemt af ${by} ${at}.`),
    id: 'Navn i filer', idNote: 'Små bogstaver a–z, tal og bindestreger, for eksempel sagsbehandler-skift. Det kan ikke ændres siden.',
    label: { da: 'Navn på dansk', en: 'Navn på engelsk' },
    definition: { da: 'Definition på dansk', en: 'Definition på engelsk' },
    pole: 'Ros eller kritik', parent: 'Del af', noParent: 'ingen',
    include: 'Eksempler, der hører med', exclude: 'Eksempler, der ikke hører med', onePerLine: 'Ét på hver linje.',
    rules: 'Regler',
    rulesNote: 'Et svar får temaet, når en af reglerne finder noget i det. Et mønster på hver linje. En regel uden mønstre bliver slettet, når du gemmer.',
    rule: (number) => `Regel ${da(number)}`, freshRule: 'Ny regel', ruleId: 'Reglens navn', any: 'Finder', unless: 'Undtagen, når sætningen også har', negated: 'Benægtede steder',
    negations: { no: 'tælles ikke med', yes: 'er de eneste, der tælles', either: 'tælles med' },
    subthemes: 'Undertemaer', freshSubtheme: 'Nyt undertema',
    languageNote: 'Skriv mønstre som i søgningen: sagsbehandler, sagsbehandl*, ny .. sagsbehandler, (god|rigtig god), =præcis.',
    name: 'Dit navn', count: 'Tæl', save: 'Gem som ny udgave', saveNote: 'Den gemte udgave får et nyt nummer. De gamle bliver stående.', remove: 'Fjern temaet',
    counts: 'Hvad temaets regler finder',
    total: (answers, among) => `${da(answers)} af ${da(among)} svar.`,
    bySegment: (satisfied, neutral, dissatisfied) => `Tilfredse ${da(satisfied)}, neutrale ${da(neutral)}, utilfredse ${da(dissatisfied)}.`,
    change: (came, went) => `${da(came)} kommer med og ${da(went)} falder fra i forhold til analysens regler.`,
    ofQuestion: (question, { answers, among, came, went }, compared) =>
      `Til spørgsmålet »${question}«: ${da(answers)} af ${da(among)} svar${compared ? ` (${da(came)} kommer med, ${da(went)} falder fra)` : ''}.`,
    asInRun: 'De samme svar som med analysens regler.', newHere: 'Temaet er ikke i analysen.',
    ofRule: (answers, alone) => `${da(answers)} svar, heraf ${da(alone)}, som ingen anden regel finder.`,
    came: 'Svar, der kommer med', went: 'Svar, der falder fra', examples: 'Eksempler fra svarene',
    dead: 'Reglen kan aldrig finde noget: se efter, om en undtagelse dækker alt, eller om et ord aldrig læses sådan.',
    remedy: 'Ret mønstret. Reglens andre mønstre tælles stadig.', cannotRead: 'Kan ikke læses:',
    confidential: 'Svarene er fortrolige: kun til intern læsning.',
    saved: (version) => `Gemt som udgave ${version}.`, runAgain: 'Kør analysen igen med den',
    overtaken: (by, at, version) => `${by} gemte udgave ${version} ${at}, mens du skrev. Intet er gemt endnu.`,
    overtakenRemedy: 'Se nedenfor, hvad der er ændret. Gemmer du nu, står de andre temaer som i den udgave, og dette tema som du har skrevet det her.',
    problems: 'Kodebogen kan ikke gemmes endnu',
    fieldWrong: (isEmpty, expected) => (isEmpty ? 'Feltet skal udfyldes.' : expected === 'identifier' ? 'Brug små bogstaver a–z, tal og bindestreger.' : 'Ret feltet.'),
    shared: 'Ordlister og overtemaer',
    sharedIntro: 'Det, temaerne er fælles om: ord, som flere regler bruger, og overtemaer, der samler flere temaer.',
    lists: 'Ordlister', listsNote: 'En regel bruger en liste ved at skrive dens navn i vinkler, for eksempel <ikke>. Et mønster på hver linje. En liste må bruge dem, der står over den. En liste uden mønstre bliver slettet.',
    listName: 'Listens navn', listPatterns: 'Mønstre', freshList: 'Ny liste',
    listUsed: (themes, lists) => (themes.length + lists.length === 0 ? 'Bruges ikke.' : `Bruges i ${formatList([...themes, ...lists.map((list) => `listen ${list}`)], 'da')}.`),
    ofList: (answers) => `Listens ord står i ${da(answers)} svar.`,
    parentThemes: 'Overtemaer', parentsNote: 'Et svar har overtemaet, når det har et af de temaer, der hører under det. På et temas egen side vælger du, hvilket overtema det er en del af. Navnet i filer ændres ikke.',
    parentNamed: (label) => `Overtema: ${label}`, freshParent: 'Nyt overtema',
    parentOf: (themes) => (themes.length === 0 ? 'Ingen temaer hører under det.' : `Under det hører ${formatList(themes, 'da')}.`),
    removeParent: 'Fjern overtemaet, når jeg gemmer',
    history: 'Udgaver af kodebogen', historyIntro: 'Hvem har gemt hvad hvornår, med det nyeste først.',
    noVersions: 'Ingen har gemt en udgave endnu. Vælg et tema i kodebogen, ret det, og gem.',
    version: (version, by, at) => `Udgave ${version}, gemt af ${by} ${at}`, unchanged: 'Ingen forskel fra udgaven før.',
    kinds: { added: 'ny', removed: 'fjernet', changed: 'ændret' },
    fields: { label: 'navn', definition: 'definition', pole: 'ros eller kritik', parent: 'del af', examples: 'eksempler', subthemes: 'undertemaer' },
    changedNegation: 'benægtede steder tælles anderledes', except: 'undtagen', plus: 'Tilføjet', minus: 'Fjernet',
    ruleInto: 'Læg i stedet reglen i et tema, der findes:', toRule: 'Gem som regel i kodebogen', toEditor: 'Gør til tema i kodebogen',
    useNewest: (codebook, version, by) => `Brug den nyeste kodebog: ${codebook}, udgave ${version}, gemt af ${by}`,
  },
  en: {
    edit: 'Edit the theme',
    newTheme: 'New theme',
    historyLink: 'Versions of the codebook',
    heading: (theme) => `Edit the theme ‘${theme}’`,
    newHeading: 'New theme',
    intro: 'The numbers show what the rules find in the answers of this run while you write. Nothing changes before you save, and this run never changes.',
    standing: (version, by, at) => (by === undefined ? `You are editing version ${version}, which the run was made with.` : `You are editing version ${version}, saved by ${by} ${at}.`),
    id: 'Name in files', idNote: 'Small letters a–z, digits and hyphens, such as case-worker-change. It cannot be changed later.',
    label: { da: 'Name in Danish', en: 'Name in English' },
    definition: { da: 'Definition in Danish', en: 'Definition in English' },
    pole: 'Praise or complaint', parent: 'Part of', noParent: 'none',
    include: 'Examples that belong', exclude: 'Examples that do not belong', onePerLine: 'One on each line.',
    rules: 'Rules',
    rulesNote: 'An answer has the theme when one of the rules finds something in it. One pattern on each line. A rule without patterns is deleted when you save.',
    rule: (number) => `Rule ${en(number)}`, freshRule: 'New rule', ruleId: 'Name of the rule', any: 'Finds', unless: 'Unless the sentence also has', negated: 'Negated places',
    negations: { no: 'are not counted', yes: 'alone are counted', either: 'are counted too' },
    subthemes: 'Subthemes', freshSubtheme: 'New subtheme',
    languageNote: 'Write patterns as in the search: sagsbehandler, sagsbehandl*, ny .. sagsbehandler, (god|rigtig god), =exactly.',
    name: 'Your name', count: 'Count', save: 'Save as a new version', saveNote: 'The saved version gets a new number. The old ones stay.', remove: 'Remove the theme',
    counts: 'What the rules of the theme find',
    total: (answers, among) => `${en(answers)} of ${en(among)} answers.`,
    bySegment: (satisfied, neutral, dissatisfied) => `Satisfied ${en(satisfied)}, neutral ${en(neutral)}, dissatisfied ${en(dissatisfied)}.`,
    ofQuestion: (question, { answers, among, came, went }, compared) =>
      `To the question ‘${question}’: ${en(answers)} of ${en(among)} answers${compared ? ` (${en(came)} come in, ${en(went)} fall out)` : ''}.`,
    change: (came, went) => `${en(came)} more and ${en(went)} fewer than by the rules of the run.`,
    asInRun: 'The same answers as by the rules of the run.', newHere: 'The run does not have the theme.',
    ofRule: (answers, alone) => `${en(answers)} answers, of which ${en(alone)} that no other rule finds.`,
    came: 'Answers that come in', went: 'Answers that fall out', examples: 'Examples from the answers',
    dead: 'The rule can never find anything: see whether an exception covers everything, or a word is never read like that.',
    remedy: 'Mend the pattern. The other patterns of the rule are still counted.', cannotRead: 'Cannot be read:',
    confidential: 'The answers are confidential: for internal reading only.',
    saved: (version) => `Saved as version ${version}.`, runAgain: 'Run the analysis again with it',
    overtaken: (by, at, version) => `${by} saved version ${version} ${at} while you were writing. Nothing is saved yet.`,
    overtakenRemedy: 'See below what has changed. If you save now, the other themes stay as in that version, and this theme as you have written it here.',
    problems: 'The codebook cannot be saved yet',
    fieldWrong: (isEmpty, expected) => (isEmpty ? 'Fill in the field.' : expected === 'identifier' ? 'Use small letters a–z, digits and hyphens.' : 'Mend the field.'),
    shared: 'Word lists and parent themes',
    sharedIntro: 'What the themes share: words that several rules use, and themes that hold others.',
    lists: 'Word lists', listsNote: 'A rule uses a list by its name in angle brackets, such as <not>. One pattern on each line. A list may use those above it. A list without patterns is deleted.',
    listName: 'Name of the list', listPatterns: 'Patterns', freshList: 'New list',
    listUsed: (themes, lists) => (themes.length + lists.length === 0 ? 'Not used.' : `Used in ${formatList([...themes, ...lists.map((list) => `the list ${list}`)], 'en')}.`),
    ofList: (answers) => `The words of the list stand in ${en(answers)} answers.`,
    parentThemes: 'Parent themes', parentsNote: 'An answer has the parent theme when it has one of the themes under it. What a theme is part of is chosen on the theme’s own page. The name in files does not change.',
    parentNamed: (label) => `Parent theme: ${label}`, freshParent: 'New parent theme',
    parentOf: (themes) => (themes.length === 0 ? 'No themes are under it.' : `Under it: ${formatList(themes, 'en')}.`),
    removeParent: 'Remove it when I save',
    history: 'Versions of the codebook', historyIntro: 'Who saved what and when, the newest first.',
    noVersions: 'Nobody has saved a version yet. Choose a theme in the codebook, edit it and save.',
    version: (version, by, at) => `Version ${version}, saved by ${by} ${at}`, unchanged: 'No difference from the version before.',
    kinds: { added: 'new', removed: 'removed', changed: 'changed' },
    fields: { label: 'name', definition: 'definition', pole: 'praise or complaint', parent: 'part of', examples: 'examples', subthemes: 'subthemes' },
    changedNegation: 'negated places are counted otherwise', except: 'unless', plus: 'Added', minus: 'Removed',
    ruleInto: 'Put the rule into a theme that is there instead:', toRule: 'Save as a rule in the codebook', toEditor: 'Make a theme in the codebook',
    useNewest: (codebook, version, by) => `Use the newest codebook: ${codebook}, version ${version}, saved by ${by}`,
  },
};
