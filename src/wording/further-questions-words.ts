import type { FurtherQuestions } from '../report/further-questions.js';
import type { Language } from './language.js';

interface FurtherQuestionsWords {
  heading(questions: readonly string[]): string;
  /** Of the themes' figure and table. */
  readonly caption: string;
  coding(of: Pick<FurtherQuestions, 'codebook' | 'coder'>): string;
}

const words: Readonly<Record<Language, FurtherQuestionsWords>> = {
  da: {
    heading: (questions) => `Svar på spørgsmålet: ${questions.join(' · ')}`,
    caption: 'Temaer i svarene på dette spørgsmål',
    coding: ({ codebook, coder }) => `Disse svar er kodet efter kodebogen ${codebook.id} (version ${codebook.version}) ` +
      (coder === 'rules' ? 'med dens regler.' : 'med dens regler og en koder, der har lært af de håndkodede svar.') +
      ' Andelene gælder de borgere, hvis svar på netop dette spørgsmål har indhold.',
  },
  en: {
    heading: (questions) => `Answers to the question: ${questions.join(' · ')}`,
    caption: 'Themes in the answers to this question',
    coding: ({ codebook, coder }) => `These answers are coded by the codebook ${codebook.id} (version ${codebook.version}) ` +
      (coder === 'rules' ? 'with its rules.' : 'with its rules and a coder that learned from the answers coded by hand.') +
      ' The shares are of the citizens whose answer to this very question has content.',
  },
};

/** What a report says of open questions that have a codebook of their own. */
export function furtherQuestionsWords(language: Language): FurtherQuestionsWords {
  return words[language];
}
