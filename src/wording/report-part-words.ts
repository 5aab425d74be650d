import type { ReportPart } from '../report/report-parts.js';
import type { Language } from './language.js';
import { formatList } from './numbers.js';
import { withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** What the parts of a report are called where somebody chooses among them. */
export const reportPartNames: Readonly<Record<Language, Readonly<Record<ReportPart, string>>>> = {
  da: {
    summary: 'Det vigtigste', satisfaction: 'Samlet tilfredshed', themes: 'Temaer i svarene', groups: 'Hvad grupperne siger, med citater',
    questions: 'De lukkede spørgsmål', response: 'Hvem der svarede', method: 'Metode',
  },
  en: {
    summary: 'Main findings', satisfaction: 'Overall satisfaction', themes: 'Themes in the answers', groups: 'What the groups say, with quotes',
    questions: 'The closed questions', response: 'Who answered', method: 'Method',
  },
};

/** Which parts somebody left out of a report. @param omitted one or more */
export function omittedText(omitted: readonly ReportPart[], language: Language): string {
  const list = formatList(omitted.map((part) => quote(withinSentence(reportPartNames[language][part]), language)), language);
  return language === 'da' ? `Dette er et uddrag af rapporten. Udeladt er ${list}.` : `This is an extract of the report. Left out: ${list}.`;
}
