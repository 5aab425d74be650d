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
import { mapWordsEn } from './map-words.js';
import type { PageWords } from './page-words.js';
import { schemeWordsEn } from './scheme-words.js';
import { peopleWords } from './people-words.js';
import { reportPageWords } from './report-page-words.js';
import { newStudyWordsEn } from './new-study-words.js';
import { searchWordsEn } from './search-words.js';
import { studyPageWordsEn } from './study-page-words.js';
import { themeAroundWords } from './theme-around-words.js';
import { atStart } from './sentence-words.js';
import { keysWords } from './keys-words.js';
import { siteWords } from './site-words.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'en', decimals);
const share = (value: number): string => formatShare(value, 'en');
const counted = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** What the pages say in English. */
export const pageWordsEn: PageWords = {
  frame: {
    product: 'fritekst',
    skip: 'Skip to content',
    breadcrumbs: 'You are here',
    navigation: 'Pages of the study',
    confidential: 'The answers are personal data. They are processed on this machine and do not leave it.',
    noOpenQuestions: 'The study has no open questions. So there are neither themes, clusters nor quotes. '
      + 'The answers to the closed questions stand under Results.',
    onPaper: (title, run) => `Confidential · ${title} · Run ${run}`,
    pages: {
      studies: 'Studies', overview: 'Overview', results: 'Results', themes: 'Themes', clusters: 'Clusters', contrast: 'Differences', search: 'Search', coding: 'Coding',
      codebook: 'Codebook',
      quotes: 'Quotes', report: 'Report', respondents: 'Respondents', method: 'Data and method',
    },
  },
  site: siteWords.en,
  keys: keysWords.en,
  group: {
    satisfied: { citizens: 'Satisfied citizens', one: 'Satisfied citizen' },
    neutral: { citizens: 'Neither satisfied nor dissatisfied citizens', one: 'Neither satisfied nor dissatisfied ' +
      'citizen' },
    dissatisfied: { citizens: 'Dissatisfied citizens', one: 'Dissatisfied citizen' },
    all: { citizens: 'All citizens', one: 'Citizen' },
  },
  noGroup: 'Citizen without an answer about satisfaction',
  pole: { positive: 'Praise', negative: 'Complaint' },
  figure: {
    share: 'Share',
    interval: 'Uncertainty (95%)',
    theme: 'Theme',
    question: 'Question',
    group: 'Group',
    asTable: 'Show the figures as a table',
    notMeasured: 'not measured',
    rare: 'uncertain correction: rare theme',
    notCorrected: 'not corrected: few coded by hand',
    asCoded: 'As coded',
    suppressed: (minimum) => `under ${number(minimum)} citizens`,
    internalOnly: (minimum) =>
      `Under ${number(minimum)} citizens: for internal reading only, since the citizen could be recognised.`,
    answers: (count) => counted(count, 'answer', 'answers'),
    citizens: (count) => counted(count, 'citizen', 'citizens'),
    scale: (end) => `All bars have the same scale: 0–${formatShare(end, 'en', 0)}`,
  },
  answer: {
    notApproved: 'not approved',
    codedBy: (coder, rules) => {
      const named = rules.join(', ');
      if (coder === 'rules') return rules.length === 0 ? 'coded by rules' : `coded by rules: ${named}`;
      if (coder === 'learned') return rules.length === 0 ? 'coded by a model' : `coded by a model; rules: ${named}`;
      return rules.length === 0
        ? 'coded by a person'
        : `coded by a person; the rules also point at the marked words: ${named}`;
    },
    rest: (characters) => `Show the rest of the answer (${counted(characters, 'character', 'characters')})`,
    question: 'question',
    masking:
      'The program has replaced the names, numbers, e-mails and addresses that it found. Read the answer before it ' +
        'is shared.',
  },
  coding: codingPageWords.en,
  codebook: codebookPageWords.en,
  codebookEditor: codebookEditorWords.en,
  around: themeAroundWords.en,
  reading: {
    link: 'What the program read',
    heading: 'What the program read',
    care: 'The answer stands here as it was written, with names and numbers. The page is for you who code; show it to nobody.',
    otherLists: 'The run was read by other word lists than the program has now, so what stands here may differ.',
    answer: 'The answer',
    language: 'Language',
    sentenceCount: 'Sentences',
    tokenCount: 'Words and marks',
    personalCount: 'Personal data found',
    wordsHeading: 'Word by word',
    wordsNote: 'The base form is what rules and clusters look up. “Negated by” is the word that denies it. “Turn” is whether '
      + 'it stands before or after a word such as men, dog or bortset fra.',
    sentence: (position) => `Sentence ${number(position)}`,
    more: (tokens) => `${number(tokens)} more words and marks are left out here.`,
    form: 'Written',
    readAs: 'Read as',
    lemma: 'Base form',
    parts: 'Parts',
    negatedBy: 'Negated by',
    side: 'Turn',
    personalData: 'Personal data',
    kind: 'Kind',
    kinds: {
      word: 'word', number: 'number', link: 'link', email: 'e-mail', emoji: 'emoji', punctuation: 'mark', symbol: 'symbol',
    },
    sides: { before: 'before', after: 'after' },
    personal: {
      cpr: 'CPR number', email: 'e-mail', link: 'link', 'case-number': 'case number', phone: 'telephone', address: 'address',
      name: 'name',
    },
  },
  notices: {
    heading: 'Worth knowing',
    expected: 'Expected',
    got: 'Found',
    none: 'There are no notices about this study.',
    others: ({ error, warning, info }) => {
      const counts = [
        ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
        ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
        ...(info > 0 ? [counted(info, 'message', 'messages')] : []),
      ];
      return `See also ${formatList(counts, 'en')} under Data and method.`;
    },
  },
  studies: {
    heading: 'Studies',
    intro:
      'Each study is a citizen survey that has been analysed. Open one to see what satisfied and dissatisfied ' +
        'citizens say.',
    emptyHeading: 'There are no studies yet',
    emptySample: 'Try the sample study. Type in a terminal:',
    emptyOwn: 'Or analyse a study of your own:',
    emptyStudy: 'my-study/study.yaml',
    emptyThen: 'Reload the page when the analysis is finished.',
    counts: (respondents, answers) =>
      `${counted(respondents, 'respondent', 'respondents')} and ${counted(answers, 'open answer', 'open answers')}`,
    run: (id) => `Run ${id}`,
  },
  overview: {
    responseHeading: 'Who has answered?',
    population: 'citizens in the population',
    sample: 'invited',
    respondents: 'answered',
    answers: 'open answers',
    rate: (value) => `${share(value)} of those invited`,
    writers: 'what themes and quotes rest on',
    weighting: ({ scheme, n, effectiveN, strata }) => {
      if (scheme === 'unweighted') return 'The figures are not weighted: every answer counts the same.';
      if (scheme === 'given') return `The figures are weighted with the study's own weights. They are as certain ` +
        `as ${number(effectiveN)} unweighted answers.`;
      const stand = strata
        ? `so that the respondents together resemble the ${number(strata.population)} citizens in ` +
          `${number(strata.count)} groups`
        : 'so that the respondents together resemble the population';
      return `The figures are weighted, ${stand}. They are as certain as ${number(effectiveN)} unweighted answers ` +
        `(of ${number(n)}).`;
    },
    satisfactionHeading: 'How satisfied are the citizens?',
    saidHeading: 'What do they say?',
    saidIntro: "Shares of the group's citizens who wrote an answer with content. An answer may have several themes.",
    barNote: (frequencies) => `The bar is the share, the line its uncertainty (95%). ${atStart(frequencies)}.`,
    base: (writers, withContent, otherLanguage) => `n = ${number(withContent)} with content of ${number(writers)} who wrote` +
      (otherLanguage === 0 ? '' : ` (${number(otherLanguage)} in other languages not counted)`),
    otherThemes: 'Other themes',
    nobody: 'Nobody in the group wrote about one of the themes. Which words they use is told under Differences.',
    allThemes: 'Compare the themes',
    moreQuotes: 'Draw more quotes',
  },
  results: {
    heading: 'Results',
    intro: 'The answers to each closed question, of everybody and by groups of citizens. Choose a breakdown to see it '
      + 'alone.',
    empty: 'The study has no closed questions. What citizens write is told under Themes.',
    breakdown: 'Break down by',
    theme: 'Theme of the questionnaire',
    everybody: 'None',
    allBreakdowns: 'All',
    byScore: 'All by score',
    shape: 'Show as',
    asFigures: 'Figures',
    asTables: 'Tables',
    tests: 'Tests of the differences',
    testsNote: 'p, adjusted: it is taken into account that several groups are compared (Benjamini–Hochberg). A '
      + 'difference holds when the number is below 0.05.',
    rows: 'Get numbers (CSV)',
    picture: 'Get figure (SVG)',
    pictureDots: 'Get figure (PNG)',
    otherQuestions: 'Other questions',
    ranking: 'The questions by score',
    rankingNote: 'The highest mean score of everybody stands first. The order does not say whether two questions '
      + 'differ by more than chance explains.',
    withoutScore: 'Questions without a score',
    only: (conditions) => `Asked only of citizens with ${formatList(conditions, 'en')}.`,
    except: (conditions) => `Not asked of citizens with ${formatList(conditions, 'en')}.`,
    either: (levels) => levels.join(' or '),
      answered: (answers, question) => `the answer ${answers} to “${question}”`,
      segment: 'overall satisfaction',
      dontKnow: 'Don\'t know/not relevant',
  },
  themes: {
    heading: 'Themes',
    intro:
      "Share of the group's citizens with an answer with content who state the theme, with uncertainty (95%). A " +
        "figure opens the answers that it rests on.",
    caption: 'Themes by satisfaction',
    count: 'Citizens (n)',
    f1: 'Coding (F1)',
    f1Note: "F1 is how well the program finds the themes coded by hand: 1 is everything right, 0 nothing.",
    sortBy: (column) => `Sort by ${column}`,
    codebookOrder: "Show in the codebook's order",
    figureHeading: 'The themes in a figure',
  },
  theme: {
    definition: 'What is coded',
    prevalenceHeading: 'Who states the theme?',
    derivedHeading: 'Subthemes and parent',
    derivedNote: 'A subtheme is counted only in answers that have the theme. An answer can have several subthemes or none. A parent is '
      + 'counted in answers that have at least one of its themes. The shares are corrected for errors in the theme; a subtheme\'s own rules are not measured.',
    level: { parent: 'parent', subtheme: 'subtheme' },
    accuracyHeading: 'How certain is the coding?',
    coded: 'State the theme (n)',
    base: 'Answers with content (n)',
    accuracy: (n, support) =>
      `The coding was held against ${counted(n, 'answer', 'answers')} coded by hand; ` +
        `${number(support)} of them have the theme.`,
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    alpha: "Krippendorff's alpha",
    precisionNote: "share of the program's codes that are right; 1 is best",
    recallNote: 'share of the answers with the theme by hand that the program finds; 1 is best',
    f1Note: 'both figures in one; 1 is best',
    alphaNote: 'agreement beyond chance; 1 is full agreement',
    answersHeading: 'The answers',
    filter: 'Show answers of',
    all: 'All',
    evidenceNote: "Marked are the words that gave the theme.",
    range: (from, to, of) => `Answers ${number(from)}–${number(to)} of ${number(of)}`,
    empty: 'No answers in this group have the theme. Choose another group or another theme.',
    pagination: 'Pages of answers',
    previous: 'Previous',
    next: 'Next',
    page: (page, of) => `Page ${number(page)} of ${number(of)}`,
    draw: 'Draw quotes on the theme',
  },
  clusters: {
    heading: 'Clusters',
    intro:
      'Answers that resemble each other in wording, gathered without a codebook. They can give ideas for themes ' +
        'that the codebook lacks; read the answers before you use them.',
    empty: 'There are too few answers with content to find clusters. Read the answers under Themes, or search them.',
    summary: (k, clustered, tooShort, otherLanguage) =>
      `${counted(k, 'cluster', 'clusters')} of ${counted(clustered, 'answer', 'answers')}. ` +
        `${counted(tooShort, 'answer is', 'answers are')} too short to belong to a cluster.` +
        (otherLanguage === 0 ? '' : ` ${counted(otherLanguage, 'answer', 'answers')} in other languages left out.`),
    name: (position) => `Cluster ${number(position)}`,
    share: (weighted) => (weighted ? 'weighted share' : 'share'),
    nearest: 'Typical answers',
    whyHeading: 'Why this number of clusters?',
    why: (k, silhouette, largest) =>
      `Of the numbers tried, ${counted(k, 'cluster does', 'clusters do')} best when silhouette and stability are added` +
        (largest ? ', the highest number tried, so that an even higher one may fit better' : '') +
        `. The silhouette goes from −1 to 1; for all answers it is ${number(silhouette, 3)}. Numbers near 0 mean ` +
        `that the clusters run into each other.`,
    givenK: 'The number was chosen beforehand.',
    noneTried: 'There were too few answers to try several numbers.',
    candidates: 'Numbers of clusters tried',
    k: 'Number of clusters',
    silhouette: 'Silhouette',
    chosen: 'chosen',
  },
  map: mapWordsEn,
  comparison: comparisonPageWords.en,
  learning: learningPageWords.en,
  search: searchWordsEn,
  jobs: jobWords.en,
  newStudy: newStudyWordsEn,
  study: studyPageWordsEn,
  report: reportPageWords.en,
  copy: copyWords.en,
  contrast: contrastPageWords.en,
  quotePage: quotePageWords.en,
  quoteDraw: quoteDrawWords('en'),
  quotes: {
    heading: 'Quotes',
    intro:
      'Quotes are drawn by a fixed method and can be drawn again: the same choices and the same seed give the same quotes. '
      + 'Read and approve each quote before it is shared.',
    form: 'Choose what to draw',
    theme: 'Theme',
    segment: 'Citizens',
    count: 'Number of quotes',
    seed: 'Seed',
    seedNote: 'A whole number that decides the draw',
    submit: 'Draw quotes',
    another: 'New draw',
    resultHeading: 'The quotes',
    found: (drawn, matching) =>
      `${counted(drawn, 'quote', 'quotes')} of ${counted(matching, 'answer', 'answers')} that ${matching === 1 ? 'fits' : 'fit'} the choice`,
    few: 'Fewer answers are eligible than were asked for.',
    address: 'The address of the page holds every choice and can be kept or sent.',
  },
  respondents: {
    heading: 'Respondents',
    intro: 'Who was invited, who answered and when. The figures are not weighted.',
    empty: 'The study names no sample, so that the respondents cannot be held against those invited. Name its file under sample in the study, '
      + 'and analyse it again.',
  },
  method: {
    heading: 'Data and method',
    intro: 'Where the figures come from, and what it takes to get them again.',
    rowsHeading: 'Rows in, rows out',
    rows: (read, analysed, excluded) =>
      `${counted(read, 'row', 'rows')} read = ${number(analysed)} analysed + ${number(excluded)} left out with a ` +
        `reason.`,
    rowsCaption: 'Rows left out by reason',
    file: 'File',
    reason: 'Reason',
    rowCount: 'Rows',
    rowNumbers: 'Row numbers',
    reasons: {
      'row-ragged': 'the row has too many or too few fields',
      'id-missing': 'the id is missing',
      'id-duplicated': 'the id stands in an earlier row',
      'not-in-sample': 'not in the sample',
      'stratum-value-missing': 'something that the weighting uses is missing',
      'stratum-not-in-population': 'the population lacks the group',
    },
    complete: 'Whole questionnaire answered',
    partial: 'Partly answered',
    weightsHeading: 'Weights',
    scheme: 'Weighting',
    schemes: schemeWordsEn,
    base: 'Who carries weight',
    bases: { complete: 'only complete answers', answered: 'everybody who answered anything' },
    strata: 'Groups (strata)',
    carriers: 'Respondents with weight',
    sum: 'Sum of weights',
    range: 'Smallest and largest weight',
    effectiveN: 'Effective number of answers',
    designEffect: 'Design effect',
    uncovered: 'Without an answer',
    uncoveredIn: (citizens, strata) =>
      `${counted(citizens, 'citizen', 'citizens')} in ${counted(strata, 'group', 'groups')}`,
    codingHeading: 'Coding',
    coding: (codebook, version, coder) =>
      `The answers are coded by the rules of the codebook ${codebook}, version ${version}` +
        (coder === 'learned'
          ? ', and by a model that has learned from the answers coded by hand. It does not know how satisfied a citizen is, and it is ' +
            'measured on answers whose codes it had not seen. '
          : '. ') +
        'Answers coded by hand have the themes they got there.',
    accuracy: (n) => `The coding was held against ${counted(n, 'answer', 'answers')} coded by hand.`,
    notMeasured:
      "The coding is not measured on your answers: none is coded by hand, so its certainty is unknown.",
    accuracyCaption: "The certainty of the coding by theme",
    support: 'Coded by hand (n)',
    micro: 'All codes together',
    macro: 'Mean of themes',
    settingsHeading: 'Settings',
    seed: 'Seed',
    clusters: 'Clusters',
    clusterSettings: (k, dimensions, starts) =>
      `k-means in ${number(dimensions)} dimensions, ${number(starts)} starts, ` +
        (k === 'auto' ? 'number chosen by silhouette' : counted(k, 'cluster', 'clusters')),
    quotes: 'Quotes',
    quoteSettings: (perTheme, shortest, longest, minimum) =>
      `${number(perTheme)} for each theme and group, ${number(shortest)}–${number(longest)} characters, at least ` +
        `${number(minimum)} citizens behind a figure that is shown`,
    sourcesHeading: 'Sources',
    sourcesCaption: 'Files and lexicons with their fingerprints (SHA-256)',
    role: 'Role',
    roles: {
      study: "the study's definition", respondents: 'respondents', sample: 'sample', population: 'population',
      codings: 'answers coded by hand', 'workspace-codings': 'answers coded in the program', codebook: 'codebook',
    },
    name: 'Name',
    digest: 'Fingerprint',
    lexicon: 'lexicon',
    toolHeading: 'Program and run',
    tool: 'Program',
    run: 'Run',
    format: 'Format',
    stages: 'Fingerprint of each stage',
    stage: 'Stage',
  },
  people: peopleWords.en,
  failure: {
    badRequest: 'The page cannot be shown',
    notFound: 'The page does not exist',
    unknownAddress: 'There is no page at this address. Perhaps it is mistyped.',
    failed: 'Something went wrong in the program',
    failedText: 'The mistake is not yours. Try again; if it stays, start the program anew and report it.',
    onHeading: 'Where to go',
  },
};
