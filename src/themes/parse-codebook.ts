import { z } from 'zod';
import { InputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { validatedYaml } from '../notices/validated-yaml.js';
import { parsePattern } from '../search/parse-pattern.js';
import { PatternError, type Pattern } from '../search/pattern.js';
import { negations, poles, type Codebook, type Rule, type Theme } from './codebook.js';

const identifier = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const patterns = z.array(z.string());

const ruleSchema = z.strictObject({
  id: identifier,
  any: patterns.min(1),
  unless: patterns.default([]),
  negated: z.enum(negations).default('no'),
});

const themeSchema = z.strictObject({
  id: identifier,
  label: text,
  definition: text,
  pole: z.enum(poles),
  rules: z.array(ruleSchema).default([]),
  examples: z.strictObject({ include: patterns.default([]), exclude: patterns.default([]) })
    .default({ include: [], exclude: [] }),
});

const codebookSchema = z.strictObject({
  format: z.literal(1),
  id: identifier,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: z.string().min(2),
  label: text,
  words: z.record(identifier, patterns.min(1)).default({}),
  themes: z.array(themeSchema).min(1),
});

type CodebookFile = z.output<typeof codebookSchema>;
type Lists = ReadonlyMap<string, readonly Pattern[]>;
/** The pattern, or nothing and a notice that names its place, theme and rule (or list). */
type ReadPattern =
  (written: string, path: readonly PropertyKey[], theme: string, rule: string, lists: Lists) => Pattern[];

/**
 * Reads a codebook: YAML, format 1, with `format, id, version, language, label {da, en}, words {name: [patterns]},
 * themes [{id, label, definition, pole, rules [{id, any, unless, negated}], examples {include, exclude}}]`. `words` are
 * the lists that a pattern names as `<name>`; a list may name those above it.
 *
 * @param source the file's content
 * @param file its name, for notices
 * @returns the codebook with its patterns read, and warnings ('theme-without-rules')
 * @throws InputError with every mistake of a kind at once: 'yaml-invalid', 'format-unsupported', 'definition-invalid',
 *   then 'theme-duplicated', 'rule-duplicated' and 'rule-invalid' (its problem is `PatternProblem at n`, n the character
 *   from 1; in a list of `words` the theme is empty and the rule is the list's name)
 */
export function parseCodebook(source: string, file: string): { codebook: Codebook; notices: readonly Notice[] } {
  const yaml = validatedYaml(source, file, codebookSchema, [1]);
  const notices: Notice[] = [];

  const read: ReadPattern = (written, path, theme, rule, lists) => {
    try {
      return [parsePattern(written, lists)];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const at = { file, line: yaml.lineOf(path), theme, rule };
      notices.push(notice('error', 'rule-invalid', { ...at, pattern: written, problem: error.message }));
      return [];
    }
  };
  const lists = readLists(yaml.value.words, read);
  const themes = yaml.value.themes.map((theme, i) => readTheme(theme, ['themes', i], lists, read));
  notices.push(...themeNotices(yaml.value.themes, file, (path) => yaml.lineOf(['themes', ...path])));

  if (notices.some(({ severity }) => severity === 'error')) throw new InputError(notices);
  const { id, version, language, label } = yaml.value;
  return { codebook: { id, version, language, label, themes }, notices };
}

function readLists(words: CodebookFile['words'], read: ReadPattern): Lists {
  const lists = new Map<string, readonly Pattern[]>();
  for (const [name, members] of Object.entries(words)) {
    lists.set(name, members.flatMap((written, i) => read(written, ['words', name, i], '', name, lists)));
  }
  return lists;
}

function readTheme(
  theme: CodebookFile['themes'][number],
  path: readonly PropertyKey[],
  lists: Lists,
  read: ReadPattern,
): Theme {
  const rules = theme.rules.map((rule, i): Rule => {
    const readAll = (key: 'any' | 'unless'): Pattern[] =>
      rule[key].flatMap((written, j) => read(written, [...path, 'rules', i, key, j], theme.id, rule.id, lists));
    return { id: rule.id, any: readAll('any'), unless: readAll('unless'), negated: rule.negated };
  });
  return { ...theme, rules };
}

function themeNotices(
  themes: CodebookFile['themes'],
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Notice[] {
  const notices: Notice[] = [];
  const known = new Set<string>();
  themes.forEach((theme, i) => {
    const line = lineOf([i, 'id']);
    if (known.has(theme.id)) notices.push(notice('error', 'theme-duplicated', { file, line, theme: theme.id }));
    known.add(theme.id);
    if (theme.rules.length === 0) {
      notices.push(notice('warning', 'theme-without-rules', { file, line, theme: theme.id }));
    }
    const rules = new Set<string>();
    theme.rules.forEach(({ id }, j) => {
      const ruleLine = lineOf([i, 'rules', j, 'id']);
      if (rules.has(id)) {
        notices.push(notice('error', 'rule-duplicated', { file, line: ruleLine, theme: theme.id, rule: id }));
      }
      rules.add(id);
    });
  });
  return notices;
}
