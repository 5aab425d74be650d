import express, { type Express } from 'express';
import { join } from 'node:path';
import { nodeClock } from '../io/node-clock.js';
import { nodeShelf } from '../io/node-shelf.js';
import { packageFolder } from '../io/package-files.js';
import type { Clock, CommandLog, RunStore, StudyStore, UploadStore } from '../use-cases/ports.js';
import { answerReader } from '../use-cases/read-one-answer.js';
import { ruleFinder } from '../use-cases/rule-finds.js';
import { codebookReader } from '../use-cases/run-codebooks.js';
import { runSuggester } from '../use-cases/suggest-in-run.js';
import { runSearcher } from '../use-cases/search-run.js';
import type { Language } from '../wording/language.js';
import { pageWords } from '../wording/page-words.js';
import { assetAddress } from './asset-address.js';
import { bringInPorts } from './bring-in.js';
import { codingStates } from './coding-states.js';
import { logToStandardError, type Log } from './failure-log.js';
import { localRequestsOnly } from './local-requests.js';
import { openedRuns } from './opened-runs.js';
import { clustersPage } from './pages/clusters/route.js';
import { codebookPage } from './pages/codebook/route.js';
import { codingPage } from './pages/coding/route.js';
import { contrastPage } from './pages/contrast/route.js';
import { failurePages } from './pages/failure/route.js';
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
import { renderer } from './render.js';
import { securityHeaders } from './security-headers.js';
import type { Site } from './site.js';

export interface AppOptions {
  readonly runs: RunStore;
  /** Where what people do in the pages is kept. */
  readonly commands: CommandLog;
  /** Where studies are kept, and what is to become one; without them none is brought in. */
  readonly studies?: StudyStore;
  readonly uploads?: UploadStore;
  readonly clock?: Clock;
  /** Of what the pages say; the study's own language is another matter. */
  readonly language: Language;
  /** Told of failures of the program itself; by default they are written to standard error. */
  readonly log?: Log;
}

/**
 * The pages over the runs of a store, for this machine only. They change nothing but the log of commands and the studies' folder; a reader's mistake is
 * answered with 400 or 404 and what to do, anything else that goes wrong with 500.
 */
export function createApp({ runs, commands, studies, uploads, clock = nodeClock, language, log = logToStandardError }: AppOptions): Express {
  const views = join(packageFolder, 'views');
  const assets = join(views, 'assets');
  const words = pageWords(language);
  const shelf = nodeShelf(join(packageFolder, 'lexicons'));
  const site: Site = {
    store: runs,
    runs: openedRuns(runs),
    readAnswer: answerReader(shelf),
    searchRun: runSearcher(shelf),
    readCodebooks: codebookReader(runs),
    findByRules: ruleFinder(shelf),
    suggestInRun: runSuggester(shelf),
    commands,
    codingStates: codingStates(commands),
    clock,
    shelf,
    bringIn: studies && uploads ? bringInPorts({ studies, uploads, shelf, words }) : null,
    language,
    words,
    render: renderer(views, words),
    assets: { style: assetAddress(assets, 'fritekst.css'), icon: assetAddress(assets, 'icon.svg'), codingKeys: assetAddress(assets, 'coding-keys.js'), quoteKeys: assetAddress(assets, 'quote-keys.js'), search: assetAddress(assets, 'search.js'), answerKeys: assetAddress(assets, 'answer-keys.js'), dropFiles: assetAddress(assets, 'drop-files.js') },
  };
  const failures = failurePages(site, log);

  const app = express();
  app.disable('x-powered-by');
  // Pages are not kept by the browser, so there is nothing to compare; assets have an ETag of their own.
  app.disable('etag');
  app.use(securityHeaders(), localRequestsOnly);
  app.use('/assets', express.static(assets, { index: false, maxAge: '1d' }));
  const pages = [
    studiesPage, overviewPage, resultsPage, themesPage, themePage, clustersPage, codingPage, searchPage, contrastPage, quotesPage, respondentsPage,
    methodPage, readingPage, reportPage, codebookPage, newStudyPage, studyPage,
  ];
  for (const page of pages) app.use(page(site));
  app.use(failures.unknown, failures.failed);
  return app;
}
