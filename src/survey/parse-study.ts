import { validatedYaml } from '../notices/validated-yaml.js';
import { builtInScales } from './built-in-scales.js';
import { checkReferences } from './check-references.js';
import { toSamplingRule } from './sampling-section.js';
import type { AnswerKind, Condition, Label, Question, Scale, StudyDefinition, Variable } from './study-definition.js';
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
    reminders: raw.reminders.map((reminder) => (typeof reminder === 'string' ? { at: reminder }
      : { at: reminder.at, ...(reminder.how && { how: reminder.how }) })),
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
    scales: scalesOf(raw),
    themes: levelsOf(raw.themes),
    questions: raw.questions.map(toQuestion),
    ...(raw.tense && { tense: raw.tense }),
    texts: raw.texts.map(({ id, column = id, label, codebook }) => ({ id, column, label, ...(codebook !== undefined && { codebook }) })),
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
  const common = {
    id, label: raw.label, only: conditionsOf(raw.only), ...(!raw.breakdown && { breakdown: false as const }),
  };
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
    answer: toAnswerKind(raw),
  };
}

function toAnswerKind({ id, column = id, several, choice, scale }: StudyFile['questions'][number]): AnswerKind {
  if (several) {
    return { kind: 'several', options: Object.entries(several).map(([option, words]) => ({ column: option, label: words })) };
  }
  if (choice) return { kind: 'choice', column, options: levelsOf(choice) };
  return { kind: 'scale', scale: scale!, column };
}

/** The study's own scales, and then those built in that its questions name. */
function scalesOf({ scales, questions }: StudyFile): Scale[] {
  const own = Object.entries(scales).map(([id, steps]) => ({
    id,
    steps: Object.entries(steps)
      .map(([score, words]) => ({ score: Number(score), label: words }))
      .toSorted((a, b) => b.score - a.score),
  }));
  const named = builtInScales.filter(({ id }) => !Object.hasOwn(scales, id) && questions.some(({ scale }) => scale === id));
  return [...own, ...named];
}

function levelsOf(record: Readonly<Record<string, Label>>): { id: string; label: Label }[] {
  return Object.entries(record).map(([id, words]) => ({ id, label: words }));
}

function conditionsOf(record: Readonly<Record<string, readonly string[]>>): Condition[] {
  return Object.entries(record).map(([variable, levels]) => ({ variable, levels }));
}

function toStrataRule(raw: Extract<StudyFile['weighting'], { strata: string[] }>): StudyDefinition['weighting'] {
  const { strata, base, collapse_below: collapseBelow, collapse_within: collapseWithin } = raw;
  return { kind: 'strata', strata, base, collapseBelow, ...(collapseWithin && { collapseWithin }) };
}
