import type { Notice } from '../../../notices/notice.js';
import type { CodebookFile } from '../../../use-cases/saved-codebooks.js';
import { noticeText } from '../../../wording/notice-words.js';
import { patternProblem } from '../../../wording/pattern-words.js';
import type { Wording } from '../../shown-share.js';

type Theme = CodebookFile['themes'][number];

/** What is wrong with a field of a form, by its name; null where nothing is. */
export type ProblemAt = (field: string) => string | null;

/** Nothing is wrong. */
export const noProblems: ProblemAt = () => null;

/** Puts what a codebook is refused for beside the fields of the theme that it was said of. */
export function themeProblems(notices: readonly Notice[], theme: Theme, wording: Wording): ProblemAt {
  return problemsBy(notices, wording, (notice) => {
    switch (notice.code) {
      // The other themes were sound when they were saved.
      case 'definition-invalid': return /^themes\.\d+\.(.+)$/u.exec(notice.parameters.path)?.[1]
        ?.replace(/^subthemes\.(\d+)\./u, 'sub.$1.').replace(/(^|\.)rules\.(\d+)\./u, '$1rule.$2.').replace(/(any|unless|include|exclude)\.\d+$/u, '$1')
        .replace(/^examples\./u, '');
      case 'theme-duplicated': return notice.parameters.theme === theme.id ? 'id'
        : placeOf(theme.subthemes, notice.parameters.theme, (at) => `sub.${at}.id`);
      case 'rule-duplicated': return placeOfRule(theme, notice.parameters.theme, notice.parameters.rule, 'id');
      case 'rule-invalid': return placeOfRule(theme, notice.parameters.theme, notice.parameters.rule, 'any', notice.parameters.pattern);
      case 'parent-unknown': return 'parent';
      default: return undefined;
    }
  });
}

/** The same of word lists and parents, whose fields are named by their place in the form. */
export function sharedProblems(notices: readonly Notice[], lists: readonly string[], parents: readonly string[], wording: Wording): ProblemAt {
  return problemsBy(notices, wording, (notice) => {
    switch (notice.code) {
      case 'definition-invalid': {
        const { path, got } = notice.parameters;
        if (path === `words.${got}`) return placeOf(lists.map((id) => ({ id })), got, (at) => `list.${at}.name`);
        return /^parents\.\d+\..+$/u.test(path) ? path.replace(/^parents\./u, 'parent.') : undefined;
      }
      case 'rule-invalid': return notice.parameters.theme === '' ? placeOf(lists.map((id) => ({ id })), notice.parameters.rule, (at) => `list.${at}.any`) : undefined;
      case 'theme-duplicated': return placeOf(parents.map((id) => ({ id })), notice.parameters.theme, (at) => `parent.${at}.id`)
        ?? placeOf(lists.map((id) => ({ id })), notice.parameters.theme, (at) => `list.${at}.name`);
      default: return undefined;
    }
  });
}

/** What is wrong with several values of a field is said after one another. */
function problemsBy(notices: readonly Notice[], wording: Wording, fieldOf: (notice: Notice) => string | undefined): ProblemAt {
  const problems = new Map<string, string[]>();
  for (const notice of notices) {
    const field = fieldOf(notice);
    if (field !== undefined) problems.set(field, [...problems.get(field) ?? [], textOf(notice, wording)]);
  }
  return (field) => problems.get(field)?.join(' ') ?? null;
}

function textOf(notice: Notice, { words, language }: Wording): string {
  if (notice.code === 'rule-invalid') {
    const { pattern, problem } = notice.parameters;
    return `${words.codebookEditor.cannotRead} ${pattern} ${patternProblem(problem, language)}`;
  }
  if (notice.code === 'definition-invalid') return words.codebookEditor.fieldWrong(['', '[]'].includes(notice.parameters.got), notice.parameters.expected);
  return noticeText(notice, language).remedy;
}

/** The last of an id: it is the one that was written after the other. */
function placeOf(codes: readonly { readonly id: string }[], id: string, at: (place: number) => string): string | undefined {
  const place = codes.findLastIndex((each) => each.id === id);
  return place < 0 ? undefined : at(place);
}

/** @param pattern tells exceptions from what a rule finds */
function placeOfRule({ id, rules, subthemes }: Theme, code: string, rule: string, field: 'id' | 'any', pattern?: string): string | undefined {
  const of = [{ id, rules, prefix: '' }, ...subthemes.map((each, i) => ({ ...each, prefix: `sub.${i}.` }))].find((each) => each.id === code);
  return of && placeOf(of.rules, rule, (at) => {
    const isException = field === 'any' && pattern !== undefined && !of.rules[at]!.any.includes(pattern);
    return `${of.prefix}rule.${at}.${isException ? 'unless' : field}`;
  });
}
