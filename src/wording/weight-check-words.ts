import type { WeightCheck } from '../report/weight-check.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

interface WeightCheckWords {
  readonly spreadCaption: string;
  /** Of its columns, the groups first; the last stands only where there are strata. */
  readonly spreadHeads: readonly [string, string, string, string, string, string, string];
  readonly everybody: string;
  readonly spreadNote: string;
  readonly smallStrataNote: string;
  readonly reconciledCaption: string;
  readonly reconciledHeads: readonly [string, string, string, string, string, string, string];
  /** Whether the parts are all citizens. */
  reconciled(check: WeightCheck): string;
  readonly severalNote: string;
}

const number = (language: Language) => (value: number): string => formatNumber(value, language);
const [da, en] = [number('da'), number('en')];

const words: Readonly<Record<Language, WeightCheckWords>> = {
  da: {
    spreadCaption: 'Vægtenes spredning efter gruppe',
    spreadHeads: [
      'Gruppe', 'n', 'Mindste og største vægt', 'Designeffekt (Kish)', 'Effektivt n', 'Effektivitet',
      'Små strata (før → efter)',
    ],
    everybody: 'Alle',
    spreadNote: 'n er besvarelser med vægt. Designeffekten siger, hvor mange gange flere svar der skal til for samme '
      + 'sikkerhed, end hvis alle vægte var ens; effektivt n er n delt med den, og effektiviteten er effektivt n i pct. af n.',
    smallStrataNote: 'Små strata er grupper i populationen, hvor færre end fem svar bærer alle gruppens borgere: før og efter, at '
      + 'de er slået sammen med andre.',
    reconciledCaption: 'Hvor mange borgere svarene står for, spørgsmål for spørgsmål',
    reconciledHeads: [
      'Spørgsmål', 'Svar', 'Ved ikke/ikke relevant', 'Intet svar', 'Ikke stillet', 'Uden besvarelser i stratum', 'I alt',
    ],
    reconciled: ({ population, sumOfWeights, addsUp }) => {
      if (population === undefined) {
        return `Vægtene hviler ikke på grupper i en kendt population. Derfor kan det ikke ses, om de dækker alle: `
          + `Summen af dem er ${da(sumOfWeights)}.`;
      }
      return addsUp
        ? `For hvert spørgsmål giver tallene tilsammen populationen på ${da(population)} borgere.`
        : `Tallene giver ikke tilsammen populationen på ${da(population)} borgere for alle spørgsmål: `
          + `Summen af vægtene er ${da(sumOfWeights)}.`;
    },
    severalNote: 'I spørgsmål med flere svarmuligheder kan »ikke stillet« ikke skelnes fra intet svar.',
  },
  en: {
    spreadCaption: 'The spread of the weights by group',
    spreadHeads: [
      'Group', 'n', 'Smallest and largest weight', 'Design effect (Kish)', 'Effective n', 'Efficiency',
      'Small strata (before → after)',
    ],
    everybody: 'All',
    spreadNote: 'n is answers with a weight. The design effect tells how many times more answers it takes to be as sure '
      + 'as with equal weights; effective n is n divided by it, and the efficiency is effective n in per cent of n.',
    smallStrataNote: 'Small strata are groups of the population where fewer than five answers carry all of its citizens: before and '
      + 'after they are merged with others.',
    reconciledCaption: 'How many citizens the answers stand for, question by question',
    reconciledHeads: [
      'Question', 'Answered', 'Don’t know/not relevant', 'No answer', 'Not asked', 'In strata without answers', 'In all',
    ],
    reconciled: ({ population, sumOfWeights, addsUp }) => {
      if (population === undefined) {
        return 'The weights do not rest on groups of a known population, so it cannot be seen whether they stand for '
          + `everybody: their sum is ${en(sumOfWeights)}.`;
      }
      return addsUp
        ? `For each question the numbers add up to the population of ${en(population)} citizens.`
        : `The numbers do not add up to the population of ${en(population)} citizens for all questions: `
          + `the weights sum to ${en(sumOfWeights)}.`;
    },
    severalNote: 'Of questions with several answers, ‘not asked’ cannot be told from no answer.',
  },
};

/** The words of the weights' diagnostics. */
export function weightCheckWords(language: Language): WeightCheckWords {
  return words[language];
}
