import { isUnderWay } from '../../../use-cases/jobs.js';
import type { Job, JobRequest } from '../../../use-cases/ports.js';
import { respondentErasureWords } from '../../../wording/respondent-erasure-words.js';
import { jobAddress, routes, startAddress, studyAddress } from '../../addresses.js';
import { shownNotice, type ShownNotice } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import { jobStatus, type JobStatus } from './status.js';

export interface JobView {
  readonly heading: string;
  /** While it goes on; null when it is over. */
  readonly going: JobStatus & { readonly note: string; readonly events: string; readonly stop: string | null; readonly script: string } | null;
  /** How it ended; null while it goes on. */
  readonly over: { readonly heading: string; readonly text: string | null; readonly notices: readonly ShownNotice[] } | null;
  /** Null for a deletion, which is asked for anew. */
  readonly again: StartForm | null;
  readonly erasure: { readonly address: string; readonly label: string } | null;
  readonly studies: string;
}

/** A form that starts what a job was asked to do once more. */
export interface StartForm {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** @param script the address of what moves the bar */
export function jobView(job: Job, script: string, wording: Wording, now: number): JobView {
  const { words } = wording;
  const { source, title } = job.request;
  const own = source.kind === 'erasure' ? respondentErasureWords[wording.language] : null;
  return {
    heading: own ? own.job.heading(title) : words.jobs.heading(title),
    going: !isUnderWay(job) ? null : {
      ...jobStatus(job, wording, now), note: job.state === 'waiting' ? words.jobs.waitingNote : own?.job.leave ?? words.jobs.leave,
      events: jobAddress(job.id, 'jobEvents'), stop: own ? null : jobAddress(job.id, 'stopJob'), script,
    },
    over: isUnderWay(job) ? null : overView(job, wording),
    again: startForm(job.request),
    erasure: own && source.kind === 'erasure' ? { address: studyAddress(source.study, '/slet-besvarelse'), label: own.job.again } : null,
    studies: routes.studies,
  };
}

/** Null for a deletion: whom it is about is not written down. */
export function startForm({ source, seed, k }: JobRequest): StartForm | null {
  if (source.kind === 'erasure') return null;
  const fields = [{ name: 'seed', value: seed }, { name: 'k', value: k }];
  return { action: startAddress(source), fields: fields.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value: String(value) }])) };
}

function overView({ id, state, notices, request }: Job, wording: Wording): JobView['over'] {
  const { words } = wording;
  if (request.source.kind === 'erasure') {
    const own = respondentErasureWords[wording.language].job;
    const [heading, text] = state === 'refused' ? [own.refused, null] : state === 'interrupted' ? [own.interrupted, own.unfinished] : [own.failed, own.unfinished];
    return { heading, text, notices: notices.map((each) => shownNotice(each, wording)) };
  }
  if (state === 'refused') return { heading: words.jobs.refused, text: null, notices: notices.map((each) => shownNotice(each, wording)) };
  const [heading, text] = state === 'interrupted' ? [words.jobs.interrupted, words.jobs.interruptedText]
    : state === 'stopped' ? [words.jobs.stopped, words.jobs.stoppedText] : [words.jobs.failed, words.jobs.failedText(id)];
  return { heading, text, notices: [] };
}
