import express, { Router, type ErrorRequestHandler, type Express } from 'express';
import { join } from 'node:path';
import { giveWay } from '../io/give-way.js';
import { sha256 } from '../io/digest.js';
import { nodeClock } from '../io/node-clock.js';
import { nodeFiles } from '../io/node-files.js';
import { nodeShelf } from '../io/node-shelf.js';
import { packageFolder } from '../io/package-files.js';
import { nodeRunFiles } from '../io/run-folder.js';
import type { TemplateFolders } from '../io/template-folders.js';
import type { Clock, CommandLog, Jobs, RunStore, StudyStore, UploadStore } from '../use-cases/ports.js';
import type { BringInWork } from '../use-cases/bring-in-work.js';
import type { StoredErasing } from '../use-cases/erase-stored-study.js';
import { answerReader } from '../use-cases/read-one-answer.js';
import { subthemeFinder } from '../use-cases/subtheme-answers.js';
import { ruleFinder } from '../use-cases/rule-finds.js';
import { codebookReader } from '../use-cases/run-codebooks.js';
import { themeCounter } from '../use-cases/count-theme.js';
import type { CodebookStore } from '../use-cases/saved-codebooks.js';
import { runDomains } from '../use-cases/run-domains.js';
import { keptMeasures, runMeasures, type RunMeasures } from '../use-cases/run-measures.js';
import { runSuggester, type SuggestInRun } from '../use-cases/suggest-in-run.js';
import { runSearcher } from '../use-cases/search-run.js';
import type { Language } from '../wording/language.js';
import { pageWords } from '../wording/page-words.js';
import { accessGate } from './access-gate.js';
import { bringInHere } from './bring-in.js';
import { codingStates } from './coding-states.js';
import { compressed } from './compressed.js';
import { designSystem } from './design-system.js';
import { entranceOf, entrancePages } from './entrance.js';
import { logToStandardError, type Log } from './failure-log.js';
import { languageChoice, languageOf } from './language-choice.js';
import { ownNamesOnly, ownPagesOnly, type Reach } from './local-requests.js';
import { methodGate } from './method-gate.js';
import { filteredRuns } from './filtered-runs.js';
import { openedRuns } from './opened-runs.js';
import { clustersPage } from './pages/clusters/route.js';
import { codebookPage } from './pages/codebook/route.js';
import { codebookEditorPages } from './pages/codebook/editor-route.js';
import { codebookSharedPage } from './pages/codebook/shared-route.js';
import { comparisonPage } from './pages/comparison/route.js';
import { codingPage } from './pages/coding/route.js';
import { contrastPage } from './pages/contrast/route.js';
import { deletionPage } from './pages/deletion/route.js';
import { respondentErasurePage } from './pages/deletion/respondent-route.js';
import { figuresPage } from './pages/figures/route.js';
import { failurePages } from './pages/failure/route.js';
import { learningPage } from './pages/learning/route.js';
import { keysPage } from './pages/keys/route.js';
import { jobPage } from './pages/job/route.js';
import { methodPage } from './pages/method/route.js';
import { newStudyPage } from './pages/new-study/route.js';
import { overviewPage } from './pages/overview/route.js';
import { quotesPage } from './pages/quotes/route.js';
import { readingPage } from './pages/reading/route.js';
import { reportPage } from './pages/report/route.js';
import { respondentsPage } from './pages/respondents/route.js';
import { resultsPage } from './pages/results/route.js';
import { searchPage } from './pages/search/route.js';
import { studiesPage } from './pages/studies/route.js';
import { studyPage } from './pages/study/route.js';
import { themePage } from './pages/theme/route.js';
import { themesPage } from './pages/themes/route.js';
import { pageAssets } from './page-assets.js';
import { renderer } from './render.js';
import { requestLog, type RequestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import type { Users } from './sessions.js';
import type { Site } from './site.js';

export interface AppOptions extends Reach {
  readonly runs: RunStore;
  /** Where what people do in the pages is kept. */
  readonly commands: CommandLog;
  /** Analyses that the pages start; without it they start none. */
  readonly jobs?: Jobs;
  /** Where people's versions of codebooks are kept; without it none can be saved. */
  readonly codebooks?: CodebookStore;
  /** Finds which answers people should code next; by default within the request that asks. */
  readonly suggestInRun?: SuggestInRun;
  /** Compares runs and measures learning; by default within the request that asks. */
  readonly measures?: RunMeasures;
  /** Where studies are kept, and what is to become one; without them none is brought in. */
  readonly studies?: StudyStore;
  readonly uploads?: UploadStore;
  /** Reads files that people send; by default within the request that sends them. */
  readonly bringInWork?: (language: Language) => BringInWork;
  /** Deletes studies; without it none is deleted. */
  readonly erasing?: StoredErasing;
  /** How houses want their reports to look; without them reports are plain. */
  readonly templates?: TemplateFolders;
  readonly clock?: Clock;
  /** Of what the pages say to those who have not chosen one; the study's own language is another matter. */
  readonly language: Language;
  /** Told of failures of the program itself; by default they are written to standard error. */
  readonly log?: Log;
  /** Told of each request; by default nobody is. */
  readonly requests?: RequestLog;
  /** Who may sign in; by default the machine's user is the only one, and need not. */
  readonly users?: Users;
}

/**
 * The pages over the runs of a store: for this machine only, or for users who sign in. They change nothing but what is in
 * the workspace's database and the studies' folder, and start analyses; a reader's mistake is answered with 400 or 404 and
 * what to do, anything else that goes wrong with 500.
 */
export function createApp(options: AppOptions): Express {
  const { studies, uploads, bringInWork, language, users, clock = nodeClock, log = logToStandardError, https = false } = options;
  const views = join(packageFolder, 'views');
  const assets = join(views, 'assets');
  const design = designSystem();
  const shelf = nodeShelf(join(packageFolder, 'lexicons'));
  const shared = madeOnce(options, shelf, { ...pageAssets(assets), designSystem: design.style, fonts: design.fonts });
  const pages = [
    languageChoice, keysPage, studiesPage, newStudyPage, studyPage, deletionPage, respondentErasurePage, jobPage,
    overviewPage, resultsPage, themesPage, themePage, clustersPage, contrastPage, searchPage, codingPage, quotesPage,
    respondentsPage, methodPage, readingPage, reportPage, figuresPage, codebookPage, codebookEditorPages,
    codebookSharedPage, comparisonPage, learningPage,
  ];
  const entrance = users && entranceOf(users, https);
  const pagesIn = (own: Language) => {
    const words = pageWords(own);
    const bringIn = studies && uploads
      ? { studies, uploads, shelf, digest: sha256, work: bringInWork?.(own) ?? bringInHere({ studies, uploads, shelf, language: own }) }
      : undefined;
    const site: Site = { ...shared, language: own, words, bringIn, render: renderer(views, words) };
    const failures = failurePages(site, log);
    const router = Router();
    router.use((request, _response, next) => next(languageOf(request, language) === own ? undefined : 'router'));
    if (entrance) {
      router.use(accessGate({ runs: site.runs, studies, audit: entrance.users.audit, clock, log }, failures.unknown));
      router.use(entrancePages(site, entrance));
    }
    for (const page of pages) router.use(page(site));
    return { answers: router.use(failures.unknown), failed: failures.failed };
  };
  const byLanguage = { da: pagesIn('da'), en: pagesIn('en') };
  const failed: ErrorRequestHandler = (error, request, response, next) =>
    byLanguage[languageOf(request, language)].failed(error, request, response, next);

  const app = express();
  app.disable('x-powered-by');
  // Pages are not kept by the browser, so there is nothing to compare; assets have an ETag of their own.
  app.disable('etag');
  // The proxy on this machine says by which address and scheme it was asked.
  if (https) app.set('trust proxy', 'loopback');
  if (options.requests) app.use(requestLog(options.requests));
  app.use(securityHeaders(https), ownNamesOnly(options), methodGate(), ownPagesOnly(options));
  if (entrance) app.use(compressed());
  app.use('/assets', express.static(assets, { index: false, maxAge: '1d' }));
  app.use(design.files);
  if (entrance) app.use(...entrance.handlers);
  app.use(byLanguage.da.answers, byLanguage.en.answers, failed);
  return app;
}

type Shelf = ReturnType<typeof nodeShelf>;

/** What pages in all languages share: what outlives a request stands here. */
function madeOnce(
  { runs, commands, clock = nodeClock, ...options }: AppOptions, shelf: Shelf, assets: Site['assets'],
): Omit<Site, 'language' | 'words' | 'bringIn' | 'render'> {
  const opened = openedRuns(runs);
  const readCodebooks = codebookReader(runs);
  return {
    store: runs,
    runs: opened,
    filtered: filteredRuns(opened, runs, runDomains({ files: nodeFiles, shelf, digest: sha256, runFiles: nodeRunFiles })),
    readAnswer: answerReader(shelf),
    searchRun: runSearcher(shelf, giveWay()),
    readCodebooks,
    findByRules: ruleFinder(shelf),
    findSubtheme: subthemeFinder(shelf, readCodebooks, giveWay()),
    countTheme: themeCounter(shelf, giveWay()),
    codebooks: options.codebooks,
    suggestInRun: options.suggestInRun ?? runSuggester(shelf),
    measures: options.measures ?? keptMeasures(runMeasures({ files: nodeFiles, shelf, digest: sha256, runFiles: nodeRunFiles })),
    commands,
    codingStates: codingStates(commands),
    jobs: options.jobs,
    erasing: options.erasing,
    templates: options.templates,
    clock,
    shelf,
    assets,
  };
}
