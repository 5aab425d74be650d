import type { Language } from './language.js';

/** Keys and what each does. */
export type KeyList = readonly (readonly [key: string, does: string])[];

/** What is said of the keys. */
export interface KeysWords {
  readonly heading: string;
  readonly intro: string;
  readonly everywhere: string;
  readonly close: string;
  readonly all: string;
  readonly everywhereKeys: KeyList;
  /** Of the answers with a theme. */
  readonly themeKeys: KeyList;
}

export const keysWords: Readonly<Record<Language, KeysWords>> = {
  da: {
    heading: 'Taster',
    intro: 'Tasterne virker, når du ikke skriver i et felt. '
      + 'Alt, hvad de gør, kan også gøres med sidens links og knapper.',
    everywhere: 'På alle sider',
    close: 'Luk',
    all: 'Alle siders taster',
    everywhereKeys: [
      ['?', 'vis eller skjul tasterne'], ['j', 'næste svar, citat eller linje'], ['k', 'forrige svar, citat eller linje'],
      ['/', 'søg i svarene'],
    ],
    themeKeys: [['f', 'forkert kode: sig, at temaet ikke er i svaret, eller at det er der alligevel']],
  },
  en: {
    heading: 'Keys',
    intro: 'The keys work while you are not writing in a field. '
      + 'All that they do can also be done by the page’s links and buttons.',
    everywhere: 'On every page',
    close: 'Close',
    all: 'The keys of all pages',
    everywhereKeys: [
      ['?', 'show or hide the keys'], ['j', 'next answer, quote or line'], ['k', 'previous answer, quote or line'],
      ['/', 'search the answers'],
    ],
    themeKeys: [['f', 'wrong code: say that the theme is not in the answer, or that it is after all']],
  },
};
