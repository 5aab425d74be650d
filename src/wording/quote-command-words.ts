import type { Language } from './language.js';

/** What help says of the options of a draw. */
export const quoteCommandWords = {
  da: {
    method: 'random, stratified (spredt over --over), representative (mest typiske), varied (typiske, men forskellige) eller balanced '
      + '(tilfredse, utilfredse og modstemmer om et tema)',
    chance: 'samme chance for alle svar, eller efter borgerens vægt',
    over: 'baggrundsvariabel, som stratified spreder trækket over',
    filter: 'kun borgere med dette niveau, fx gender=kvinde; kan gentages',
    words: 'kun svar, hvor søgningen finder noget; skrives som på siden Søg',
    cluster: 'kun svar i en klynge, fx satisfied.0',
    codedByPeople: 'kun svar, som mennesker har kodet',
    reading: 'et udsnit at læse, ikke citater: svar af enhver længde',
    receipt: 'prøv en kvittering efter: træk igen, og sig, om trækket er det samme',
    out: 'fil til citaterne (.csv, .xlsx, .md eller .json); kvitteringen lægges ved siden af',
  },
  en: {
    method: 'random, stratified (spread over --over), representative (most typical), varied (typical, but unlike) or balanced '
      + '(satisfied, dissatisfied and counter-voices on a theme)',
    chance: 'the same chance for all answers, or by the citizen’s weight',
    over: 'background variable that stratified spreads the draw over',
    filter: 'only citizens with this level, such as gender=woman; may be repeated',
    words: 'only answers in which the query finds something; written as on the search page',
    cluster: 'only answers in a cluster, such as satisfied.0',
    codedByPeople: 'only answers that people have coded',
    reading: 'a sample to read, not quotes: answers of any length',
    receipt: 'try a receipt: draw again, and say whether the draw is the same',
    out: 'file for the quotes (.csv, .xlsx, .md or .json); the receipt is put beside it',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
