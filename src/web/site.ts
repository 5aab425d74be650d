import type { Response } from 'express';
import type { TemplateFolders } from '../io/template-folders.js';
import type { Clock, CommandLog, Jobs, RunStore, Shelf } from '../use-cases/ports.js';
import type { StoredErasing } from '../use-cases/erase-stored-study.js';
import type { ReadOneAnswer } from '../use-cases/read-one-answer.js';
import { routes } from './addresses.js';
import type { BringIn } from './bring-in.js';
import type { CodingStates } from './coding-states.js';
import type { FindByRules } from '../use-cases/rule-finds.js';
import type { FindSubtheme } from '../use-cases/subtheme-answers.js';
import type { ReadCodebooks } from '../use-cases/run-codebooks.js';
import type { CountTheme } from '../use-cases/count-theme.js';
import type { CodebookStore } from '../use-cases/saved-codebooks.js';
import type { RunMeasures } from '../use-cases/run-measures.js';
import type { SearchRun } from '../use-cases/search-run.js';
import type { SuggestInRun } from '../use-cases/suggest-in-run.js';
import { allowedWays, openLinks } from './allowed-ways.js';
import { carryFilter } from './carry-filter.js';
import type { FilteredRuns } from './filtered-runs.js';
import type { Frame } from './frame.js';
import type { OpenedRuns } from './opened-runs.js';
import type { PageAssets } from './page-assets.js';
import { pageKeys } from './page-keys.js';
import type { Render } from './render.js';
import type { Wording } from './shown-share.js';
import { shownPerson } from './signed-in.js';

/** What every page is made with. */
export interface Site extends Wording {
  readonly store: RunStore;
  readonly runs: OpenedRuns;
  /** The same, as an address filters them. */
  readonly filtered: FilteredRuns;
  readonly readAnswer: ReadOneAnswer;
  /** What people do in the pages. */
  readonly commands: CommandLog;
  readonly codingStates: CodingStates;
  /** Undefined where the pages start no analyses. */
  readonly jobs: Jobs | undefined;
  /** Undefined where nothing can be deleted. */
  readonly erasing: StoredErasing | undefined;
  /** How houses want their reports to look; undefined where none can be chosen. */
  readonly templates: TemplateFolders | undefined;
  readonly clock: Clock;
  readonly searchRun: SearchRun;
  readonly readCodebooks: ReadCodebooks;
  readonly findByRules: FindByRules;
  readonly findSubtheme: FindSubtheme;
  readonly countTheme: CountTheme;
  /** Where people's versions of codebooks are kept; undefined where none can be saved. */
  readonly codebooks: CodebookStore | undefined;
  readonly suggestInRun: SuggestInRun;
  /** What takes seconds to find out of runs. */
  readonly measures: RunMeasures;
  readonly shelf: Pick<Shelf, 'text'>;
  /** Where studies are brought in; undefined where none can be. */
  readonly bringIn: BringIn | undefined;
  readonly render: Render;
  /** Addresses of style sheets, fonts, icon and scripts. */
  readonly assets: PageAssets & { readonly designSystem: string; readonly fonts: readonly string[] };
}

/** Answers with a page: a template and its view model inside the frame. */
export function sendPage(response: Response, site: Site, frame: Frame, template: string, view: object): void {
  const content = site.render(`pages/${template}`, view);
  const { method, originalUrl } = response.req;
  // Where the reader is; a page that answers a form cannot be gone back to.
  const here = method === 'GET' ? originalUrl : routes.studies;
  const currentPage = frame.navigation.find(({ current }) => current !== null)?.label ?? null;
  const page = site.render('layout', {
    refresh: null, ...frame, navigation: openLinks(response, frame.navigation), currentPage, here, content,
    person: shownPerson(response), assets: site.assets,
    languageAction: routes.language, keysPage: routes.keys, keys: pageKeys(template, site.words),
  });
  const open = allowedWays(page, response);
  const html = frame.carries ? carryFilter(open, frame.carries.run, frame.carries.filter) : open;
  // Pages hold answers, which are not to lie about in a browser's cache.
  response.set('Cache-Control', 'no-store').type('html').send(html);
}
