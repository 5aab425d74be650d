import { validatedYaml } from '../notices/validated-yaml.js';
import { checkReferences } from './check-references.js';
import { toSamplingRule } from './sampling-section.js';
import type { Condition, Label, Question, StudyDefinition, Variable } from './study-definition.js';
import { studyFile, type StudyFile } from './study-file.js';

/**
 * Reads a study definition (study.yaml, format 1).
 *
 * @param content the file's text
 * @param file its name, for notices
 * @throws InputError whose notices name line, path, expected and got
 */
export function parseStudy(content: string, file: string): StudyDefinition {
  const { value: raw } = validatedYaml(content, file, studyFile.superRefine(checkReferences), [1]);
  return {
    title: raw.title,
    language: raw.language,
    ...(raw.opens && { opens: raw.opens }),
    ...(raw.closes && { closes: raw.closes }),
    reminders: raw.reminders,
    ...(raw.population && { population: raw.population }),
    ...(raw.sample && { sample: raw.sample }),
    ...(raw.representativeness && { representativeness: raw.representativeness }),
    ...(raw.sampling && { sampling: toSamplingRule(raw.sampling) }),
    respondents: {
      file: raw.respondents.file,
      id: raw.respondents.id,
      ...(raw.respondents.status && { status: raw.respondents.status }),
      ...(raw.respondents.answered_at && { answeredAt: raw.respondents.answered_at }),
      ...(raw.respondents.minutes && { minutes: raw.respondents.minutes }),
    },
    dontKnow: raw.dont_know,
    variables: Object.entries(raw.variables).map(([id, each]) => toVariable(id, each, raw.closes)),
    scales: Object.entries(raw.scales).map(([id, steps]) => ({
      id,
      steps: Object.entries(steps)
        .map(([score, words]) => ({ score: Number(score), label: words }))
        .toSorted((a, b) => b.score - a.score),
    })),
    themes: levelsOf(raw.themes),
    questions: raw.questions.map(toQuestion),
    ...(raw.tense && { tense: raw.tense }),
    texts: raw.texts.map((each) => ({ id: each.id, column: each.column ?? each.id, label: each.label })),
    weighting: !raw.weighting ? { kind: 'none' }
      : 'strata' in raw.weighting ? toStrataRule(raw.weighting)
      : { kind: 'column', column: raw.weighting.column },
    segments: !raw.segments ? { kind: 'none' }
      : 'question' in raw.segments ? { kind: 'question', ...raw.segments }
      : { kind: 'column', column: raw.segments.column },
    codebook: raw.codebook,
    ...(raw.codings && { codings: raw.codings }),
    spelling: raw.spelling,
    quotes: { minimumCell: raw.quotes.minimum_cell, length: raw.quotes.length },
    seed: raw.seed,
  };
}

function toVariable(id: string, raw: StudyFile['variables'][string], closes: string | undefined): Variable {
  const common = { id, label: raw.label, only: conditionsOf(raw.only) };
  if (raw.bands) {
    const of = 'of' in raw.bands
      ? { kind: 'number' as const, column: raw.bands.of }
      : {
          kind: 'weeks-since' as const,
          column: raw.bands.weeks_since,
          until: raw.bands.until === 'closes' ? closes! : raw.bands.until,
        };
    return { ...common, levels: levelsOf(raw.bands.levels), source: { kind: 'bands', of, limits: raw.bands.limits } };
  }
  if (raw.from) {
    const rules = raw.from.map((rule) => ({ level: rule.level, when: conditionsOf(rule.when) }));
    return { ...common, levels: levelsOf(raw.levels), source: { kind: 'rules', rules } };
  }
  return { ...common, levels: levelsOf(raw.levels), source: { kind: 'column', column: raw.column ?? id } };
}

function toQuestion(raw: StudyFile['questions'][number]): Question {
  return {
    id: raw.id,
    theme: raw.theme,
    present: raw.present,
    past: raw.past ?? raw.present,
    only: conditionsOf(raw.only),
    except: conditionsOf(raw.except),
    answer: raw.several
      ? { kind: 'several', options: Object.entries(raw.several).map(([column, words]) => ({ column, label: words })) }
      : { kind: 'scale', scale: raw.scale!, column: raw.column ?? raw.id },
  };
}

function levelsOf(record: Readonly<Record<string, Label>>): { id: string; label: Label }[] {
  return Object.entries(record).map(([id, words]) => ({ id, label: words }));
}

function conditionsOf(record: Readonly<Record<string, readonly string[]>>): Condition[] {
  return Object.entries(record).map(([variable, levels]) => ({ variable, levels }));
}

function toStrataRule(raw: Extract<StudyFile['weighting'], { strata: string[] }>): StudyDefinition['weighting'] {
  const { strata, base, collapse_below: collapseBelow } = raw;
  return { kind: 'strata', strata, base, collapseBelow };
}
