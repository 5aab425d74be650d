import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the page for coding by hand says. */
export interface CodingPageWords {
  readonly heading: string;
  readonly unmasked: string;
  readonly nameHeading: string;
  readonly nameLabel: string;
  readonly nameNote: string;
  readonly nameButton: string;
  readonly changeName: string;
  you(name: string): string;
  readonly queue: string;
  readonly queues: Readonly<Record<'random' | 'disagreement', string>>;
  readonly queueNotes: Readonly<Record<'random' | 'disagreement', string>>;
  progress(read: number, of: number): string;
  left(count: number): string;
  readonly done: string;
  readonly answer: string;
  readonly isRead: string;
  readonly themes: string;
  readonly finish: string;
  readonly finishWithout: string;
  readonly settleHeading: string;
  readonly settle: string;
  /** What one coder gave the answer. */
  given(coder: string, themes: readonly string[]): string;
  readonly moves: string;
  readonly previous: string;
  readonly next: string;
  readonly undo: string;
  readonly askSuggestion: string;
  readonly suggestionCare: string;
  suggested(themes: readonly string[]): string;
  readonly note: string;
  readonly saveNote: string;
  readonly keysHeading: string;
  readonly keys: readonly (readonly [string, string])[];
}

const number = (value: number, language: Language): string => formatNumber(value, language);

export const codingPageWords: Readonly<Record<Language, CodingPageWords>> = {
  da: {
    heading: 'Kodning',
    unmasked: 'Du ser svaret, som det er skrevet. Der kan stå navne og andre personoplysninger. '
      + 'Vis ikke siden til andre end dem, der koder.',
    nameHeading: 'Hvem koder?',
    nameLabel: 'Dit navn eller dine initialer',
    nameNote: 'Navnet gemmes sammen med dine koder, så det kan måles, hvor enige kodere er. Det bliver på denne maskine.',
    nameButton: 'Begynd at kode',
    changeName: 'Skift koder',
    you: (name) => `Du koder som ${name}.`,
    queue: 'Svar at kode',
    queues: { random: 'Tilfældigt trukne', disagreement: 'Kodere er uenige' },
    queueNotes: {
      random: 'Svarene kommer i en tilfældig rækkefølge, der er den samme for alle, som koder studiet. '
        + 'De svar, du koder her uden at se programmets forslag, måler, hvor godt programmet koder.',
      disagreement: 'Her er svar, som kodere har givet forskellige temaer. Det, du afgør, gælder i stedet for deres koder.',
    },
    progress: (read, of) => `${number(read, 'da')} af ${number(of, 'da')} svar er læst`,
    left: (count) => number(count, 'da'),
    done: 'Der er ikke flere svar her.',
    answer: 'Svaret',
    isRead: 'Du har læst dette svar. Ændringer gælder med det samme.',
    themes: 'Temaer',
    finish: 'Færdig, vis næste svar',
    finishWithout: 'Intet tema, vis næste svar',
    settleHeading: 'Hvilke temaer skal gælde?',
    settle: 'Afgør, og vis næste svar',
    given: (coder, themes) => `${coder}: ${themes.length === 0 ? 'intet tema' : themes.join(', ')}`,
    moves: 'Gå til',
    previous: 'Forrige svar',
    next: 'Næste svar',
    undo: 'Fortryd',
    askSuggestion: 'Vis programmets forslag',
    suggestionCare: 'Har du set forslaget, tæller svaret ikke med, når programmets kodning måles.',
    suggested: (themes) => `Programmet foreslår: ${themes.length === 0 ? 'intet tema' : themes.join(', ')}.`,
    note: 'Din note til svaret',
    saveNote: 'Gem noten',
    keysHeading: 'Taster',
    keys: [
      ['1–9, 0', 'giv eller fjern et tema'], ['Enter', 'færdig, vis næste svar'], ['← →', 'forrige og næste svar'],
      ['u', 'fortryd'], ['s', 'vis programmets forslag'], ['?', 'vis eller skjul tasterne'],
    ],
  },
  en: {
    heading: 'Coding',
    unmasked: 'You see the answer as it was written. There may be names and other personal data in it. '
      + 'Do not show the page to others than those who code.',
    nameHeading: 'Who codes?',
    nameLabel: 'Your name or your initials',
    nameNote: 'The name is kept with your codes, so that it can be measured how far coders agree. It stays on this machine.',
    nameButton: 'Begin to code',
    changeName: 'Change coder',
    you: (name) => `You code as ${name}.`,
    queue: 'Answers to code',
    queues: { random: 'Drawn at random', disagreement: 'Coders disagree' },
    queueNotes: {
      random: 'The answers come in a random order that is the same for all who code the study. '
        + 'Those that you code here without seeing the program’s suggestion measure how well the program codes.',
      disagreement: 'Here are answers that coders have given different themes. What you settle stands instead of their codes.',
    },
    progress: (read, of) => `${number(read, 'en')} of ${number(of, 'en')} answers are read`,
    left: (count) => number(count, 'en'),
    done: 'There are no more answers here.',
    answer: 'The answer',
    isRead: 'You have read this answer. Changes count at once.',
    themes: 'Themes',
    finish: 'Done, show the next answer',
    finishWithout: 'No theme, show the next answer',
    settleHeading: 'Which themes shall stand?',
    settle: 'Settle, and show the next answer',
    given: (coder, themes) => `${coder}: ${themes.length === 0 ? 'no theme' : themes.join(', ')}`,
    moves: 'Go to',
    previous: 'Previous answer',
    next: 'Next answer',
    undo: 'Undo',
    askSuggestion: 'Show the program’s suggestion',
    suggestionCare: 'Once you have seen the suggestion, the answer does not count when the program’s coding is measured.',
    suggested: (themes) => `The program suggests: ${themes.length === 0 ? 'no theme' : themes.join(', ')}.`,
    note: 'Your note on the answer',
    saveNote: 'Save the note',
    keysHeading: 'Keys',
    keys: [
      ['1–9, 0', 'give or take away a theme'], ['Enter', 'done, show the next answer'], ['← →', 'previous and next answer'],
      ['u', 'undo'], ['s', 'show the program’s suggestion'], ['?', 'show or hide the keys'],
    ],
  },
};
