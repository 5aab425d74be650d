import { inputError } from '../notices/input-error.js';
import { parseWordList } from './word-list.js';

/** The project's own words beside the general dictionary. Everything is a norm: lower case, NFC. */
export interface FieldWords {
  /** Words that are inflected and compounded as the word that they end with: `jobcenter` as `center`. */
  readonly models: readonly { readonly word: string; readonly model: string }[];
  /** What is written for short, and the lemma that it is read as: `sb` as `sagsbehandler`. */
  readonly shortForms: readonly FormLemma[];
  /** Forms of several lemmas, and the likeliest one. */
  readonly preferences: readonly FormLemma[];
  /** Words that are met so often that a misspelling is sooner one of them: those with a preference, and more. */
  readonly common: ReadonlySet<string>;
  /** Plurals that the general dictionary takes for words of their own, alone and at the end of compounds. */
  readonly plurals: readonly FormLemma[];
  /** What is often written, and the word that it is read as. */
  readonly misspellings: readonly { readonly form: string; readonly readAs: string }[];
  /** What words are derived with, which is no part of a compound. */
  readonly affixes: ReadonlySet<string>;
}

interface FormLemma {
  readonly form: string;
  readonly lemma: string;
}

const modelled = 'words-by-model.txt';

/**
 * Builds the lists from the texts of their files. A line is a word and its model, or a form and its lemma, with a
 * space between.
 *
 * @param files content by file name
 * @throws InputError when a file is missing, a line has not two words, or a word does not end with its model
 */
export function parseFieldWords(files: ReadonlyMap<string, string>): FieldWords {
  const words = (file: string): ReadonlySet<string> => {
    const text = files.get(file);
    if (text === undefined) throw inputError('file-missing', { file });
    return parseWordList(file, text);
  };
  const pairs = (file: string): (readonly [string, string])[] => Array.from(words(file), (entry) => {
    const pair = entry.split(' ');
    if (pair.length !== 2) throw invalid(file, files.get(file)!, 'entry-of-two-words', entry);
    return pair as unknown as readonly [string, string];
  });
  const preferences = pairs('preferred-lemmas.txt').map(([form, lemma]) => ({ form, lemma }));
  return {
    models: pairs(modelled).map(([word, model]) => {
      if (!word.endsWith(model)) throw invalid(modelled, files.get(modelled)!, 'entry-unlike-model', `${word} ${model}`);
      return { word, model };
    }),
    shortForms: pairs('short-forms.txt').map(([form, lemma]) => ({ form, lemma })),
    preferences,
    common: new Set([...preferences.map(({ form }) => form), ...words('common-words.txt')]),
    plurals: pairs('irregular-plurals.txt').map(([form, lemma]) => ({ form, lemma })),
    misspellings: pairs('usual-misspellings.txt').map(([form, readAs]) => ({ form, readAs })),
    affixes: words('affixes.txt'),
  };
}

function invalid(file: string, text: string, problem: string, got: string): Error {
  const line = text.split(/\r?\n/).findIndex((row) => row.trim() === got) + 1;
  return inputError('definition-invalid', { file, line, path: '', problem, expected: 'word word', got });
}
