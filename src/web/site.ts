import type { Response } from 'express';
import type { Clock, CommandLog, RunStore, Shelf } from '../use-cases/ports.js';
import type { ReadOneAnswer } from '../use-cases/read-one-answer.js';
import type { BringIn } from './bring-in.js';
import type { CodingStates } from './coding-states.js';
import type { FindByRules } from '../use-cases/rule-finds.js';
import type { ReadCodebooks } from '../use-cases/run-codebooks.js';
import type { SearchRun } from '../use-cases/search-run.js';
import type { SuggestInRun } from '../use-cases/suggest-in-run.js';
import type { Frame } from './frame.js';
import type { OpenedRuns } from './opened-runs.js';
import type { Render } from './render.js';
import type { Wording } from './shown-share.js';

/** What every page is made with. */
export interface Site extends Wording {
  readonly store: RunStore;
  readonly runs: OpenedRuns;
  readonly readAnswer: ReadOneAnswer;
  /** What people do in the pages. */
  readonly commands: CommandLog;
  readonly codingStates: CodingStates;
  readonly clock: Clock;
  readonly searchRun: SearchRun;
  readonly readCodebooks: ReadCodebooks;
  readonly findByRules: FindByRules;
  readonly suggestInRun: SuggestInRun;
  readonly shelf: Pick<Shelf, 'text'>;
  /** Where studies are brought in; null where none can be. */
  readonly bringIn: BringIn | null;
  readonly render: Render;
  /** Addresses of the style sheet, the icon, and the scripts for the keys of coding and of quotes and for the search page. */
  readonly assets: { readonly style: string; readonly icon: string; readonly codingKeys: string; readonly quoteKeys: string; readonly search: string; readonly answerKeys: string; readonly dropFiles: string };
}

/** Answers with a page: a template and its view model inside the frame. */
export function sendPage(response: Response, site: Site, frame: Frame, template: string, view: object): void {
  const content = site.render(`pages/${template}`, view);
  const html = site.render('layout', { ...frame, assets: site.assets, content });
  // Pages hold answers, which are not to lie about in a browser's cache.
  response.set('Cache-Control', 'no-store').type('html').send(html);
}
