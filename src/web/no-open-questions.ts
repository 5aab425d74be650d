import type { Response } from 'express';
import { runAddress, type RunPage } from './addresses.js';
import { runFrame } from './frame.js';
import type { OpenedRun } from './opened-runs.js';
import { sendPage, type Site } from './site.js';

/** Answers with what stands in place of a page about open answers where the study has no open questions. */
export function sendNoOpenQuestions(response: Response, opened: OpenedRun, page: RunPage, site: Site): void {
  const view = { heading: site.words.frame.pages[page], results: runAddress('results', opened.id) };
  sendPage(response, site, runFrame(opened, page, site), 'no-open-questions', view);
}
