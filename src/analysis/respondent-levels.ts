import { breakdownOf } from '../estimates/breakdown.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';

/** The level of each respondent in a variable, '' for none. */
export interface LevelColumn {
  readonly variable: string;
  readonly values: readonly string[];
}

/** Variables that groups of citizens can be made of once the run is done: those that figures are broken down by. */
export function groupingVariables({ variables }: Pick<StudyDefinition, 'variables'>): string[] {
  return variables.filter(({ breakdown }) => breakdown !== false).map(({ id }) => id);
}

export function respondentLevels(survey: Survey): LevelColumn[] {
  return groupingVariables(survey.definition).map((variable) => {
    const { levels, codes } = breakdownOf(survey, variable);
    return { variable, values: Array.from(codes, (code) => levels[code] ?? '') };
  });
}
