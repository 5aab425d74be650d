import type { Random } from '../../../src/numerics/random.js';
import { seededRandom } from '../../../src/numerics/random.js';
import type { Affiliation } from './affiliation.js';
import { drawAffiliation } from './affiliation.js';
import { drawAnswerTime } from './answer-times.js';
import { drawBlindly } from './blind-coding.js';
import type { ClosedAnswers } from './closed-answers.js';
import { drawClosedAnswers } from './closed-answers.js';
import type { CodedAnswer } from './coded-answers.js';
import type { Completion } from './completion.js';
import { drawCompletions } from './completion.js';
import type { Contact } from './contact.js';
import { drawContacts } from './contact.js';
import { drawMinutes } from './minutes.js';
import type { Placing } from './placing.js';
import { placeAnswers } from './placing.js';
import type { Stratum } from './population.js';
import { populationStrata } from './population.js';
import { drawRespondents } from './response.js';
import type { Citizen } from './sample.js';
import { drawSample } from './sample.js';
import type { Satisfaction } from './satisfaction.js';
import { drawAttitude, drawSatisfaction, segmentOf } from './satisfaction.js';

export interface Respondent {
  /** Position in the sample. */
  readonly position: number;
  readonly affiliation: Affiliation;
  readonly completion: Completion;
  readonly closed: ClosedAnswers;
  readonly satisfaction: Satisfaction;
  /** What was written to the open question, if anything. */
  readonly written: CodedAnswer | null;
  readonly minutes: string;
  readonly answeredAt: string;
}

export interface SampleStudy {
  readonly strata: readonly Stratum[];
  readonly sample: readonly Citizen[];
  readonly contacts: readonly Contact[];
  /** In the order of the sample. */
  readonly respondents: readonly Respondent[];
  /** Ids of the coded answers that belong to the study's human coding. */
  readonly blindlyDrawn: ReadonlySet<string>;
  readonly tally: Placing['tally'];
}

/** The year and day of the survey's close; another seed makes another study with the same totals. */
const studySeed = 20230918;

/** Makes the whole sample study round the coded answers: the same answers and seed give the same study. */
export function makeSampleStudy(answers: readonly CodedAnswer[], seed = studySeed): SampleStudy {
  const stream = (name: string): Random => seededRandom(seed, name);
  const strata = populationStrata(stream('population'));
  const sample = drawSample(strata, stream('sample'));
  const contacts = drawContacts(sample, stream('contact'));
  const positions = drawRespondents(sample, contacts, stream('response'));
  const citizens = positions.map((position) => sample[position]!);

  const opening = stream('affiliation');
  const affiliations = citizens.map((citizen) => drawAffiliation(citizen, opening));
  const completions = drawCompletions(citizens.length, stream('completion'));
  const liking = stream('attitude');
  const attitudes = Float64Array.from(citizens, (citizen, i) => drawAttitude(citizen, affiliations[i]!, liking));
  const satisfaction = drawSatisfaction(
    attitudes,
    completions.map(({ leftAfter }) => leftAfter === 'all'),
    stream('satisfaction'),
  );
  const closed = drawClosedAnswers(
    citizens.map((citizen, i) => ({
      citizen,
      affiliation: affiliations[i]!,
      completion: completions[i]!,
      attitude: attitudes[i]!,
    })),
    seed,
  );

  const places = citizens.flatMap((citizen, i) => {
    const segment = segmentOf(satisfaction[i]!);
    return segment && completions[i]!.sawOpenQuestion ? [{ i, segment, citizen, affiliation: affiliations[i]! }] : [];
  });
  const placing = placeAnswers(answers, places, stream('placing'));
  const written = Array<CodedAnswer | null>(citizens.length).fill(null);
  placing.places.forEach((place, answer) => (written[places[place]!.i] = answers[answer]!));

  const minutes = drawMinutes(
    citizens.map(({ age }, i) => ({ age, completion: completions[i]!, written: written[i]?.text.length ?? 0 })),
    stream('minutes'),
  );
  const clock = stream('answer-times');
  const drawn = drawBlindly(answers.length, stream('blind-coding'));
  return {
    strata,
    sample,
    contacts,
    respondents: positions.map((position, i) => ({
      position,
      affiliation: affiliations[i]!,
      completion: completions[i]!,
      closed: closed[i]!,
      satisfaction: satisfaction[i]!,
      written: written[i]!,
      minutes: minutes[i]!,
      answeredAt: drawAnswerTime(clock),
    })),
    blindlyDrawn: new Set(answers.flatMap(({ id }, i) => (drawn.has(i) ? [id] : []))),
    tally: placing.tally,
  };
}
