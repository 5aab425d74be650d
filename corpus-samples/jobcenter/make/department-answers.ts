import type { Random } from '../../../src/numerics/random.js';
import { departments } from './questions.js';

const shares = [0.46, 0.37, 0.17, 0.15];
const none = 0.03;

/**
 * The option columns of the question on other departments, 'ja' or 'nej': either no department at all or at least one.
 */
export function departmentAnswers(random: Random): [column: string, value: 'ja' | 'nej'][] {
  let chosen = shares.map(() => false);
  const alone = random() < none;
  while (!alone && !chosen.includes(true)) chosen = shares.map((share) => random() < share);
  return departments.map((column, i) => [column, (chosen[i] ?? alone) ? 'ja' : 'nej']);
}
