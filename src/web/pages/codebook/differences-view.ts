import { codebookDifferences, sharedDifferences, type CodebookFile } from '../../../use-cases/saved-codebooks.js';
import type { Wording } from '../../shown-share.js';

/** What has changed in a theme, as a page prints it. */
export interface ShownDifference {
  readonly theme: string;
  readonly kind: string;
  /** Null where only rules have changed. */
  readonly fields: string | null;
  readonly rules: readonly {
    readonly name: string;
    readonly kind: string;
    readonly came: readonly string[];
    readonly went: readonly string[];
    readonly note: string | null;
  }[];
}

export function differencesView(before: CodebookFile, after: CodebookFile, { words, language }: Wording): ShownDifference[] {
  const pattern = (each: { readonly pattern: string; readonly isException: boolean }): string =>
    (each.isException ? `${words.codebookEditor.except} ${each.pattern}` : each.pattern);
  const shared = sharedDifferences(before, after);
  const themes = codebookDifferences(before, after).map(({ label, kind, fields, rules }) => ({
    theme: label[language], kind: words.codebookEditor.kinds[kind],
    fields: fields.length === 0 ? null : fields.map((field) => words.codebookEditor.fields[field]).join(', '),
    rules: rules.map((rule) => ({
      name: rule.rule, kind: words.codebookEditor.kinds[rule.kind], came: rule.came.map(pattern), went: rule.went.map(pattern),
      note: rule.negation ? words.codebookEditor.changedNegation : null,
    })),
  }));
  return [
    ...themes,
    ...shared.parents.map(({ label, kind, fields }) => ({
      theme: words.codebookEditor.parentNamed(label[language]), kind: words.codebookEditor.kinds[kind], rules: [],
      fields: fields.length === 0 ? null : fields.map((field) => words.codebookEditor.fields[field]).join(', '),
    })),
    ...(shared.lists.length === 0 ? [] : [{
      theme: words.codebookEditor.lists, kind: words.codebookEditor.kinds.changed, fields: null,
      rules: shared.lists.map(({ list, kind, came, went }) => ({ name: list, kind: words.codebookEditor.kinds[kind], came, went, note: null })),
    }]),
  ];
}
