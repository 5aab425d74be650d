import { isFew } from '../estimates/non-response-flags.js';
import { responseAnalysisOf, type ResponseAnalysis } from '../report/response-analysis.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { formatNumber, formatShare, formatShareInterval } from '../wording/numbers.js';
import { comparedSections } from './non-response-compared.js';
import { fieldworkSections } from './non-response-fieldwork.js';
import { numberTable, responseWording, section, type ResponseWording, type Section } from './non-response-section.js';

/** The non-response analysis of a run; empty for a study without a sample. */
export function runNonResponseSections(run: AnalysisRun, language: Language): Section[] {
  const analysis = responseAnalysisOf(run);
  return analysis ? nonResponseSections(analysis, language) : [];
}

/**
 * Who was invited and who answered, part by part: rates, sample against respondents, fieldwork, R-indicator, contact
 * routes and representativeness. What rests on too few is hidden.
 */
export function nonResponseSections(analysis: ResponseAnalysis, language: Language): Section[] {
  const wording = responseWording(analysis, language);
  const { own, labelOf } = wording;
  const { nonResponse: { rIndicator, rates }, representativeness } = analysis;
  return [
    ratesSection(analysis, wording),
    ...comparedSections(analysis, wording),
    ...fieldworkSections(analysis, wording),
    ...(rIndicator === null ? [] : [section(own.parts.r_indicator, {
      sentences: [own.rIndicator(rIndicator.value, rIndicator.variables.map(labelOf))],
      notes: [own.rIndicatorNote(rates.invited)],
    })]),
    ...routesSections(analysis, wording),
    ...(representativeness.length === 0 ? [] : [section(own.parts.representativeness, {
      tables: representativeness.map((table) => representativenessTable(table, wording)),
      notes: [own.representativenessNote],
    })]),
  ];
}

function ratesSection(
  { nonResponse: { rates }, population }: ResponseAnalysis,
  { words, own, language }: ResponseWording,
): Section {
  return section(own.parts.rate, {
    sentences: [
      ...(population === undefined ? [] : [own.population(population, rates.invited)]),
      own.line(rates),
    ],
    tables: [numberTable(
      own.parts.rate,
      [own.rate, words.figure.share, words.figure.interval, own.respondents,
        own.invited],
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
  { nonResponse: { routes, variables }, minimumCell }: ResponseAnalysis,
  { own, language, labelOf, hidden }: ResponseWording,
): Section[] {
  const names = [...new Set(routes.map(({ route }) => route))];
  // The routes are levels of a variable of their own.
  const labels = new Map(variables.flatMap(({ levels }) => levels.map(({ level, label }) => [level, label[language]])));
  const tables = [...new Set(routes.map(({ variable }) => variable))].map((variable) => {
    const levels = variables.find((each) => each.variable === variable)?.levels ?? [];
    return numberTable(
      `${own.routesNote(labelOf(variable)).replace(/\.$/u, '')}: ${own.routeCell}`,
      [own.group, ...names.map((name) => labels.get(name) ?? name)],
      levels.map(({ level, label }) => [
        label[language],
        ...names.map((name) => {
          const cell = routes.find((each) => each.variable === variable && each.level === level && each.route === name);
          if (!cell || cell.responseRate.value === null) return '–';
          const { value, of, count } = cell.responseRate;
          if (cell.flag !== 'suppress') return `${formatShare(value, language)} (${formatNumber(of, language)})`;
          return isFew({ invited: of, respondents: count }, minimumCell) ? hidden : own.complement;
        }),
      ]),
    );
  });
  return tables.length === 0 ? [] : [section(own.parts.route, { tables })];
}

function representativenessTable(
  { label, rows }: ResponseAnalysis['representativeness'][number],
  { own, language }: ResponseWording,
): Section['tables'][number] {
  return numberTable(
    label[language],
    [own.group, own.groups.participating, own.groups.all, own.statistics.difference],
    rows.map(({ label: name, unit, participating, all, difference }) => [
      `${name[language]} (${own.statistics[unit].toLowerCase()})`,
      ...[participating, all, difference].map((value) =>
        formatNumber(value, language, Number.isInteger(value) ? 0 : 1)),
    ]),
  );
}
