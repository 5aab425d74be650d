import type { Notice } from '../../../notices/notice.js';
import type { ThemeCounts } from '../../../use-cases/count-theme.js';
import { usersOfList } from '../../../use-cases/save-shared.js';
import type { CodebookFile, EditedCodebook } from '../../../use-cases/saved-codebooks.js';
import { patternProblem } from '../../../wording/pattern-words.js';
import { codebookAddress, runAddress } from '../../addresses.js';
import { shownMoment } from '../../shown-moment.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import { differencesView, type ShownDifference } from './differences-view.js';
import { noProblems, sharedProblems, type ProblemAt } from './field-problems.js';
import type { WrittenShared } from './shared-form.js';

/** The page on which word lists and parents are changed. */
export interface SharedView {
  readonly action: string;
  readonly base: string;
  readonly standing: string;
  readonly history: string;
  readonly name: string | null;
  readonly mayBeSaved: boolean;
  readonly saved: { readonly text: string; readonly again: string } | null;
  readonly overtaken: { readonly text: string; readonly differences: readonly ShownDifference[] } | null;
  readonly problems: ShownNotices | null;
  readonly problemAt: ProblemAt;
  /** The last is empty, for a new one. */
  readonly lists: readonly {
    readonly at: string; readonly heading: string; readonly name: string; readonly any: string; readonly rows: number; readonly isNew: boolean;
    readonly notes: readonly string[]; readonly problems: readonly string[];
  }[];
  readonly parents: readonly {
    readonly at: string; readonly heading: string; readonly id: string; readonly isNew: boolean; readonly note: string | null;
    readonly label: CodebookFile['label']; readonly definition: CodebookFile['label']; readonly problemAt: ProblemAt;
  }[];
}

export interface SharedState {
  readonly run: string;
  readonly question: string | undefined;
  readonly edited: EditedCodebook;
  readonly shared: Pick<WrittenShared, 'lists' | 'parents'>;
  /** What the lists find, each as a rule. */
  readonly counts: ThemeCounts;
  readonly name: string | null;
  readonly mayBeSaved: boolean;
  readonly savedAs?: string | undefined;
  readonly overtaken?: { readonly before: CodebookFile } | undefined;
  readonly problems?: readonly Notice[] | undefined;
}

const emptyText = { da: '', en: '' };

export function sharedView({ run, question, edited: { written, saved }, shared: { lists, parents }, counts, ...state }: SharedState, wording: Wording): SharedView {
  const { words, language } = wording;
  const moment = saved ? shownMoment(saved.at, language) : '';
  const labels = new Map(written.themes.map(({ id, label }) => [id, label[language]]));
  const problemAt = state.problems
    ? sharedProblems(state.problems, lists.map(({ name }) => name), parents.map(({ id }) => id), wording) : noProblems;
  return {
    action: codebookAddress(run, 'codebookShared', { question }),
    base: written.version,
    standing: words.codebookEditor.standing(written.version, saved?.by, moment),
    history: codebookAddress(run, 'codebookVersions', { question }),
    name: state.name, mayBeSaved: state.mayBeSaved,
    saved: state.savedAs === undefined ? null : { text: words.codebookEditor.saved(state.savedAs), again: `${runAddress('method', run)}#igen` },
    overtaken: state.overtaken && saved
      ? { text: words.codebookEditor.overtaken(saved.by, moment, saved.version), differences: differencesView(state.overtaken.before, written, wording) } : null,
    problems: state.problems ? allNotices(state.problems, wording) : null, problemAt,
    lists: [...lists, { name: '', any: [] }].map(({ name, any }, i) => {
      const users = usersOfList(written, name);
      const count = counts.rules[i];
      return {
        at: `list.${i}.`, heading: i === lists.length ? words.codebookEditor.freshList : name, name, any: any.join('\n'),
        rows: Math.min(12, Math.max(2, any.length + 1)), isNew: !Object.hasOwn(written.words, name) || lists.findIndex((each) => each.name === name) !== i,
        notes: count ? [words.codebookEditor.listUsed(users.themes.map((theme) => labels.get(theme)!), users.lists), words.codebookEditor.ofList(count.answers)] : [],
        problems: (count?.problems ?? []).map(({ pattern, problem }) => `${words.codebookEditor.cannotRead} ${pattern} ${patternProblem(problem, language)}`),
      };
    }),
    parents: [...parents, { id: '', label: emptyText, definition: emptyText }].map(({ id, label, definition }, i) => ({
      at: `parent.${i}.`, heading: i === parents.length ? words.codebookEditor.freshParent : label[language] || id, id, label, definition, problemAt,
      isNew: !written.parents.some((each) => each.id === id) || parents.findIndex((each) => each.id === id) !== i,
      note: i === parents.length ? null : words.codebookEditor.parentOf(written.themes.filter((theme) => theme.parent === id).map((theme) => theme.label[language])),
    })),
  };
}
