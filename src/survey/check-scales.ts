import { builtInScales } from './built-in-scales.js';
import type { ReportMistake } from './report-mistake.js';
import type { StudyFile } from './study-file.js';

/** Scales have two to eleven steps without a gap, and no step is what the file says for 'ved ikke'. */
export function checkScales(file: StudyFile, report: ReportMistake): void {
  for (const [id, steps] of Object.entries(file.scales)) {
    const scores = Object.keys(steps).map(Number).toSorted((a, b) => a - b);
    const isInOrder = scores.length >= 2 && scores.every((score, i) => score === i + 1);
    if (!isInOrder) report(['scales', id], 'scale-steps-not-in-order', scores.join(', '));
  }
  if (file.questions.some(({ scale }) => scoresOf(file, scale).map(String).includes(file.dont_know))) {
    report(['dont_know'], 'dont-know-is-a-score', file.dont_know);
  }
  file.questions.forEach(({ choice = {} }, i) => {
    if (Object.hasOwn(choice, file.dont_know)) {
      report(['questions', i, 'choice', file.dont_know], 'dont-know-is-an-option', file.dont_know);
    }
  });
}

/** Segments are made of a question with a scale, and each step of it is in just one of them. */
export function checkSegments(file: StudyFile, report: ReportMistake): void {
  const { segments, questions } = file;
  if (!segments || !('question' in segments)) return;
  const scales = questions.filter(({ scale }) => scale);
  const question = scales.find(({ id }) => id === segments.question);
  if (!question) return report(['segments', 'question'], 'question-unknown', segments.question, scales.map(({ id }) => id));
  const steps = [...segments.satisfied, ...segments.neutral, ...segments.dissatisfied];
  const scores = scoresOf(file, question.scale);
  if (scores.length === 0) return;
  for (const score of scores) {
    const times = steps.filter((each) => each === score).length;
    if (times !== 1) report(['segments'], times === 0 ? 'step-in-no-segment' : 'step-in-two-segments', score);
  }
  const strange = steps.find((step) => !scores.includes(step));
  if (strange !== undefined) report(['segments'], 'step-not-on-scale', strange, scores.map(String));
}

/** The names of all scales that a question may have. */
export function scaleNames({ scales }: StudyFile): string[] {
  return [...new Set([...Object.keys(scales), ...builtInScales.map(({ id }) => id)])];
}

/** The scores of a scale, highest first; none for a scale that there is not. */
export function scoresOf({ scales }: StudyFile, id: string | undefined): readonly number[] {
  if (id === undefined) return [];
  if (Object.hasOwn(scales, id)) return Object.keys(scales[id]!).map(Number).toSorted((a, b) => b - a);
  return builtInScales.find((scale) => scale.id === id)?.steps.map(({ score }) => score) ?? [];
}
