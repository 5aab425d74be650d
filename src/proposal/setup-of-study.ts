import type { Condition, StudyDefinition, Variable } from '../survey/study-definition.js';
import { plainColumn, type ColumnSetup, type StudySetup, type TableSetup } from './study-setup.js';

/** Columns of the files that a study names. */
export interface StudyColumns {
  readonly respondents: readonly string[];
  readonly sample?: readonly string[];
}

/**
 * A study as a form holds it: the other way round of `studyOfSetup`. What the form does not know is left out, so
 * that the
 * setup may say less than the study: whoever must know compares what it leads to.
 */
export function setupOfStudy(study: StudyDefinition, columns: StudyColumns): StudySetup {
  const said = new Map<string, Partial<ColumnSetup>>();
  const say = (column: string | undefined, part: Partial<ColumnSetup>): void => {
    if (column !== undefined) said.set(column, part);
  };
  const { respondents, segments, weighting } = study;
  for (const question of study.questions) {
    const only = onlyOf(question.only);
    const common = { id: question.id, label: question.present.da, only };
    const { answer } = question;
    if (answer.kind === 'several') {
      for (const { column, label } of answer.options) say(column, { role: 'several', group: question.id, label: label.da, only });
    } else if (answer.kind === 'choice') {
      const levels = answer.options.map(({ id, label }) => ({ value: id, label: label.da }));
      say(answer.column, { ...common, role: 'choice', levels });
    } else {
      const overall = segments.kind === 'question' && segments.question === question.id;
      say(answer.column, { ...common, role: overall ? 'satisfaction' : 'scale', scale: answer.scale });
    }
  }
  for (const { id, column, label, codebook } of study.texts) {
    say(column, { role: 'text', id, label: label.da, ...(codebook !== undefined && { codebook }) });
  }
  say(respondents.id, { role: 'id' });
  if (respondents.status) say(respondents.status.column, { role: 'status', complete: respondents.status.complete, partial: respondents.status.partial });
  say(respondents.answeredAt, { role: 'answered-at' });
  say(respondents.minutes, { role: 'minutes' });
  if (weighting.kind === 'column') say(weighting.column, { role: 'weight' });
  if (segments.kind === 'column') say(segments.column, { role: 'segment' });
  const fromSample = new Map<string, Partial<ColumnSetup>>(study.sample ? [[study.sample.id, { role: 'id' }]] : []);
  for (const variable of study.variables) {
    const part = variablePart(variable);
    // A register is read from the sample first.
    if (part) (columns.sample?.includes(part.column) ? fromSample : said).set(part.column, part);
  }
  return {
    title: study.title,
    opens: study.opens ?? '',
    closes: study.closes ?? '',
    codebook: study.codebook,
    minimumCell: study.quotes.minimumCell,
    dontKnow: study.dontKnow,
    scales: study.scales.map(({ id, steps }) => ({ id, steps: steps.map(({ score, label }) => ({ score, words: label.da })) })),
    respondents: tableSetup(respondents.file, columns.respondents, said),
    sample: study.sample ? tableSetup(study.sample.file, columns.sample ?? [], fromSample) : null,
    population: study.population
      ? { ...study.population, strata: weighting.kind === 'strata' ? weighting.strata : [] }
      : null,
    representativeness: study.representativeness?.file ?? null,
    codings: study.codings ?? null,
  };
}

function tableSetup(file: string, columns: readonly string[], said: ReadonlyMap<string, Partial<ColumnSetup>>): TableSetup {
  return { file, columns: columns.filter((column) => column !== '').map((column) => ({ ...plainColumn(column), ...said.get(column) })) };
}

function onlyOf([first]: readonly Condition[]): ColumnSetup['only'] {
  return first ? { id: first.variable, values: first.levels } : null;
}

function variablePart({ id, label, levels, source }: Variable): (Partial<ColumnSetup> & { readonly column: string }) | undefined {
  const labels = levels.map((level) => ({ value: level.id, label: level.label.da }));
  if (source.kind === 'column') return { column: source.column, role: 'levels', id, label: label.da, levels: labels };
  if (source.kind === 'rules') return undefined;
  const role = source.of.kind === 'number' ? 'bands' : 'weeks';
  return { column: source.of.column, role, id, label: label.da, limits: source.limits, bandLabels: labels.map((each) => each.label) };
}
