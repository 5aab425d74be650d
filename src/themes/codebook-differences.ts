import type { CodebookFile, RuleFile } from './codebook-file.js';

/** A pattern of a rule, or one that it makes an exception of. */
export interface PlacedPattern {
  readonly pattern: string;
  readonly isException: boolean;
}

/** What has changed in a rule between two versions of a codebook. */
export interface RuleDifference {
  /** The theme or subtheme that the rule gives. */
  readonly code: string;
  readonly rule: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly came: readonly PlacedPattern[];
  readonly went: readonly PlacedPattern[];
  /** Whether it takes negated matches otherwise than before. */
  readonly negation: boolean;
}

export interface ThemeDifference {
  readonly theme: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly kind: 'added' | 'removed' | 'changed';
  /** What else than rules has changed. */
  readonly fields: readonly ('label' | 'definition' | 'pole' | 'parent' | 'examples' | 'subthemes')[];
  readonly rules: readonly RuleDifference[];
}

type Theme = CodebookFile['themes'][number];

/** What has changed from one version of a codebook to another, theme by theme; themes that are the same are left out. */
export function codebookDifferences(before: Pick<CodebookFile, 'themes'>, after: Pick<CodebookFile, 'themes'>): ThemeDifference[] {
  const old = new Map(before.themes.map((theme) => [theme.id, theme]));
  const kept = new Set(after.themes.map(({ id }) => id));
  const told = (theme: Theme, kind: 'added' | 'removed'): ThemeDifference =>
    ({ theme: theme.id, label: theme.label, kind, fields: [], rules: [] });
  return [
    ...after.themes.flatMap((theme): ThemeDifference[] => {
      const earlier = old.get(theme.id);
      if (!earlier) return [told(theme, 'added')];
      const difference = themeDifference(earlier, theme);
      return difference.fields.length + difference.rules.length > 0 ? [difference] : [];
    }),
    ...before.themes.filter(({ id }) => !kept.has(id)).map((theme) => told(theme, 'removed')),
  ];
}

/** What has changed in what the themes share. */
export interface SharedDifferences {
  readonly lists: readonly { readonly list: string; readonly kind: RuleDifference['kind']; readonly came: readonly string[]; readonly went: readonly string[] }[];
  readonly parents: readonly (Pick<ThemeDifference, 'label' | 'kind'> & { readonly parent: string; readonly fields: readonly ('label' | 'definition')[] })[];
}

/** Which word lists and parents have changed; the order of patterns in a list is none of it. */
export function sharedDifferences(before: Pick<CodebookFile, 'words' | 'parents'>, after: Pick<CodebookFile, 'words' | 'parents'>): SharedDifferences {
  const names = [...new Set([...Object.keys(after.words), ...Object.keys(before.words)])];
  const ids = [...new Set([...after.parents, ...before.parents].map(({ id }) => id))];
  return {
    lists: names.flatMap((list) => {
      const [was, is] = [before.words[list], after.words[list]];
      const [came, went] = [(is ?? []).filter((each) => !was?.includes(each)), (was ?? []).filter((each) => !is?.includes(each))];
      return came.length + went.length === 0 ? [] : [{ list, kind: !was ? 'added' as const : is ? 'changed' as const : 'removed' as const, came, went }];
    }),
    parents: ids.flatMap((parent): SharedDifferences['parents'] => {
      const [was, is] = [before, after].map(({ parents }) => parents.find(({ id }) => id === parent));
      if (!was || !is) return [{ parent, label: (is ?? was)!.label, kind: is ? 'added' as const : 'removed' as const, fields: [] }];
      const fields = (['label', 'definition'] as const).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
      return fields.length === 0 ? [] : [{ parent, label: is.label, kind: 'changed' as const, fields }];
    }),
  };
}

function themeDifference(before: Theme, after: Theme): ThemeDifference {
  const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
  const described = ({ subthemes }: Theme) =>
    subthemes.map(({ id, label, definition }) => [id, label.da, label.en, definition.da, definition.en]);
  const fields = (['label', 'definition', 'pole', 'parent', 'examples'] as const).filter((field) => isOther(before[field], after[field]));
  return {
    theme: after.id, label: after.label, kind: 'changed',
    fields: isOther(described(before), described(after)) ? [...fields, 'subthemes'] : fields,
    rules: ruleDifferences(before, after),
  };
}

function ruleDifferences(before: Theme, after: Theme): RuleDifference[] {
  const [old, now] = [rulesByName(before), rulesByName(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name): RuleDifference[] => {
    const [earlier, later] = [old.get(name), now.get(name)];
    const { code, rule: { id: rule } } = (later ?? earlier)!;
    const [was, is] = [patternsOf(earlier?.rule), patternsOf(later?.rule)];
    const without = (all: readonly PlacedPattern[], others: readonly PlacedPattern[]): PlacedPattern[] =>
      all.filter((each) => !others.some(({ pattern, isException }) => pattern === each.pattern && isException === each.isException));
    const [came, went] = [without(is, was), without(was, is)];
    if (!earlier || !later) return [{ code, rule, kind: later ? 'added' : 'removed', came, went, negation: false }];
    const negation = earlier.rule.negated !== later.rule.negated;
    return came.length + went.length > 0 || negation ? [{ code, rule, kind: 'changed', came, went, negation }] : [];
  });
}

function rulesByName({ id, rules, subthemes }: Theme): Map<string, { readonly code: string; readonly rule: RuleFile }> {
  return new Map([{ id, rules }, ...subthemes].flatMap(({ id: code, rules: own }) =>
    own.map((rule) => [`${code} ${rule.id}`, { code, rule }] as const)));
}

function patternsOf(rule: RuleFile | undefined): PlacedPattern[] {
  const of = (patterns: readonly string[], isException: boolean) => patterns.map((pattern) => ({ pattern, isException }));
  return rule ? [...of(rule.any, false), ...of(rule.unless, true)] : [];
}
