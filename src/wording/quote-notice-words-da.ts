import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { patternProblem } from './pattern-words.js';
import { quote } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'da');

/** The Danish words of notices about draws of quotes and their approval. */
export const quoteNoticeWordsDa = {
  'draw-without-likeness': () => ({
    what: 'Ingen af svarene har ord, som nok borgere bruger, så de kan ikke ordnes efter, hvor ens de er.',
    remedy: 'Citaterne står i tilfældig rækkefølge. Vælg en anden metode, eller vælg blandt flere svar.',
  }),
  'draw-other-basis': ({ drawn, now }) => ({
    what: 'Trækket er lavet på en anden analyse eller kodning, så citaterne kan være andre.',
    expected: drawn,
    got: now,
    remedy: 'Træk af den analyse, som kvitteringen nævner, hvis trækket skal være det samme.',
  }),
  'receipt-of-too-few': ({ minimum }) => ({
    what: `Trækket er sket blandt færre end ${number(minimum)} borgere, eller udelader færre, så kvitteringens tal kan fortælle om dem. `
      + 'Den kan ikke hentes som fil.',
    remedy: 'Træk bredere, eller læs kvitteringen på siden.',
  }),
  'receipt-changed': () => ({
    what: 'Kvitteringen er ændret, siden den blev skrevet: Dens nummer passer ikke til resten.',
    remedy: 'Brug den fil, som programmet skrev.',
  }),
  'receipt-unreadable': ({ file }) => ({
    what: `Filen ${quote(file, 'da')} er ingen kvittering, som dette program har skrevet.`,
    remedy: 'Hent kvitteringen som JSON på siden Citater, eller brug den, der ligger ved siden af filen med citater.',
  }),
  'receipt-differs': ({ receipts }) => ({
    what: `Trækket er ikke det samme, som kvitteringen siger: ${receipts.join(', ')}.`,
    remedy: 'Brug den analyse og kodning, som kvitteringen nævner, og den fil, som programmet skrev.',
  }),
  'theme-or-receipt-needed': () => ({
    what: 'Der er ikke sagt, hvad der skal trækkes.',
    expected: '--theme ID, --theme all eller --receipt FIL',
    remedy: 'Vælg et tema, eller giv en kvittering, som skal prøves efter.',
  }),
  'query-unreadable': ({ problem, position }) => ({
    what: `Ordene, der skal søges efter, kan ikke læses ved tegn ${number(position + 1)}: ${patternProblem(problem, 'da')}`,
    remedy: 'Ret søgningen; den skrives som på siden Søg.',
  }),
  'quotes-none-approved': () => ({
    what: 'Ingen citater er godkendt, så der er ingen fil af dem.',
    remedy: 'Godkend citater på siden Citater, og hent filen igen.',
  }),
  'quote-missing': ({ quote: key }) => ({
    what: `Analysen har intet svar ${quote(key, 'da')}. Intet er gemt.`,
    remedy: 'Træk citaterne igen, og vælg et af dem.',
  }),
  'quote-unconfirmed': () => ({
    what: 'Det er ikke bekræftet, at intet andet i citatet peger på en person. Intet er gemt.',
    remedy: 'Læs citatet, og bekræft det, hvis det er rigtigt.',
  }),
  'quote-not-shortened': () => ({
    what: 'Et citat kan kun gøres kortere: Ordene skal være svarets egne, hele og i samme rækkefølge. Intet er gemt.',
    remedy: 'Fjern ord, og skriv […], hvor der mangler noget. Andre ord skjules under maskering.',
  }),
  'quote-words-missing': () => ({
    what: 'De ord, der skulle skjules, står ikke i citatet. Intet er gemt.',
    remedy: 'Skriv ordene, som de står i svaret.',
  }),
  'quote-attributes-few': ({ n, minimum }) => ({
    what: `De valgte oplysninger passer tilsammen på for få borgere i befolkningen: ${number(n)}. Intet er gemt.`,
    expected: `mindst ${number(minimum)} borgere`,
    remedy: 'Vis færre oplysninger ved citatet, eller kun hvor tilfreds borgeren er.',
  }),
} satisfies Partial<NoticeWords>;
