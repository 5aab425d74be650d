import type { Random } from '../../../src/numerics/random.js';
import { departments } from './questions.js';

const shares = [0.46, 0.37, 0.17, 0.15];
const none = 0.03;

/**
 * The option columns of the question on other departments, 'ja' or 'nej': either no department at all or at least one.
 */
export function departmentAnswers(random: Random): [column: string, value: 'ja' | 'nej'][] {
  const alone = random() < none;
  let chosen = shares.map(() => false);
  if (!alone) do chosen = shares.map((share) => random() < share); while (!chosen.includes(true));
  return departments.map((column, i) => [column, (chosen[i] ?? alone) ? 'ja' : 'nej']);
}
