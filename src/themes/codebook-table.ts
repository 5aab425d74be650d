import type { CodebookFile, RuleFile } from './codebook-file.js';

/** The columns of a codebook as a table; a cell of several patterns or examples has one a line. */
export const codebookColumns = [
  'kind', 'id', 'of', 'label_da', 'label_en', 'definition_da', 'definition_en', 'pole', 'any', 'unless', 'negated', 'include',
  'exclude', 'version', 'language',
] as const;
export type CodebookColumn = (typeof codebookColumns)[number];

/** What a row is. `of` is a theme's parent, a subtheme's theme, or whose rule it is; a list's patterns stand under any. */
export const rowKinds = ['codebook', 'list', 'parent', 'theme', 'subtheme', 'rule'] as const;
export type RowKind = (typeof rowKinds)[number];

type Row = Partial<Record<CodebookColumn, string>> & { readonly kind: RowKind };

/**
 * A codebook as rows, which hold all of it: a row for the codebook, then for every list, parent, theme, rule and subtheme,
 * each before what it holds. Line breaks within a pattern or example become spaces.
 */
export function codebookRows(codebook: CodebookFile): string[][] {
  const described = ({ id, label, definition }: CodebookFile['parents'][number]) => ({
    id, label_da: label.da, label_en: label.en, definition_da: definition.da, definition_en: definition.en,
  });
  const rulesOf = (of: string, rules: readonly RuleFile[]): Row[] => rules.map(({ id, any, unless, negated }) =>
    ({ kind: 'rule', id, of, any: lines(any), unless: lines(unless), negated }));
  const { id, label, version, language, words, parents, themes } = codebook;
  const rows: Row[] = [
    { kind: 'codebook', id, label_da: label.da, label_en: label.en, version, language },
    ...Object.entries(words).map(([list, members]): Row => ({ kind: 'list', id: list, any: lines(members) })),
    ...parents.map((parent): Row => ({ kind: 'parent', ...described(parent) })),
    ...themes.flatMap((theme): Row[] => [
      {
        kind: 'theme', ...described(theme), of: theme.parent ?? '', pole: theme.pole,
        include: lines(theme.examples.include), exclude: lines(theme.examples.exclude),
      },
      ...rulesOf(theme.id, theme.rules),
      ...theme.subthemes.flatMap((subtheme): Row[] => [
        { kind: 'subtheme', ...described(subtheme), of: theme.id },
        ...rulesOf(subtheme.id, subtheme.rules),
      ]),
    ]),
  ];
  return rows.map((row) => codebookColumns.map((column) => asText(row[column] ?? '')));
}

/** A cell that a spreadsheet would take for a formula (`=ikke`) gets an apostrophe before it. */
function asText(cell: string): string {
  return /^'*[=+@-]/u.test(cell) ? `'${cell}` : cell;
}

/** What stood in a cell before `asText`. */
export function textOf(cell: string): string {
  return /^'+[=+@-]/u.test(cell) ? cell.slice(1) : cell;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replace(/\s+/gu, ' ')).join('\n');
}
