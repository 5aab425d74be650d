import type { CodebookFile } from '../../../use-cases/saved-codebooks.js';
import type { Form } from '../../read-form.js';

type Parent = CodebookFile['parents'][number];

/** A word list as somebody writes it. */
export interface WrittenList {
  readonly name: string;
  readonly any: readonly string[];
}

/** What the themes of a codebook share, as somebody writes it: word lists and parents. */
export interface WrittenShared {
  readonly lists: readonly WrittenList[];
  readonly parents: readonly Parent[];
  /** The version that was on the screen. */
  readonly base: string;
  readonly saves: boolean;
}

/** Most lists and parents that a form is read for. */
const most = 1000;

/** Reads the form: a list has a pattern on each line; those that are emptied, or marked to go, are left out. */
export function sharedOfForm(form: Form): WrittenShared {
  const text = (name: string): string => [form[name] ?? ''].flat().join(' ').trim();
  const lines = (name: string): string[] => [form[name] ?? ''].flat().join('\n').split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const both = (name: string) => ({ da: text(`${name}.da`), en: text(`${name}.en`) });
  const numbered = (kind: string, field: string): string[] => {
    const found: string[] = [];
    while (found.length < most && `${kind}.${found.length}.${field}` in form) found.push(`${kind}.${found.length}.`);
    return found;
  };
  return {
    base: text('base'),
    saves: form['save'] !== undefined,
    lists: numbered('list', 'any').flatMap((at) => {
      const list = { name: text(`${at}name`), any: lines(`${at}any`) };
      return list.any.length === 0 ? [] : [list];
    }),
    parents: numbered('parent', 'id').flatMap((at) => {
      const parent = { id: text(`${at}id`), label: both(`${at}label`), definition: both(`${at}definition`) };
      const isEmpty = parent.id === '' && parent.label.da === '' && parent.label.en === '';
      return isEmpty || form[`${at}remove`] !== undefined ? [] : [parent];
    }),
  };
}
