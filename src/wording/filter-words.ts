import type { Language } from './language.js';
import { formatNumber, formatShare } from './numbers.js';

/** How many a filter lets through, of how many, and their weighted share (0–1). */
interface Base {
  readonly n: number;
  readonly of: number;
  readonly share: number | null;
}

/** What the filter bar says. */
export interface FilterWords {
  /** Name of the bar. */
  readonly name: string;
  readonly open: string;
  readonly segment: string;
  readonly noSegment: string;
  readonly show: string;
  readonly clear: string;
  readonly active: string;
  remove(filter: string): string;
  answers(base: Base, weighted: boolean): string;
  respondents(base: Base, weighted: boolean): string;
  /** Of so few, or leaving out so few, that nothing may leave the house. */
  internal(minimum: number): string;
  readonly notFiltered: string;
  /** On the page of those who were invited. */
  readonly invitedNotFiltered: string;
  /** Where the way from population to answers is told of some of the citizens. */
  readonly responseNotFiltered: string;
  readonly answersOnly: string;
  readonly noSubthemes: string;
  readonly nobody: string;
}

const share = ({ share: value }: Base, weighted: boolean, words: readonly [string, string], language: Language): string =>
  (value === null ? '' : ` (${words[weighted ? 0 : 1]}${formatShare(value, language)})`);

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

const words: Readonly<Record<Language, FilterWords>> = {
  da: {
    name: 'Filter',
    open: 'Vis kun nogle af borgerne',
    segment: 'Samlet tilfredshed',
    noSegment: 'Uden svar om tilfredshed',
    show: 'Vis de valgte',
    clear: 'Vis alle',
    active: 'Valgte filtre',
    remove: (filter) => `Fjern filteret ${filter}`,
    answers: (base, weighted) => `n = ${da(base.n)} af ${da(base.of)} svar${share(base, weighted, ['vægtet ', ''], 'da')}`,
    respondents: (base, weighted) => `n = ${da(base.n)} af ${da(base.of)} besvarelser${share(base, weighted, ['vægtet ', ''], 'da')}`,
    internal: (minimum) => `Kun til intern læsning: filteret viser eller udelader færre end ${da(minimum)} borgere. Siden kan ikke hentes som fil eller deles.`,
    notFiltered: 'Denne side kan ikke filtreres: den viser alle borgere. Filteret gælder stadig på de andre sider.',
    invitedNotFiltered: 'Denne side kan ikke filtreres: Den handler også om dem, der ikke svarede, og dem kender man kun fra stikprøven. '
      + 'Tabellerne viser svarprocenten for hver gruppe. Filteret gælder stadig på de andre sider.',
    responseNotFiltered: 'Svarprocenten gælder alle inviterede og regnes ikke ud for et filter. Den står gruppe for gruppe under',
    answersOnly: 'Kun svarene er filtreret. Tallene er for alle borgere, for analysens data kan ikke regnes om.',
    noSubthemes: 'Undertemaer er ikke talt op inden for et filter.',
    nobody: 'Ingen borgere har det hele. Fjern et filter for at se noget.',
  },
  en: {
    name: 'Filter',
    open: 'Show only some of the citizens',
    segment: 'Overall satisfaction',
    noSegment: 'No answer on satisfaction',
    show: 'Show these',
    clear: 'Show all',
    active: 'Active filters',
    remove: (filter) => `Remove the filter ${filter}`,
    answers: (base, weighted) => `n = ${en(base.n)} of ${en(base.of)} answers${share(base, weighted, ['weighted ', ''], 'en')}`,
    respondents: (base, weighted) => `n = ${en(base.n)} of ${en(base.of)} respondents${share(base, weighted, ['weighted ', ''], 'en')}`,
    internal: (minimum) => `For internal reading only: the filter shows or leaves out fewer than ${en(minimum)} citizens. The page cannot be downloaded or shared.`,
    notFiltered: 'This page cannot be filtered: it shows all citizens. The filter still holds on the other pages.',
    invitedNotFiltered: 'This page cannot be filtered: it is also about those who did not answer, of whom only the sample tells. '
      + 'The tables show the response rate of each group. The filter still holds on the other pages.',
    responseNotFiltered: 'The response rate is that of all who were invited and is not worked out for a filter. It stands group by group under',
    answersOnly: 'Only the answers are filtered. The figures are of all citizens, since the data of this run cannot be counted again.',
    noSubthemes: 'Subthemes are not counted within a filter.',
    nobody: 'No citizen has all of these. Remove a filter to see something.',
  },
};

export function filterWords(language: Language): FilterWords {
  return words[language];
}
