import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the pages say of analyses that they start. */
export interface JobWords {
  /** What the sample study is called until it is read. */
  readonly sample: string;
  heading(title: string): string;
  readonly waiting: string;
  readonly waitingNote: string;
  /** @param stage what is done just now */
  step(stage: string, position: number | null, of: number | null): string;
  /** @param seconds null where it cannot be told */
  left(seconds: number | null): string;
  readonly progress: string;
  readonly leave: string;
  readonly stop: string;
  readonly refused: string;
  readonly failed: string;
  failedText(reference: string): string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly interrupted: string;
  readonly interruptedText: string;
  readonly startAgain: string;
  readonly studies: string;
  readonly listHeading: string;
  /** In a list: how far it is. */
  readonly state: Readonly<Record<'waiting' | 'running' | 'refused' | 'failed' | 'interrupted', string>>;
  readonly again: string;
  readonly againHeading: string;
  /** @param count codings by people that the run does not have */
  fresh(count: number): string;
  readonly againNote: string;
  readonly choices: string;
  readonly seed: string;
  readonly k: string;
  readonly kAuto: string;
}

function timeLeft(seconds: number | null, words: { few: string; seconds(n: string): string; minutes(n: string): string }, language: Language): string {
  if (seconds === null) return '';
  if (seconds < 5) return words.few;
  // Rounded up to fives: a number that flickers says less.
  if (seconds <= 90) return words.seconds(formatNumber(Math.ceil(seconds / 5) * 5, language));
  return words.minutes(formatNumber(Math.ceil(seconds / 60), language));
}

export const jobWords: Readonly<Record<Language, JobWords>> = {
  da: {
    sample: 'Eksempelstudiet',
    heading: (title) => `Analyse: ${title}`,
    waiting: 'Venter på, at en anden analyse bliver færdig',
    waitingNote: 'Analyser køres én ad gangen. Denne begynder af sig selv.',
    step: (stage, position, of) => (position === null || of === null ? stage : `${stage}, ${position} af ${of}`),
    left: (seconds) => timeLeft(seconds, {
      few: 'Få sekunder tilbage', seconds: (n) => `Cirka ${n} sekunder tilbage`, minutes: (n) => `Cirka ${n} minutter tilbage`,
    }, 'da'),
    progress: 'Så langt er analysen',
    leave: 'Du kan roligt forlade siden. Analysen fortsætter og står blandt studierne, når den er færdig.',
    stop: 'Stop analysen',
    refused: 'Studiet kan ikke analyseres, som det er',
    failed: 'Analysen gik galt',
    failedText: (reference) => `Det er en fejl i programmet. Intet er gemt. Henvis til nummer ${reference}, når du melder fejlen.`,
    stopped: 'Analysen er stoppet',
    stoppedText: 'Intet er gemt, og tidligere resultater står, som de stod.',
    interrupted: 'Analysen blev afbrudt',
    interruptedText: 'Programmet blev lukket, før analysen var færdig. Intet er gemt, og tidligere resultater står, som de stod.',
    startAgain: 'Start forfra',
    studies: 'Til studierne',
    listHeading: 'Analyser',
    state: { waiting: 'venter', running: 'i gang', refused: 'kunne ikke gennemføres', failed: 'gik galt', interrupted: 'afbrudt' },
    again: 'Kør analysen igen',
    againHeading: 'Kør analysen igen',
    fresh: (count) => (count === 0 ? 'Der er ingen nye kodninger siden denne analyse.'
      : count === 1 ? '1 ny kodning siden denne analyse tæller først med, når analysen er kørt igen.'
        : `${formatNumber(count, 'da')} nye kodninger siden denne analyse tæller først med, når analysen er kørt igen.`),
    againNote: 'Analysen laves af de samme filer med de kodninger, der er nu. Denne analyse bliver stående, så de to kan sammenlignes.',
    choices: 'Vælg startværdi og antal klynger',
    seed: 'Startværdi',
    k: 'Antal klynger',
    kAuto: 'Tomt felt: programmet vælger antallet.',
  },
  en: {
    sample: 'The sample study',
    heading: (title) => `Analysis: ${title}`,
    waiting: 'Waiting for another analysis to finish',
    waitingNote: 'Analyses run one at a time. This one begins by itself.',
    step: (stage, position, of) => (position === null || of === null ? stage : `${stage}, ${position} of ${of}`),
    left: (seconds) => timeLeft(seconds, {
      few: 'A few seconds left', seconds: (n) => `About ${n} seconds left`, minutes: (n) => `About ${n} minutes left`,
    }, 'en'),
    progress: 'How far the analysis is',
    leave: 'You may leave the page. The analysis goes on and stands among the studies when it is done.',
    stop: 'Stop the analysis',
    refused: 'The study cannot be analysed as it is',
    failed: 'The analysis went wrong',
    failedText: (reference) => `This is a fault of the program. Nothing was saved. Refer to number ${reference} when you report it.`,
    stopped: 'The analysis is stopped',
    stoppedText: 'Nothing was saved, and earlier results stand as they stood.',
    interrupted: 'The analysis was interrupted',
    interruptedText: 'The program was closed before the analysis was done. Nothing was saved, and earlier results stand as they stood.',
    startAgain: 'Start over',
    studies: 'To the studies',
    listHeading: 'Analyses',
    state: { waiting: 'waiting', running: 'under way', refused: 'could not be done', failed: 'went wrong', interrupted: 'interrupted' },
    again: 'Run the analysis again',
    againHeading: 'Run the analysis again',
    fresh: (count) => (count === 0 ? 'There are no new codings since this run.'
      : count === 1 ? '1 new coding since this run counts only when the analysis has run again.'
        : `${formatNumber(count, 'en')} new codings since this run count only when the analysis has run again.`),
    againNote: 'The analysis is made of the same files with the codings that there are now. This run stays, so that the two can be compared.',
    choices: 'Choose seed and number of clusters',
    seed: 'Seed',
    k: 'Number of clusters',
    kAuto: 'Empty: the program chooses the number.',
  },
};
