import type { Language } from './language.js';

/** What the page for quotes says beside the words of its draw. */
export interface QuotePageWords {
  readonly method: string;
  readonly methods: Readonly<Record<'random' | 'stratified' | 'representative' | 'varied', string>>;
  readonly chance: string;
  readonly chances: Readonly<Record<'equal' | 'weight', string>>;
  readonly spreadOver: string;
  readonly more: string;
  readonly all: string;
  readonly words: string;
  readonly wordsNote: string;
  readonly coded: string;
  readonly filters: string;
  readonly standings: Readonly<Record<'unjudged' | 'approved' | 'rejected' | 'fallen', string>>;
  judgedBy(name: string, day: string): string;
  readonly name: string;
  readonly confirm: string;
  readonly attributes: string;
  readonly approve: string;
  readonly reject: string;
  readonly rejectButton: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly edit: string;
  readonly shorten: string;
  readonly shortenNote: string;
  readonly shortenButton: string;
  readonly hide: string;
  readonly hideButton: string;
  readonly confirmMask: string;
  readonly lift: string;
  readonly liftButton: string;
  readonly undo: string;
  readonly cues: string;
  readonly cueKinds: Readonly<Record<string, string>>;
  readonly copy: string;
  readonly basket: string;
  readonly basketEmpty: string;
  readonly exportBasket: string;
  readonly reference: string;
  readonly keys: readonly (readonly [string, string])[];
}

export const quotePageWords: Readonly<Record<Language, QuotePageWords>> = {
  da: {
    method: 'Metode',
    methods: {
      random: 'Tilfældigt', stratified: 'Spredt over grupper', representative: 'Mest typiske først', varied: 'Typiske, men forskellige',
    },
    chance: 'Chance',
    chances: { equal: 'Samme for alle svar', weight: 'Efter borgerens vægt' },
    spreadOver: 'Spred over',
    more: 'Flere valg',
    all: 'Alle',
    words: 'Ord i svaret',
    wordsNote: 'Skrives som på siden Søg',
    coded: 'Kun svar, som mennesker har kodet',
    filters: 'Valgt blandt',
    standings: { unjudged: 'ikke godkendt', approved: 'godkendt', rejected: 'afvist', fallen: 'godkendelsen er bortfaldet: svaret eller maskeringen er ændret' },
    judgedBy: (name, day) => `${name}, ${day}`,
    name: 'Dit navn eller dine initialer',
    confirm: 'Jeg har læst citatet. Intet andet i det peger på en person.',
    attributes: 'Vis også ved citatet',
    approve: 'Godkend',
    reject: 'Afvis',
    rejectButton: 'Afvis citatet',
    reason: 'Grund',
    reasons: {
      recognisable: 'kan genkendes', unclear: 'uklart', 'off-theme': 'handler ikke om temaet', repeats: 'gentager et andet',
      offensive: 'krænkende', other: 'andet', 'in-other-part': 'står i en anden del af arket',
    },
    edit: 'Forkort eller ret maskering',
    shorten: 'Citatet, som det skal vises',
    shortenNote: 'Fjern ord, og skriv […], hvor der mangler noget. Nye ord kan ikke skrives.',
    shortenButton: 'Gem det forkortede',
    hide: 'Skjul også disse ord',
    hideButton: 'Skjul dem',
    confirmMask: 'Jeg har læst svaret og bekræfter rettelsen.',
    lift: 'Vis igen, hvad der er skjult uden grund',
    liftButton: 'Vis det valgte igen',
    undo: 'Fortryd det sidste, du gjorde',
    cues: 'Læs særligt',
    cueKinds: {
      name: 'navn eller sted', age: 'alder', date: 'dato', number: 'langt tal', diagnosis: 'sygdom', workplace: 'arbejdsplads',
      family: 'familie', 'rare-word': 'sjældent ord',
    },
    copy: 'Kopiér',
    basket: 'Godkendte citater',
    basketEmpty: 'Ingen citater er godkendt endnu. Læs dem ovenfor, og godkend dem, der kan deles.',
    exportBasket: 'Hent de godkendte som',
    reference: 'Kilde',
    keys: [
      ['a', 'godkend: først til bekræftelsen, så til knappen'], ['r', 'afvis med en grund'],
      ['e', 'forkort eller ret maskering'], ['c', 'kopiér med note og kilde'],
    ],
  },
  en: {
    method: 'Method',
    methods: { random: 'At random', stratified: 'Spread over groups', representative: 'Most typical first', varied: 'Typical, but unlike' },
    chance: 'Chance',
    chances: { equal: 'The same for all answers', weight: 'By the citizen’s weight' },
    spreadOver: 'Spread over',
    more: 'More choices',
    all: 'All',
    words: 'Words in the answer',
    wordsNote: 'Written as on the search page',
    coded: 'Only answers that people have coded',
    filters: 'Chosen among',
    standings: { unjudged: 'not approved', approved: 'approved', rejected: 'rejected', fallen: 'the approval has fallen: the answer or its masking has changed' },
    judgedBy: (name, day) => `${name}, ${day}`,
    name: 'Your name or your initials',
    confirm: 'I have read the quote. Nothing else in it points to a person.',
    attributes: 'Show with the quote',
    approve: 'Approve',
    reject: 'Reject',
    rejectButton: 'Reject the quote',
    reason: 'Reason',
    reasons: {
      recognisable: 'can be recognised', unclear: 'unclear', 'off-theme': 'not about the theme', repeats: 'repeats another',
      offensive: 'offensive', other: 'other', 'in-other-part': 'stands in another part of the sheet',
    },
    edit: 'Shorten or correct masking',
    shorten: 'The quote as it is to be shown',
    shortenNote: 'Take words away, and write […] where something is missing. New words cannot be written.',
    shortenButton: 'Save the shortened quote',
    hide: 'Hide these words too',
    hideButton: 'Hide them',
    confirmMask: 'I have read the answer and confirm the correction.',
    lift: 'Show again what was hidden without cause',
    liftButton: 'Show the chosen again',
    undo: 'Undo the last thing you did',
    cues: 'Read with care',
    cueKinds: {
      name: 'name or place', age: 'age', date: 'date', number: 'long number', diagnosis: 'illness', workplace: 'workplace',
      family: 'family', 'rare-word': 'rare word',
    },
    copy: 'Copy',
    basket: 'Approved quotes',
    basketEmpty: 'No quotes are approved yet. Read those above, and approve those that can be shared.',
    exportBasket: 'Get the approved as',
    reference: 'Source',
    keys: [
      ['a', 'approve: first to the confirmation, then to the button'], ['r', 'reject with a reason'],
      ['e', 'shorten or correct masking'], ['c', 'copy with note and source'],
    ],
  },
};

/** Columns of the file of approved quotes. */
export const quoteColumns: Readonly<Record<Language, readonly string[]>> = {
  da: ['citat', 'note', 'borgere', 'oplysninger', 'temaer', 'kilde', 'godkendt af', 'godkendt', 'fundet'],
  en: ['quote', 'note', 'citizens', 'attributes', 'themes', 'source', 'approved by', 'approved', 'found'],
};
