import { seededRandom } from '../numerics/random.js';

/** What the draw knows of an answer. */
interface Drawable {
  readonly respondent: string;
  readonly question: string;
}

/**
 * The order in which answers are drawn for blind coding, on the screen and in sheets alike: each has a random number by the
 * seed, its respondent and its question, and they come in order of these. So all coders with one seed get the same answers, a later
 * draw goes on where an earlier one ended, and neither an edited text, a new answer nor one that is left out (another question's, for
 * instance) moves the others.
 *
 * @param seed whole number, 0 to 2^32 − 1; the study's
 */
export function drawOrder<A extends Drawable>(answers: readonly A[], seed: number): A[] {
  return answers.map((answer) => {
    const key = JSON.stringify([answer.respondent, answer.question]);
    return { answer, key, number: seededRandom(seed, `coding/random/${key}`)() };
  }).toSorted((a, b) => a.number - b.number || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ answer }) => answer);
}
