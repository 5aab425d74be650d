import { parseStudy } from '../../src/survey/parse-study.js';
import type { StudyDefinition } from '../../src/survey/study-definition.js';
import type { Table } from '../../src/survey/table.js';
import { tableOf } from '../survey/example-study.js';

/** A study whose sample is drawn from a register; tests replace the lines that they are about. */
export const samplingStudy = `format: 1
title: Trækning
sampling:
  frame: { file: register.csv, id: nr }
  course: { starts: course_from, ends: course_to, active: [2023-04-01, 2023-06-30] }
  benefit:
    kind: benefit
    starts: from
    ends: to
    on: 2023-08-01
    weeks: 8
    weeks_by_kind: { a-dagpenge: 12 }
  by: municipality
  strata: [gender, age_group]
  size: 10
  balance: group
respondents: { file: respondents.csv, id: nr }
variables:
  municipality: { label: Kommune }
  gender: { label: Køn, levels: { kvinde: Kvinder, mand: Mænd } }
  age_group: { label: Alder, bands: { of: age, limits: [18, 30, 67], levels: { ung: Under 30, ældre: 30 og over } } }
  group: { label: Målgruppe, column: benefit }
  course: { label: Tilknytning, column: course }
texts: [{ id: why, label: Hvorfor? }]
`;

export const registerHead = 'nr|municipality|gender|age|benefit|from|to|course_from|course_to';

export function samplingDefinition(changes: (study: string) => string = (study) => study): StudyDefinition {
  return parseStudy(changes(samplingStudy), 'study.yaml');
}

export function register(...rows: readonly string[]): Table {
  return tableOf('register.csv', registerHead, ...rows);
}

/** A register of eligible citizens: so many in each of the eight strata, half of them on each benefit. */
export function eligibleRegister(sizes: readonly number[]): Table {
  const strata = ['Odder|kvinde|25', 'Odder|kvinde|45', 'Odder|mand|25', 'Odder|mand|45',
    'Vejle|kvinde|25', 'Vejle|kvinde|45', 'Vejle|mand|25', 'Vejle|mand|45'];
  return register(...sizes.flatMap((size, h) => Array.from({ length: size }, (_, i) =>
    `${h}-${i}|${strata[h]!}|${i % 2 === 0 ? 'a-dagpenge' : 'kontanthjælp'}|2023-01-01||2023-01-01|`)));
}
