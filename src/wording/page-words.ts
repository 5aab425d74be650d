import type { ComparisonPageWords } from './comparison-page-words.js';
import type { CopyWords } from './copy-words.js';
import type { ReportPageWords } from './report-page-words.js';
import type { Group } from '../figures/group.js';
import type { Severity } from '../notices/notice.js';
import type { CodebookEditorWords } from './codebook-editor-words.js';
import type { CodebookPageWords } from './codebook-page-words.js';
import type { CodingPageWords } from './coding-page-words.js';
import type { ContrastPageWords } from './contrast-words.js';
import type { LearningPageWords } from './learning-page-words.js';
import type { KeysWords } from './keys-words.js';
import type { JobWords } from './job-words.js';
import type { Language } from './language.js';
import type { MapWords } from './map-words.js';
import type { NewStudyWords } from './new-study-words.js';
import { pageWordsDa } from './page-words-da.js';
import { pageWordsEn } from './page-words-en.js';
import type { PeopleWords } from './people-words.js';
import type { SchemeName } from './scheme-words.js';
import type { QuoteDrawWords } from './quote-draw-words.js';
import type { QuotePageWords } from './quote-page-words.js';
import type { SearchWords } from './search-words.js';
import type { SiteWords } from './site-words.js';
import type { StudyPageWords } from './study-page-words.js';
import type { ThemeAroundWords } from './theme-around-words.js';

/** All that the pages say. Counts and shares (0–1) come as numbers; the words write them in their language. */
export interface PageWords {
  readonly frame: {
    readonly product: string;
    readonly skip: string;
    readonly breadcrumbs: string;
    readonly navigation: string;
    readonly confidential: string;
    /** In place of what citizens said in their own words. */
    readonly noOpenQuestions: string;
    /** At the top of a printed page. */
    onPaper(title: string, run: string): string;
    readonly pages: Readonly<Record<
      'studies' | 'overview' | 'results' | 'themes' | 'clusters' | 'contrast' | 'search' | 'coding' | 'codebook' | 'quotes' | 'report' | 'respondents' | 'method', string
    >>;
  };
  readonly site: SiteWords;
  readonly keys: KeysWords;
  readonly group: Readonly<Record<Group, { readonly citizens: string; readonly one: string }>>;
  readonly noGroup: string;
  readonly pole: Readonly<Record<'positive' | 'negative', string>>;
  readonly figure: {
    readonly share: string;
    readonly interval: string;
    readonly theme: string;
    /** An open question. */
    readonly question: string;
    readonly group: string;
    readonly asTable: string;
    readonly notMeasured: string;
    /** Of a theme too rare for its correction to be certain. */
    readonly rare: string;
    /** Of a share that too few codings by hand stand behind for it to be corrected. */
    readonly notCorrected: string;
    readonly asCoded: string;
    /** Instead of a figure that rests on fewer citizens than may be shown. */
    suppressed(minimum: number): string;
    /** Of answers so few that their writers may be recognised. */
    internalOnly(minimum: number): string;
    answers(count: number): string;
    citizens(count: number): string;
    scale(end: number): string;
  };
  readonly answer: {
    readonly notApproved: string;
    /** How it came by its themes. @param rules the codebook's rules that point at the theme in question, if any */
    codedBy(coder: 'human' | 'rules' | 'learned', rules: readonly string[]): string;
    /** @param characters how many there are beyond those shown */
    rest(characters: number): string;
    readonly question: string;
    readonly masking: string;
  };
  readonly coding: CodingPageWords;
  readonly codebook: CodebookPageWords;
  readonly comparison: ComparisonPageWords;
  readonly learning: LearningPageWords;
  readonly codebookEditor: CodebookEditorWords;
  readonly around: ThemeAroundWords;
  readonly reading: {
    readonly link: string;
    readonly heading: string;
    readonly care: string;
    readonly otherLists: string;
    readonly answer: string;
    readonly language: string;
    readonly sentenceCount: string;
    readonly tokenCount: string;
    readonly personalCount: string;
    readonly wordsHeading: string;
    readonly wordsNote: string;
    /** @param number from 1 */
    sentence(number: number): string;
    /** @param tokens how many are left out of a very long answer */
    more(tokens: number): string;
    readonly form: string;
    readonly readAs: string;
    readonly lemma: string;
    readonly parts: string;
    readonly negatedBy: string;
    readonly side: string;
    readonly personalData: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'word' | 'number' | 'link' | 'email' | 'emoji' | 'punctuation' | 'symbol', string>>;
    readonly sides: Readonly<Record<'before' | 'after', string>>;
    readonly personal: Readonly<Record<'cpr' | 'email' | 'link' | 'case-number' | 'phone' | 'address' | 'name', string>>;
  };
  readonly notices: {
    readonly heading: string;
    readonly expected: string;
    readonly got: string;
    readonly none: string;
    /** @param counts how many of each severity stand elsewhere, at least one of them above 0 */
    others(counts: Readonly<Record<Severity, number>>): string;
  };
  readonly studies: {
    readonly heading: string;
    readonly intro: string;
    readonly emptyHeading: string;
    readonly emptySample: string;
    readonly emptyOwn: string;
    readonly emptyStudy: string;
    readonly emptyThen: string;
    counts(respondents: number, answers: number): string;
    run(id: string): string;
  };
  readonly overview: {
    readonly responseHeading: string;
    readonly population: string;
    readonly sample: string;
    readonly respondents: string;
    readonly answers: string;
    rate(share: number): string;
    readonly writers: string;
    weighting(weights: {
      readonly scheme: SchemeName;
      readonly n: number;
      readonly effectiveN: number;
      readonly strata?: { readonly count: number; readonly population: number };
    }): string;
    readonly satisfactionHeading: string;
    readonly saidHeading: string;
    readonly saidIntro: string;
    /** @param frequencies what the words for how common a theme is stand for */
    barNote(frequencies: string): string;
    base(writers: number, withContent: number, otherLanguage: number): string;
    readonly otherThemes: string;
    readonly nobody: string;
    readonly allThemes: string;
    readonly moreQuotes: string;
  };
  readonly results: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    readonly breakdown: string;
    readonly theme: string;
    readonly everybody: string;
    readonly allBreakdowns: string;
    readonly byScore: string;
    readonly shape: string;
    readonly asFigures: string;
    readonly asTables: string;
    readonly tests: string;
    readonly testsNote: string;
    /** Links to a figure's files. */
    readonly rows: string;
    readonly picture: string;
    readonly pictureDots: string;
    readonly otherQuestions: string;
    readonly ranking: string;
    readonly rankingNote: string;
    readonly withoutScore: string;
    /** @param conditions what must hold, such as 'målgruppe: Aktivitetsparate' */
    only(conditions: readonly string[]): string;
    /** @param conditions of which not all may hold */
    except(conditions: readonly string[]): string;
    /** Of levels, any of which will do. */
    either(levels: readonly string[]): string;
      /** Some answers to a question, after 'citizens with'. */
      answered(answers: string, question: string): string;
      readonly segment: string;
      readonly dontKnow: string;
  };
  readonly themes: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly count: string;
    readonly f1: string;
    readonly f1Note: string;
    sortBy(column: string): string;
    readonly codebookOrder: string;
    readonly figureHeading: string;
  };
  readonly theme: {
    readonly definition: string;
    readonly prevalenceHeading: string;
    readonly derivedHeading: string;
    readonly derivedNote: string;
    readonly level: Readonly<Record<'parent' | 'subtheme', string>>;
    readonly accuracyHeading: string;
    readonly coded: string;
    readonly base: string;
    accuracy(n: number, support: number): string;
    readonly precision: string;
    readonly recall: string;
    readonly f1: string;
    readonly alpha: string;
    readonly precisionNote: string;
    readonly recallNote: string;
    readonly f1Note: string;
    readonly alphaNote: string;
    readonly answersHeading: string;
    readonly filter: string;
    readonly all: string;
    readonly evidenceNote: string;
    range(from: number, to: number, of: number): string;
    readonly empty: string;
    readonly pagination: string;
    readonly previous: string;
    readonly next: string;
    page(number: number, of: number): string;
    readonly draw: string;
  };
  readonly clusters: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    summary(k: number, clustered: number, tooShort: number, otherLanguage: number): string;
    name(number: number): string;
    share(weighted: boolean): string;
    readonly nearest: string;
    readonly whyHeading: string;
    /** @param largest whether k is the largest number that was tried */
    why(k: number, silhouette: number, largest: boolean): string;
    readonly givenK: string;
    readonly noneTried: string;
    readonly candidates: string;
    readonly k: string;
    readonly silhouette: string;
    readonly chosen: string;
  };
  readonly map: MapWords;
  readonly search: SearchWords;
  readonly jobs: JobWords;
  readonly newStudy: NewStudyWords;
  readonly study: StudyPageWords;
  readonly contrast: ContrastPageWords;
  readonly quotePage: QuotePageWords;
  readonly quoteDraw: QuoteDrawWords;
  readonly report: ReportPageWords;
  readonly copy: CopyWords;
  readonly quotes: {
    readonly heading: string;
    readonly intro: string;
    readonly form: string;
    readonly theme: string;
    readonly segment: string;
    readonly count: string;
    readonly seed: string;
    readonly seedNote: string;
    readonly submit: string;
    readonly another: string;
    readonly resultHeading: string;
    found(drawn: number, matching: number): string;
    readonly few: string;
    readonly address: string;
  };
  readonly respondents: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
  };
  readonly method: {
    readonly heading: string;
    readonly intro: string;
    readonly rowsHeading: string;
    rows(read: number, analysed: number, excluded: number): string;
    readonly rowsCaption: string;
    readonly file: string;
    readonly reason: string;
    readonly rowCount: string;
    readonly rowNumbers: string;
    readonly reasons: Readonly<Record<string, string>>;
    readonly complete: string;
    readonly partial: string;
    readonly weightsHeading: string;
    readonly scheme: string;
    readonly schemes: Readonly<Record<SchemeName, string>>;
    readonly base: string;
    readonly bases: Readonly<Record<'complete' | 'answered', string>>;
    readonly strata: string;
    readonly carriers: string;
    readonly sum: string;
    readonly range: string;
    readonly effectiveN: string;
    readonly designEffect: string;
    readonly uncovered: string;
    uncoveredIn(citizens: number, strata: number): string;
    readonly codingHeading: string;
    coding(codebook: string, version: string, coder: 'rules' | 'learned'): string;
    accuracy(n: number): string;
    readonly notMeasured: string;
    readonly accuracyCaption: string;
    readonly support: string;
    readonly micro: string;
    readonly macro: string;
    readonly settingsHeading: string;
    readonly seed: string;
    readonly clusters: string;
    clusterSettings(k: number | 'auto', dimensions: number, starts: number): string;
    readonly quotes: string;
    quoteSettings(perTheme: number, shortest: number, longest: number, minimum: number): string;
    readonly sourcesHeading: string;
    readonly sourcesCaption: string;
    readonly role: string;
    readonly roles: Readonly<Record<string, string>>;
    readonly name: string;
    readonly digest: string;
    readonly lexicon: string;
    readonly toolHeading: string;
    readonly tool: string;
    readonly run: string;
    readonly format: string;
    readonly stages: string;
    readonly stage: string;
  };
  readonly people: PeopleWords;
  readonly failure: {
    readonly badRequest: string;
    readonly notFound: string;
    readonly unknownAddress: string;
    readonly failed: string;
    readonly failedText: string;
    readonly onHeading: string;
  };
}

/** What the pages say in a language. */
export function pageWords(language: Language): PageWords {
  return language === 'da' ? pageWordsDa : pageWordsEn;
}
