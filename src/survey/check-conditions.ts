import { segments } from './segment.js';
import type { ReportMistake } from './report-mistake.js';
import { scoresOf } from './check-scales.js';
import type { StudyFile } from './study-file.js';

/** Conditions name what is known and, where that lists its values, known values. */
export function checkConditions(
  file: StudyFile,
  report: ReportMistake,
  path: readonly PropertyKey[],
  conditions: Readonly<Record<string, readonly string[]>>,
  among: readonly string[],
): void {
  for (const [name, levels] of Object.entries(conditions)) {
    if (!among.includes(name)) {
      report([...path, name], 'variable-unknown', name, among);
      continue;
    }
    const known = valuesOf(file, name);
    if (known.length === 0) continue;
    levels.forEach((level, i) => {
      if (!known.includes(level)) report([...path, name, i], 'level-unknown', level, known);
    });
  }
}

/** All that the routing of a question may name: a variable goes before a question of its name, and both before `segment`. */
export function routableNames({ variables, questions, segments: rule }: StudyFile): string[] {
  return [...Object.keys(variables), ...questions.map(({ id }) => id), ...(rule ? ['segment'] : [])];
}

/** The values that a condition may name; empty where they are those that occur. */
function valuesOf(file: StudyFile, name: string): readonly string[] {
  if (Object.hasOwn(file.variables, name)) {
    const { bands, levels } = file.variables[name]!;
    return Object.keys(bands?.levels ?? levels);
  }
  const question = file.questions.find(({ id }) => id === name);
  if (!question) return segments;
  if (question.several) return Object.keys(question.several);
  const answers = question.choice ? Object.keys(question.choice) : scoresOf(file, question.scale).map(String);
  return answers.length === 0 ? [] : [...answers, file.dont_know];
}

/** Who is asked a question may not depend, over however many others, on the answer to it. */
export function checkRoutingCycles(file: StudyFile, report: ReportMistake): void {
  const finished = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    if (finished.has(id)) return;
    const at = file.questions.findIndex((question) => question.id === id);
    for (const part of ['only', 'except'] as const) {
      for (const name of Object.keys(file.questions[at]?.[part] ?? {})) {
        const needed = questionBehind(file, name);
        if (needed === undefined) continue;
        const way = [...above, id];
        if (!way.includes(needed)) visit(needed, way);
        else report(['questions', at, part, name], 'routing-cycle', [...way.slice(way.indexOf(needed)), needed].join(' > '));
      }
    }
    finished.add(id);
  };
  for (const { id } of file.questions) visit(id, []);
}

/** The question whose answers a condition looks at; undefined for one of a variable or of segments from a column. */
function questionBehind({ variables, questions, segments: rule }: StudyFile, name: string): string | undefined {
  if (Object.hasOwn(variables, name)) return undefined;
  if (questions.some(({ id }) => id === name)) return name;
  return rule && 'question' in rule && name === 'segment' ? rule.question : undefined;
}
