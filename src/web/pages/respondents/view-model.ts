import type { AnalysisRun } from '../../../use-cases/ports.js';
import { nonResponseWords } from '../../../wording/non-response-words.js';
import { formatNumber, formatShare, formatShareInterval } from '../../../wording/numbers.js';
import type { Wording } from '../../shown-share.js';
import { comparedSections } from './compared.js';
import { fieldworkSections } from './fieldwork.js';
import { numberTable, section, type NonResponse, type Section } from './section.js';

export interface RespondentsView {
  /** Empty for a study without a sample. */
  readonly sections: readonly Section[];
}

export function respondentsView(run: AnalysisRun, wording: Wording): RespondentsView {
  const { nonResponse, representativeness = [] } = run.results;
  if (!nonResponse) return { sections: [] };
  const own = nonResponseWords(wording.language);
  const labelOf = (id: string): string =>
    run.study.variables.find((each) => each.id === id)?.label[wording.language] ?? id;
  const { rIndicator } = nonResponse;
  return {
    sections: [
      ratesSection(nonResponse, wording),
      ...comparedSections(run, nonResponse, wording),
      ...fieldworkSections(run, nonResponse, wording),
      ...(rIndicator === null ? [] : [section(own.parts.r_indicator, {
        sentences: [own.rIndicator(rIndicator.value, rIndicator.variables.map(labelOf))],
      })]),
      ...routesSections(run, nonResponse, labelOf, wording),
      ...(representativeness.length === 0 ? [] : [section(own.parts.representativeness, {
        tables: representativeness.map((table) => representativenessTable(table, wording)),
      })]),
    ],
  };
}

function ratesSection({ rates }: NonResponse, { words, language }: Wording): Section {
  const own = nonResponseWords(language);
  return section(own.parts.rate, {
    sentences: [words.respondents.line(rates)],
    tables: [numberTable(
      own.parts.rate,
      [words.respondents.rate, words.figure.share, words.figure.interval, words.respondents.respondents,
        words.respondents.invited],
      (['rr1', 'rr2'] as const).map((code) => {
        const { value, wilson, count, of } = rates[code];
        return [
          own.statistics[code], value === null ? '–' : formatShare(value, language),
          wilson ? formatShareInterval(wilson.low, wilson.high, language) : '–',
          formatNumber(count, language), formatNumber(of, language),
        ];
      }),
    )],
    notes: [own.rateNote],
  });
}

/** A table for each variable: levels as rows, contact routes as columns. */
function routesSections(
  run: AnalysisRun,
  { routes, variables }: NonResponse,
  labelOf: (id: string) => string,
  { words, language }: Wording,
): Section[] {
  const own = nonResponseWords(language);
  const hidden = words.figure.suppressed(run.plan.quotes.minimumCell);
  const names = [...new Set(routes.map(({ route }) => route))];
  // The routes are levels of a variable of their own.
  const labels = new Map(variables.flatMap(({ levels }) => levels.map(({ level, label }) => [level, label[language]])));
  const tables = [...new Set(routes.map(({ variable }) => variable))].map((variable) => {
    const levels = variables.find((each) => each.variable === variable)?.levels ?? [];
    return numberTable(
      `${own.routesNote(labelOf(variable)).replace(/\.$/u, '')}: ${words.respondents.routeCell}`,
      [words.respondents.group, ...names.map((name) => labels.get(name) ?? name)],
      levels.map(({ level, label }) => [
        label[language],
        ...names.map((name) => {
          const cell = routes.find((each) => each.variable === variable && each.level === level && each.route === name);
          if (!cell || cell.responseRate.value === null) return '–';
          const { value, of } = cell.responseRate;
          return cell.flag === 'suppress' ? hidden : `${formatShare(value, language)} (${formatNumber(of, language)})`;
        }),
      ]),
    );
  });
  return tables.length === 0 ? [] : [section(own.parts.route, { tables })];
}

function representativenessTable(
  { label, rows }: NonNullable<AnalysisRun['results']['representativeness']>[number],
  { words, language }: Wording,
): Section['tables'][number] {
  const own = nonResponseWords(language);
  return numberTable(
    label[language],
    [words.respondents.group, own.groups.participating, own.groups.all, own.statistics.difference],
    rows.map(({ label: name, unit, participating, all, difference }) => [
      `${name[language]} (${own.statistics[unit].toLowerCase()})`,
      ...[participating, all, difference].map((value) =>
        formatNumber(value, language, Number.isInteger(value) ? 0 : 1)),
    ]),
  );
}
