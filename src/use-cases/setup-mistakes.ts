import { notice, type Notice } from '../notices/notice.js';
import { singleRoles, type StudySetup } from '../proposal/study-setup.js';

/** What keeps a setup from being written as a study at all; what it says is told by reading it. */
export function setupMistakes({ respondents, sample }: StudySetup): Notice[] {
  const repeated = [respondents, ...(sample ? [sample] : [])].flatMap(({ columns }) => singleRoles.flatMap((role) => {
    const own = columns.filter((each) => each.role === role).map(({ column }) => column);
    return own.length > 1 ? [notice('error', 'setup-role-repeated', { role, columns: own })] : [];
  }));
  const withoutId = [respondents, ...(sample ? [sample] : [])].filter(({ columns }) => !columns.some(({ role }) => role === 'id'));
  return [
    ...withoutId.slice(0, 1).map(() => notice('error', 'setup-role-missing', { role: 'id' })),
    ...repeated,
    ...respondents.columns.filter(({ role, levels }) => role === 'choice' && levels.length === 0)
      .map(({ column }) => notice('error', 'setup-levels-missing', { column })),
  ];
}
