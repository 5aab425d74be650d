import type { ColumnRole, ColumnSetup, StudySetup } from './study-setup.js';

/**
 * What study.yaml says for a study that is set up by hand, as a plain value in the file's order of keys. It says
 * no more
 * than the setup does: whether that is a sound study, those who read it tell.
 */
export function studyOfSetup(setup: StudySetup): Readonly<Record<string, unknown>> {
  const own = setup.respondents.columns;
  const one = (role: ColumnRole): ColumnSetup | undefined => own.find((each) => each.role === role);
  const [id, status, answered, minutes] = [one('id'), one('status'), one('answered-at'), one('minutes')];
  const sampleId = setup.sample?.columns.find(({ role }) => role === 'id');
  const scales = usedScales(setup);
  const questions = questionsOf(own);
  const texts = own.filter(({ role }) => role === 'text');
  const variables = [...setup.sample?.columns ?? [], ...own].flatMap(variableOf);
  const segments = one('satisfaction') ?? one('segment');
  const weighting = weightingOf(setup, one('weight'));
  return {
    format: 1,
    title: setup.title,
    language: 'da',
    ...(setup.opens !== '' && { opens: setup.opens }),
    ...(setup.closes !== '' && { closes: setup.closes }),
    ...(setup.population && { population: { file: setup.population.file, count: setup.population.count } }),
    ...(setup.sample && { sample: { file: setup.sample.file, ...(sampleId && { id: sampleId.column }) } }),
    ...(setup.representativeness !== null && { representativeness: { file: setup.representativeness } }),
    respondents: {
      file: setup.respondents.file,
      ...(id && { id: id.column }),
      ...(status && { status: { column: status.column, complete: status.complete, partial: status.partial } }),
      ...(answered && { answered_at: answered.column }),
      ...(minutes && { minutes: minutes.column }),
    },
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
    dont_know: setup.dontKnow,
    ...(scales.length > 0 && { scales: Object.fromEntries(scales.map(({ id, steps }) =>
      [id, Object.fromEntries(steps.map(({ score, words }) => [String(score), words]))])) }),
    ...(questions.length > 0 && { questions }),
    ...(texts.length > 0 && { texts: texts.map(({ id, label, codebook }) => ({ id, label, ...(codebook !== '' && { codebook }) })) }),
    ...(weighting && { weighting }),
    ...(segments && { segments: segments.role === 'segment' ? { column: segments.column } : { question: segments.id } }),
    codebook: setup.codebook,
    ...(setup.codings !== null && { codings: setup.codings }),
    quotes: { minimum_cell: setup.minimumCell },
  };
}

function usedScales({ scales, respondents }: StudySetup): StudySetup['scales'] {
  const used = new Set(respondents.columns.filter(({ role }) => role === 'scale' || role === 'satisfaction').map(({ scale }) => scale));
  return scales.filter(({ id }) => used.has(id));
}

function weightingOf({ population }: StudySetup, weight: ColumnSetup | undefined): object | undefined {
  if (population && population.strata.length > 0) return { strata: population.strata };
  return weight && { column: weight.column };
}

function variableOf(each: ColumnSetup): [string, object][] {
  const { id, column, label, levels, limits, bandLabels } = each;
  switch (each.role) {
    case 'levels': {
      const listed = Object.fromEntries(levels.map((level) => [level.value, level.label]));
      return [[id, { label, column, ...(levels.length > 0 && { levels: listed }) }]];
    }
    case 'bands': return [[id, { label, bands: { of: column, limits, levels: bandLevels(limits, bandLabels) } }]];
    case 'weeks': {
      return [[id, { label, bands: { weeks_since: column, until: 'closes', limits, levels: bandLevels(limits, bandLabels) } }]];
    }
    default: return [];
  }
}

/** Ids of bands say their limits: '18-29', and '50+' for the last, which is open upwards. */
function bandIds(limits: readonly number[]): string[] {
  return limits.slice(0, -1).map((from, i) => (i === limits.length - 2 ? `${from}+` : `${from}-${limits[i + 1]! - 1}`));
}

function bandLevels(limits: readonly number[], labels: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(bandIds(limits).map((id, i) => [id, labels[i] ?? id]));
}

/** In the file's order; a question with several answers stands where its first column does. */
function questionsOf(columns: readonly ColumnSetup[]): object[] {
  const written = new Set<string>();
  return columns.flatMap((each): object[] => {
    const only = each.only && { only: { [each.only.id]: each.only.values } };
    const { id, label: present } = each;
    switch (each.role) {
      case 'satisfaction':
      case 'scale': return [{ id, scale: each.scale, ...only, present }];
      case 'choice': {
        return [{ id, choice: Object.fromEntries(each.levels.map(({ value, label }) => [value, label])), ...only, present }];
      }
      case 'several': {
        if (written.has(each.group)) return [];
        written.add(each.group);
        const options = columns.filter(({ role, group }) => role === 'several' && group === each.group);
        return [{ id: each.group, several: Object.fromEntries(options.map(({ column, label }) => [column, label])), ...only, present: each.group }];
      }
      default: return [];
    }
  });
}
