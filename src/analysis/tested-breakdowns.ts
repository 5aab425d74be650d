import { breakdownOf, usualBreakdowns, type Breakdown } from '../estimates/breakdown.js';
import type { Survey } from '../survey/survey.js';

/** A variable of more levels is not broken down by: its pairs would be hundreds. */
const mostLevels = 20;

/** The variables between whose 2 to 20 levels differences are tested, the segment among them. */
export function testedBreakdowns(survey: Survey): Breakdown[] {
  return usualBreakdowns(survey.definition)
    .map((by) => breakdownOf(survey, by))
    .filter(({ levels }) => levels.length >= 2 && levels.length <= mostLevels);
}
