import { stringify } from 'csv-stringify/sync';
import { dateOf } from './calendar.js';
import { questions } from './questions.js';
import type { Respondent, SampleStudy } from './sample-study.js';

type Rows = readonly (readonly (string | number)[])[];

/** The study's tables as CSV texts by file name: RFC 4180 quoting, lines that end in LF, a header row. */
export function studyFiles(study: SampleStudy): Map<string, string> {
  return new Map(
    Object.entries({
      'population.csv': populationRows(study),
      'sample.csv': sampleRows(study),
      'respondents.csv': respondentRows(study),
      'codings.csv': codingRows(study),
      'gold.csv': goldRows(study),
    }).map(([file, rows]) => [file, stringify([...rows], { record_delimiter: '\n' })]),
  );
}

function populationRows({ strata }: SampleStudy): Rows {
  return [
    ['age_group', 'gender', 'municipality', 'target_group', 'citizens'],
    ...strata.map((each) => [each.ageGroup, each.gender, each.municipality, each.targetGroup, each.citizens]),
  ];
}

function sampleRows({ sample, contacts }: SampleStudy): Rows {
  return [
    ['respondent', 'gender', 'age', 'municipality', 'benefit', 'readiness', 'benefit_start', 'contact'],
    ...sample.map(({ gender, age, municipality, benefit, readiness, benefitStart }, i) => [
      idOf(i),
      gender,
      age,
      municipality,
      benefit,
      readiness,
      dateOf(benefitStart),
      contacts[i]!,
    ]),
  ];
}

function respondentRows({ respondents }: SampleStudy): Rows {
  const closed = questions.flatMap(({ id, options }) => options ?? [id]);
  return [
    ['respondent', 'status', 'answered_at', 'minutes', 'course', 'employer', ...closed, 'satisfaction', 'why'],
    ...respondents.map((each) => [
      idOf(each.position),
      each.completion.status,
      each.answeredAt,
      each.minutes,
      each.affiliation.course,
      each.affiliation.employer,
      ...closed.map((column) => each.closed.get(column) ?? ''),
      each.satisfaction ?? '',
      each.written?.text ?? '',
    ]),
  ];
}

function codingRows({ respondents, blindlyDrawn }: SampleStudy): Rows {
  return [
    ['respondent', 'question', 'theme', 'coder'],
    ...writers(respondents).flatMap(({ position, written }) => {
      if (!blindlyDrawn.has(written.id)) return [];
      const themes = written.themes.length > 0 ? written.themes : [''];
      return themes.map((theme) => [idOf(position), 'why', theme, 'koder1']);
    }),
  ];
}

function goldRows({ respondents, blindlyDrawn }: SampleStudy): Rows {
  return [
    ['id', 'themes', 'source'],
    ...writers(respondents)
      .filter(({ written }) => !blindlyDrawn.has(written.id))
      .map(({ position, written }) => [idOf(position), written.themes.join(';'), written.id]),
  ];
}

type Writer = Respondent & { readonly written: NonNullable<Respondent['written']> };

function writers(respondents: readonly Respondent[]): Writer[] {
  return respondents.filter((each): each is Writer => each.written !== null);
}

function idOf(position: number): string {
  return `R${String(position + 1).padStart(5, '0')}`;
}
