import { isUnderWay } from '../use-cases/jobs.js';
import type { Job } from '../use-cases/ports.js';
import { respondentErasureWords } from '../wording/respondent-erasure-words.js';
import { jobAddress } from './addresses.js';
import type { Wording } from './shown-share.js';
import { jobStatus } from './pages/job/status.js';
import { startForm, type StartForm } from './pages/job/view-model.js';

/** Analyses that go on, and those that came to nothing, for a list of studies. */
export interface JobsView {
  readonly list: readonly {
    readonly title: string;
    readonly address: string;
    readonly state: string;
    /** What is done just now; null where nothing is. */
    readonly going: { readonly text: string; readonly percent: string } | null;
    /** Null where it goes on or cannot be mended by starting it again. */
    readonly again: StartForm | null;
  }[];
}

/** @param jobs the last of each study, or nothing where the pages start none */
export function jobsView(jobs: readonly Job[], wording: Wording, now: number): JobsView {
  return {
    list: jobs.flatMap((job) => {
      const { state } = job;
      if (state === 'done' || state === 'stopped') return [];
      const { text, percent } = jobStatus(job, wording, now);
      return [{
        title: job.request.source.kind === 'erasure' ? respondentErasureWords[wording.language].job.heading(job.request.title) : job.request.title, address: jobAddress(job.id), state: wording.words.jobs.state[state],
        going: state === 'running' ? { text, percent: String(percent) } : null,
        again: isUnderWay(job) ? null : startForm(job.request),
      }];
    }),
  };
}
