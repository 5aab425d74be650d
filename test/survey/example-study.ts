import type { StudyTables } from '../../src/survey/select-respondents.js';
import type { Table } from '../../src/survey/table.js';

/** A table from lines of cells separated by |, the header first. */
export function tableOf(file: string, ...lines: readonly string[]): Table {
  const [columns = [], ...rows] = lines.map((line) => line.split('|'));
  return { file, columns, rows };
}

/** A small study with one of everything; tests replace the lines that they are about. */
export const exampleStudy = `format: 1
title: Eksempel
opens: 2023-08-21
closes: 2023-09-18
population: { file: population.csv, count: citizens }
sample: { file: sample.csv, id: nr }
respondents:
  file: respondents.csv
  id: nr
  status: { column: status, complete: hel, partial: delvis }
variables:
  gender: { label: Køn, levels: { kvinde: Kvinder, mand: Mænd } }
  age_group:
    label: { da: Alder, en: Age }
    bands: { of: age, limits: [18, 30, 67], levels: { ung: Under 30, ældre: 30 og over } }
  duration:
    label: Varighed
    only: { gender: [kvinde] }
    bands: { weeks_since: start, until: closes, limits: [0, 26, 2600], levels: { kort: Kort, lang: Lang } }
  group:
    label: Målgruppe
    levels: { parat: Parat, ikke: Ikke parat }
    from:
      - { level: parat, when: { readiness: [ja] } }
      - { level: ikke, when: { readiness: [nej] } }
scales:
  satisfaction: { 5: Meget tilfreds, 4: Tilfreds, 3: Hverken eller, 2: Utilfreds, 1: Meget utilfreds }
questions:
  - { id: satisfaction, scale: satisfaction, present: Hvor tilfreds er du?, past: Hvor tilfreds var du? }
  - { id: plan, scale: satisfaction, only: { gender: [mand] }, present: Er der en plan? }
texts:
  - { id: why, label: Hvorfor? }
weighting: { strata: [gender], base: answered }
segments: { question: satisfaction }
`;

export function exampleTables(changes: Partial<StudyTables> = {}): StudyTables {
  return {
    population: tableOf('population.csv', 'gender|citizens', 'kvinde|60', 'mand|40'),
    sample: tableOf('sample.csv', 'nr|gender|age|start|readiness',
      'a|kvinde|25|2023-06-01|ja', 'b|kvinde|44|2020-01-01|nej', 'c|mand|66|2023-01-01|ja', 'd|mand|18|2023-01-01|'),
    respondents: tableOf('respondents.csv', 'nr|status|satisfaction|plan|why',
      'a|hel|5||God hjælp', 'b|hel|1||De lyttede ikke', 'c|delvis|vedikke|4| '),
    ...changes,
  };
}
