import type { RuleFind } from '../../../use-cases/rule-finds.js';
import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import { formatNumber } from '../../../wording/numbers.js';
import { codebookAddress, codebookFileAddress, themeAddress } from '../../addresses.js';
import type { ChosenQuestions, QuestionChoice } from '../../question-choice.js';
import type { Wording } from '../../shown-share.js';

export interface CodebookView {
  readonly choice: QuestionChoice | null;
  /** Null where the run has no copy of it. */
  readonly codebook: {
    readonly label: string;
    readonly version: string;
    readonly file: string;
    readonly newTheme: string;
    readonly versions: string;
    /** Where word lists and parents are changed. */
    readonly shared: string;
    readonly themes: readonly ThemeEntry[];
    readonly dead: { readonly text: string; readonly rules: readonly { readonly name: string; readonly theme: string; readonly anchor: string }[] };
  } | null;
}

/** A theme with what it is and the rules that find it. */
export interface ThemeEntry {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** Where it is edited. */
  readonly edit: string;
  readonly pole: string;
  readonly parent: string | null;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: RuleList | null;
  readonly subthemes: readonly { readonly label: string; readonly definition: string; readonly rules: RuleList | null }[];
}

export interface RuleList {
  readonly caption: string;
  readonly rows: readonly RuleRow[];
}

export interface RuleRow {
  readonly id: string;
  readonly any: readonly string[];
  readonly unless: readonly string[];
  readonly negated: string | null;
  readonly answers: string;
  readonly alone: string;
  readonly standing: string;
  readonly isDead: boolean;
}

type Codebook = RunCodebook['codebook'];
type Rules = Codebook['themes'][number]['rules'];

/** @param of undefined where the run has no copy of its codebook @param finds a row for every rule */
export function codebookView(
  { opened, question, choice }: ChosenQuestions, of: RunCodebook | undefined, finds: readonly RuleFind[], wording: Wording,
): CodebookView {
  if (!of) return { choice, codebook: null };
  const { words, language } = wording;
  const { codebook } = of;
  const labelOf = new Map(codebook.themes.flatMap((theme) => [theme, ...theme.subthemes].map(({ id, label }) => [id, { label: label[language], theme: theme.id }])));
  const dead = finds.filter(({ answers }) => answers === 0);
  return {
    choice,
    codebook: {
      label: codebook.label[language],
      version: words.codebook.version(codebook.version, codebook.themes.length, finds.length),
      file: codebookFileAddress(opened.id, question),
      newTheme: codebookAddress(opened.id, 'codebookNewTheme', { question }),
      versions: codebookAddress(opened.id, 'codebookVersions', { question }),
      shared: codebookAddress(opened.id, 'codebookShared', { question }),
      themes: codebook.themes.map((theme) => themeEntry(opened.id, question, codebook, theme, finds, wording)),
      dead: {
        text: dead.length === 0 ? words.codebook.noDead : words.codebook.dead(dead.length),
        rules: dead.map(({ code, rule }) => ({ name: rule, theme: labelOf.get(code)!.label, anchor: `#${labelOf.get(code)!.theme}` })),
      },
    },
  };
}

function themeEntry(
  run: string, question: string | undefined, codebook: Codebook, theme: Codebook['themes'][number], finds: readonly RuleFind[], wording: Wording,
): ThemeEntry {
  const { words, language } = wording;
  const parent = codebook.parents.find(({ id }) => id === theme.parent);
  return {
    id: theme.id,
    label: theme.label[language],
    address: themeAddress(run, theme.id),
    edit: codebookAddress(run, 'codebookTheme', { question }, theme.id),
    pole: words.pole[theme.pole],
    parent: parent ? words.codebook.parent(parent.label[language]) : null,
    definition: theme.definition[language],
    include: theme.examples.include,
    exclude: theme.examples.exclude,
    rules: ruleList(theme.label[language], theme.id, theme.rules, finds, wording),
    subthemes: theme.subthemes.map(({ id, label, definition, rules }) =>
      ({ label: label[language], definition: definition[language], rules: ruleList(label[language], id, rules, finds, wording) })),
  };
}

function ruleList(label: string, code: string, rules: Rules, finds: readonly RuleFind[], { words, language }: Wording): RuleList | null {
  if (rules.length === 0) return null;
  const count = (value: number): string => formatNumber(value, language);
  return {
    caption: words.codebook.rulesOf(label, rules.length),
    rows: rules.map(({ id, any, unless, negated }) => {
      const { answers, alone, standing } = finds.find((each) => each.code === code && each.rule === id)!;
      return {
        id, isDead: answers === 0,
        any: any.map(({ text }) => text),
        unless: unless.map(({ text }) => text),
        negated: negated === 'no' ? null : words.codebook.negations[negated],
        answers: count(answers), alone: count(alone), standing: count(standing),
      };
    }),
  };
}
