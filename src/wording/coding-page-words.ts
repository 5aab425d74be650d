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
  readonly queues: Readonly<Record<'random' | 'uncertain' | 'disagreement', string>>;
  readonly queueNotes: Readonly<Record<'random' | 'uncertain' | 'disagreement', string>>;
  progress(read: number, of: number): string;
  /** @param all answers that measure @param fresh those of them that were coded since the run */
  measures(all: number, fresh: number): string;
  readonly enough: string;
  notEnough(fewest: number, missing: readonly string[]): string;
  missing(group: string, count: number): string;
  readonly definitionOf: string;
  readonly include: string;
  readonly exclude: string;
  readonly under: string;
  readonly tools: string;
  readonly agreementLink: string;
  readonly sheet: string;
  readonly codings: string;
  readonly agreementHeading: string;
  readonly agreementIntro: string;
  readonly oneCoder: string;
  readonly disagreementsHeading: string;
  disagreements(themes: number): string;
  readonly noDisagreements: string;
  readonly disputed: string;
  readonly givenBy: string;
  readonly withheldBy: string;
  readonly settleOne: string;
  readonly back: string;
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
    queues: { random: 'Tilfældigt trukne', uncertain: 'Programmet er i tvivl', disagreement: 'Kodere er uenige' },
    queueNotes: {
      random: 'Svarene kommer i en tilfældig rækkefølge, der er den samme for alle, som koder studiet. '
        + 'De svar, du koder her uden at se programmets forslag, måler, hvor godt programmet koder.',
      uncertain: 'Her er svar, som programmet er i tvivl om, og som ikke ligner hinanden: af dem lærer det mest. '
        + 'De er ikke tilfældigt trukne og måler derfor ikke.',
      disagreement: 'Her er svar, som kodere har givet forskellige temaer. Det, du afgør, gælder i stedet for deres koder.',
    },
    progress: (read, of) => `${number(read, 'da')} af ${number(of, 'da')} svar er læst`,
    measures: (all, fresh) => `${number(all, 'da')} tilfældigt trukne svar er kodet uden forslag og måler programmets kodning`
      + (fresh === 0 ? '.' : `; ${number(fresh, 'da')} af dem tæller med fra næste analyse.`),
    enough: 'Det er nok til at rette temaernes andele for kodningens fejl i hver gruppe; flere gør dem sikrere.',
    notEnough: (fewest, missing) => `For at rette temaernes andele for kodningens fejl skal der være ${number(fewest, 'da')} i hver gruppe. Der mangler endnu: ${missing.join('; ')}.`,
    missing: (group, count) => `${group.toLowerCase()} ${number(count, 'da')}`,
    definitionOf: 'Definition af',
    include: 'Hører med:',
    exclude: 'Hører ikke med:',
    under: 'Herunder:',
    tools: 'Kodningen samlet',
    agreementLink: 'Enighed og uenigheder',
    sheet: 'Hent 50 svar som kodeark (XLSX)',
    codings: 'Hent alle kodninger (CSV)',
    agreementHeading: 'Enighed mellem kodere',
    agreementIntro: 'Enigheden måles på tilfældigt trukne svar, som to eller flere har kodet uden at se programmets forslag.',
    oneCoder: 'Ingen svar er kodet af to endnu. Lad en kollega kode de samme svar: alle møder dem i samme rækkefølge.',
    disagreementsHeading: 'Uenigheder, der skal afgøres',
    disagreements: (themes) => `${number(themes, 'da')} ${themes === 1 ? 'tema' : 'temaer'} i svar er kodet forskelligt. De temaer, der oftest er uenighed om, står først: deres definition trænger mest til at blive skarpere.`,
    noDisagreements: 'Der er ingen uenigheder at afgøre.',
    disputed: 'Tema',
    givenBy: 'Givet af',
    withheldBy: 'Ikke givet af',
    settleOne: 'Afgør',
    back: 'Tilbage til kodningen',
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
    keys: [
      ['1–9, 0', 'giv eller fjern et tema'], ['Enter', 'færdig, vis næste svar'], ['← →', 'forrige og næste svar'],
      ['u', 'fortryd'], ['s', 'vis programmets forslag'], ['d', 'vis eller skjul definitionerne'],
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
    queues: { random: 'Drawn at random', uncertain: 'The program is in doubt', disagreement: 'Coders disagree' },
    queueNotes: {
      random: 'The answers come in a random order that is the same for all who code the study. '
        + 'Those that you code here without seeing the program’s suggestion measure how well the program codes.',
      uncertain: 'Here are answers that the program is in doubt about, and that are unlike each other: it learns most from them. '
        + 'They were not drawn at random, so they do not measure.',
      disagreement: 'Here are answers that coders have given different themes. What you settle stands instead of their codes.',
    },
    progress: (read, of) => `${number(read, 'en')} of ${number(of, 'en')} answers are read`,
    measures: (all, fresh) => `${number(all, 'en')} answers drawn at random are coded without a suggestion and measure the program’s coding`
      + (fresh === 0 ? '.' : `; ${number(fresh, 'en')} of them count from the next run.`),
    enough: 'That is enough to correct the themes’ shares for coding errors in each group; more make them surer.',
    notEnough: (fewest, missing) => `To correct the themes’ shares for coding errors it takes ${number(fewest, 'en')} in each group. Still missing: ${missing.join('; ')}.`,
    missing: (group, count) => `${group.toLowerCase()} ${number(count, 'en')}`,
    definitionOf: 'Definition of',
    include: 'Included:',
    exclude: 'Not included:',
    under: 'Among it:',
    tools: 'The coding as a whole',
    agreementLink: 'Agreement and disagreements',
    sheet: 'Download 50 answers as a coding sheet (XLSX)',
    codings: 'Download all codings (CSV)',
    agreementHeading: 'Agreement between coders',
    agreementIntro: 'Agreement is measured on answers drawn at random that two or more have coded without seeing the program’s suggestion.',
    oneCoder: 'No answer is coded by two yet. Let a colleague code the same answers: all meet them in the same order.',
    disagreementsHeading: 'Disagreements to settle',
    disagreements: (themes) => `${number(themes, 'en')} ${themes === 1 ? 'theme' : 'themes'} of answers are coded differently. Those that are disputed most often come first: their definition most needs to be sharper.`,
    noDisagreements: 'There is nothing to settle.',
    disputed: 'Theme',
    givenBy: 'Given by',
    withheldBy: 'Not given by',
    settleOne: 'Settle',
    back: 'Back to coding',
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
    keys: [
      ['1–9, 0', 'give or take away a theme'], ['Enter', 'done, show the next answer'], ['← →', 'previous and next answer'],
      ['u', 'undo'], ['s', 'show the program’s suggestion'], ['d', 'show or hide the definitions'],
    ],
  },
};
