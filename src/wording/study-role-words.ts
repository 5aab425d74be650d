import type { ColumnRole } from '../proposal/study-setup.js';
import type { Language } from './language.js';

type RoleNames = Readonly<Record<string, string>> & Readonly<Record<ColumnRole, string>>;

/** What a column may be used as, in words. */
export const roleNames: Readonly<Record<Language, RoleNames>> = {
  da: {
    ignore: 'Bruges ikke',
    id: 'Besvarelsens id',
    satisfaction: 'Spørgsmålet om samlet tilfredshed',
    scale: 'Spørgsmål på en skala',
    choice: 'Spørgsmål med ét svar',
    several: 'Svarmulighed (flere svar)',
    text: 'Åbent spørgsmål',
    levels: 'Baggrund i grupper',
    bands: 'Tal, delt i grupper',
    weeks: 'Dato, delt i uger til lukkedag',
    segment: 'Tilfreds eller utilfreds',
    weight: 'Vægt',
    status: 'Gennemført eller delvis',
    'answered-at': 'Tidspunkt for svaret',
    minutes: 'Minutter om at svare',
  },
  en: {
    ignore: 'Not used',
    id: 'The respondent’s id',
    satisfaction: 'The question on overall satisfaction',
    scale: 'Question on a scale',
    choice: 'Question with one answer',
    several: 'Option (several answers)',
    text: 'Open question',
    levels: 'Background in groups',
    bands: 'Numbers cut into groups',
    weeks: 'Date cut into weeks to the closing day',
    segment: 'Satisfied or dissatisfied',
    weight: 'Weight',
    status: 'Complete or partial',
    'answered-at': 'Time of the answer',
    minutes: 'Minutes to answer',
  },
};
