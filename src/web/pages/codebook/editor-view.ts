import type { Notice } from '../../../notices/notice.js';
import { negations, poles, type CodebookFile, type EditedCodebook, type RuleFile } from '../../../use-cases/saved-codebooks.js';
import { codebookAddress, runAddress } from '../../addresses.js';
import { shownMoment } from '../../shown-moment.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import type { CountPart } from './counts-view.js';
import { noProblems, themeProblems, type ProblemAt } from './field-problems.js';
import { differencesView, type ShownDifference } from './differences-view.js';

type Theme = CodebookFile['themes'][number];

interface Option { readonly value: string; readonly label: string; readonly selected: boolean }

/** The fields of a rule; the last of a list is empty, for a new one. */
export interface RuleFields {
  /** Before the names of its fields. */
  readonly at: string;
  readonly heading: string;
  readonly id: string;
  readonly any: string;
  readonly unless: string;
  readonly rows: number;
  readonly negated: readonly Option[];
  readonly counts: CountPart;
  readonly problemAt: ProblemAt;
}

export interface EditorView {
  readonly heading: string;
  readonly action: string;
  readonly counts: string;
  readonly script: string;
  readonly standing: string;
  readonly base: string;
  readonly isNew: boolean;
  readonly theme: Pick<Theme, 'id' | 'label' | 'definition'> & { readonly include: string; readonly exclude: string };
  readonly poles: readonly Option[];
  readonly parents: readonly Option[];
  readonly rules: readonly RuleFields[];
  readonly subthemes: readonly {
    readonly at: string; readonly heading: string; readonly id: string;
    readonly label: Theme['label']; readonly definition: Theme['definition']; readonly rules: readonly RuleFields[]; readonly problemAt: ProblemAt;
  }[];
  readonly total: CountPart;
  /** Null where somebody is signed in. */
  readonly name: string | null;
  readonly mayBeSaved: boolean;
  readonly saved: { readonly text: string; readonly again: string } | null;
  readonly overtaken: { readonly text: string; readonly differences: readonly ShownDifference[] } | null;
  readonly problems: ShownNotices | null;
  readonly problemAt: ProblemAt;
  readonly notices: ShownNotices | null;
  /** Themes that a rule from elsewhere may be put into. */
  readonly into: readonly { readonly label: string; readonly address: string }[];
  readonly history: string;
}

export interface EditorState {
  readonly run: string;
  readonly question: string | undefined;
  readonly edited: EditedCodebook;
  readonly theme: Theme;
  readonly isNew: boolean;
  readonly parts: readonly CountPart[];
  readonly name: string | null;
  readonly mayBeSaved: boolean;
  readonly savedAs?: string | undefined;
  readonly overtaken?: { readonly before: CodebookFile } | undefined;
  readonly problems?: readonly Notice[] | undefined;
  readonly notices?: readonly Notice[] | undefined;
  /** A rule's pattern from elsewhere. */
  readonly pattern?: string | undefined;
}

const emptyRule: RuleFile = { id: '', any: [], unless: [], negated: 'no' };
const emptyText = { da: '', en: '' };

export function editorView(state: EditorState, wording: Wording & { readonly script: string }): EditorView {
  const { run, question, edited: { written, saved }, theme, isNew, parts } = state;
  const { words, language } = wording;
  const partOf = (id: string): CountPart => parts.find((each) => each.id === id) ?? { id, text: [], problems: [], dead: false, groups: [] };
  const option = (value: string, label: string, chosen: string): Option => ({ value, label, selected: value === chosen });
  const problemAt = state.problems ? themeProblems(state.problems, theme, wording) : noProblems;
  const fields = (rules: readonly RuleFile[], prefix: string, place: string): RuleFields[] => [...rules, emptyRule].map((rule, i) => ({
    at: `${prefix}rule.${i}`,
    heading: i === rules.length ? words.codebookEditor.freshRule : rule.id === '' ? words.codebookEditor.rule(i + 1) : rule.id,
    id: rule.id, any: rule.any.join('\n'), unless: rule.unless.join('\n'),
    rows: Math.min(12, Math.max(2, rule.any.length + 1)),
    negated: negations.map((each) => option(each, words.codebookEditor.negations[each], rule.negated)),
    counts: partOf(`tal-${place}${i}`), problemAt,
  }));
  const moment = (at: string): string => shownMoment(at, language);
  return {
    heading: isNew ? words.codebookEditor.newHeading : words.codebookEditor.heading(theme.label[language] || theme.id),
    action: codebookAddress(run, isNew ? 'codebookNewTheme' : 'codebookTheme', { question }, theme.id),
    counts: codebookAddress(run, 'codebookCounts', { question, tema: isNew ? undefined : theme.id }),
    script: wording.script,
    standing: words.codebookEditor.standing(written.version, saved?.by, saved ? moment(saved.at) : ''),
    base: written.version, isNew,
    theme: {
      id: theme.id, label: theme.label, definition: theme.definition,
      include: theme.examples.include.join('\n'), exclude: theme.examples.exclude.join('\n'),
    },
    poles: poles.map((pole) => option(pole, words.pole[pole], theme.pole)),
    parents: [
      option('', words.codebookEditor.noParent, theme.parent ?? ''),
      ...written.parents.map(({ id, label }) => option(id, label[language], theme.parent ?? '')),
    ],
    rules: fields(theme.rules, '', ''),
    subthemes: [...theme.subthemes, { id: '', label: emptyText, definition: emptyText, rules: [] }].map(({ id, label, definition, rules }, s, all) => ({
      at: `sub.${s}.`, heading: s === all.length - 1 ? words.codebookEditor.freshSubtheme : label[language] || id,
      id, label, definition, problemAt, rules: fields(rules, `sub.${s}.`, `${s}-`),
    })),
    total: partOf('tal-tema'),
    name: state.name, mayBeSaved: state.mayBeSaved,
    saved: state.savedAs === undefined ? null : { text: words.codebookEditor.saved(state.savedAs), again: `${runAddress('method', run)}#igen` },
    overtaken: state.overtaken && saved ? {
      text: words.codebookEditor.overtaken(saved.by, moment(saved.at), saved.version),
      differences: differencesView(state.overtaken.before, written, wording),
    } : null,
    problems: state.problems ? allNotices(state.problems, wording) : null, problemAt,
    notices: state.notices && state.notices.length > 0 ? allNotices(state.notices, wording) : null,
    into: state.pattern === undefined ? [] : written.themes.map(({ id, label }) => (
      { label: label[language], address: codebookAddress(run, 'codebookTheme', { question, regel: state.pattern }, id) })),
    history: codebookAddress(run, 'codebookVersions', { question }),
  };
}
