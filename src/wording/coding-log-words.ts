import type { Act } from '../workspace/command.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the commands say that move codings into and out of the workspace, and show its log. */
export interface CodingLogWords {
  readonly commands: Readonly<Record<'export' | 'import' | 'log', string>>;
  readonly options: Readonly<Record<'study' | 'codings' | 'coder' | 'out' | 'data', string>>;
  readonly imported: (added: number, unchanged: number) => string;
  readonly progress: (coder: string, read: number, measuring: number, left: number) => string;
  readonly nothing: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly acts: Readonly<Record<Act['kind'], string>>;
  readonly seen: string;
}

export const codingLogWords: Readonly<Record<Language, CodingLogWords>> = {
  da: {
    commands: {
      export: 'skriv de kodninger, der er givet i programmet, som en tabel',
      import: 'læg kodninger fra en tabel ind i programmet',
      log: 'vis, hvem der har kodet hvad, og hvornår',
    },
    options: {
      study: 'studie (study.yaml), tabel med svar eller en analyse',
      codings: 'tabel med kodninger (kolonnerne respondent, question, theme, coder og eventuelt selected)',
      coder: 'hvem der har kodet, hvor tabellen ikke siger det',
      out: 'fil til kodningerne',
      data: 'mappe med analyser og kodninger (ellers programmets datamappe)',
    },
    imported: (added, unchanged) => `${formatNumber(added, 'da')} ${added === 1 ? 'kodning' : 'kodninger'} lagt ind; `
      + `${formatNumber(unchanged, 'da')} var der i forvejen.`,
    progress: (coder, read, measuring, left) => `${coder}: ${formatNumber(read, 'da')} svar læst, heraf `
      + `${formatNumber(measuring, 'da')} tilfældigt trukne uden forslag; ${formatNumber(left, 'da')} mangler.`,
    nothing: 'Ingen har kodet studiet i programmet.',
    columns: ['nr.', 'tid (UTC)', 'hvem', 'hvad', 'svar', 'tema', 'udvalgt'],
    acts: {
      'theme-added': 'gav tema', 'theme-removed': 'fjernede tema', read: 'læst', reopened: 'åbnet igen', note: 'note',
      'suggestion-shown': 'så forslag', settled: 'afgjort', undone: 'fortrød', 'prose-edited': 'rettede rapportens tekst',
      'quote-approved': 'godkendte citat', 'quote-rejected': 'afviste citat', 'quote-shortened': 'forkortede citat', 'quote-masking': 'rettede maskering',
    },
    seen: 'med forslag',
  },
  en: {
    commands: {
      export: 'write the codings that were given in the program as a table',
      import: 'take codings from a table into the program',
      log: 'show who has coded what, and when',
    },
    options: {
      study: 'study (study.yaml), table of answers or a run',
      codings: 'table of codings (columns respondent, question, theme, coder and perhaps selected)',
      coder: 'who coded, where the table does not say',
      out: 'file for the codings',
      data: 'folder of runs and codings (otherwise the program\'s data folder)',
    },
    imported: (added, unchanged) => `${formatNumber(added, 'en')} ${added === 1 ? 'coding' : 'codings'} taken in; `
      + `${formatNumber(unchanged, 'en')} were there before.`,
    progress: (coder, read, measuring, left) => `${coder}: ${formatNumber(read, 'en')} answers read, `
      + `${formatNumber(measuring, 'en')} of them drawn at random without a suggestion; ${formatNumber(left, 'en')} left.`,
    nothing: 'Nobody has coded the study in the program.',
    columns: ['no.', 'time (UTC)', 'who', 'what', 'answer', 'theme', 'selected'],
    acts: {
      'theme-added': 'gave theme', 'theme-removed': 'took theme away', read: 'read', reopened: 'opened again', note: 'note',
      'suggestion-shown': 'saw suggestion', settled: 'settled', undone: 'undid', 'prose-edited': 'edited the report’s text',
      'quote-approved': 'approved quote', 'quote-rejected': 'rejected quote', 'quote-shortened': 'shortened quote', 'quote-masking': 'corrected masking',
    },
    seen: 'with suggestion',
  },
};
