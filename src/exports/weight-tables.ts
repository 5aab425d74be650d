import { weightCheckOf, type ReconciledQuestion, type WeightCheck, type WeightedGroup } from '../report/weight-check.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import { cellText, type TextTable } from '../wording/table-words.js';
import { weightCheckWords } from '../wording/weight-check-words.js';

/** A table and what is to be said with it. */
export interface NotedTable {
  readonly table: TextTable;
  readonly notes: readonly string[];
}

/** The weights' diagnostics of a run. */
export function runWeightTables(run: AnalysisRun, language: Language): NotedTable[] {
  return weightTables(weightCheckOf(run), language);
}

/** How unequal the weights are, and how many citizens they stand for; nothing where there are no weights. */
export function weightTables(check: WeightCheck, language: Language): NotedTable[] {
  const words = weightCheckWords(language);
  const strata = check.groups.some(({ smallStrata }) => smallStrata !== null);
  return [
    ...(check.groups.length === 0 ? [] : [{
      table: {
        caption: words.spreadCaption,
        columns: columnsOf(strata ? words.spreadHeads : words.spreadHeads.slice(0, -1)),
        rows: check.groups.map((group) => spreadRow(group, strata, language)),
      },
      notes: [words.spreadNote, ...(strata ? [words.smallStrataNote] : [])],
    }]),
    ...(check.reconciled.length === 0 ? [] : [{
      table: {
        caption: words.reconciledCaption,
        columns: columnsOf(words.reconciledHeads),
        rows: check.reconciled.map((question) => reconciledRow(question, language)),
      },
      notes: [words.reconciled(check), words.severalNote],
    }]),
  ];
}

function columnsOf(heads: readonly string[]): TextTable['columns'] {
  return heads.map((text, i) => ({ text, numeric: i > 0 }));
}

function spreadRow({ of, n, spread, smallStrata }: WeightedGroup, strata: boolean, language: Language): string[] {
  const name = of ? `${of.variable[language]}: ${of.level[language]}` : weightCheckWords(language).everybody;
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  return [
    name,
    cellText(n, language),
    ...(spread ? [
      `${number(spread.smallest, 2)}–${number(spread.largest, 2)}`, number(spread.designEffect, 2),
      number(spread.effectiveN, 0), formatShare(spread.efficiency, language, 0),
    ] : ['–', '–', '–', '–']),
    ...(strata ? [smallStrata && spread ? `${number(smallStrata.before, 0)} → ${number(smallStrata.after, 0)}` : '–'] : []),
  ];
}

function reconciledRow(
  { label, answered, dontKnow, missing, notAsked, uncovered }: ReconciledQuestion,
  language: Language,
): string[] {
  const parts = [answered, dontKnow, missing, notAsked, uncovered];
  return [
    label[language],
    ...[...parts, parts.reduce((sum, part) => sum + part, 0)].map((value) => formatNumber(value, language)),
  ];
}
