import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the map of the answers says as a file. */
interface MapFileWords {
  readonly title: (by: string) => string;
  /** For a screen reader. */
  readonly description: (layers: readonly { readonly label: string; readonly n: number }[]) => string;
  /** Heads of the columns of a point's place. */
  readonly columns: readonly [string, string];
  /** The name of its file. */
  readonly file: string;
  /** What its links are called. */
  readonly name: string;
}

export const mapFileWords: Readonly<Record<Language, MapFileWords>> = {
  da: {
    title: (by) => `Kort over svarene i farver efter ${by}. Hver prik er et svar; svar, der ligner hinanden, ligger tæt.`,
    description: (layers) => layers.map(({ label, n }) => `${label}: ${formatNumber(n, 'da')} svar`).join('. '),
    columns: ['x', 'y'],
    file: 'kort',
    name: 'Kort over svarene',
  },
  en: {
    title: (by) => `A map of the answers, coloured by ${by}. Each dot is an answer; answers that resemble each other lie close.`,
    description: (layers) => layers.map(({ label, n }) => `${label}: ${formatNumber(n, 'en')} answers`).join('. '),
    columns: ['x', 'y'],
    file: 'map',
    name: 'A map of the answers',
  },
};
