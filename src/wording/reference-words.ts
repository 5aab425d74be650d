import type { Language } from './language.js';

/** What references are called where they stand and where they are pasted. */
export function referenceWords(language: Language) {
  const danish = language === 'da';
  return {
    /** Under a figure or a quote. */
    note: (reference: string): string => `${danish ? 'Henvisning' : 'Reference'}: ${reference}.`,
    /** What a pasted reference leads to. */
    leads: {
      answer: danish ? 'Søgningen er en henvisning til et svar. Åbn svaret' : 'The search is a reference to an answer. Open the answer',
      question: danish ? 'Søgningen er en henvisning til en figur. Åbn spørgsmålet' : 'The search is a reference to a figure. Open the question',
      satisfaction: danish ? 'Søgningen er en henvisning til en figur. Åbn overblikket' : 'The search is a reference to a figure. Open the overview',
      response: danish ? 'Søgningen er en henvisning til en figur. Åbn besvarelserne' : 'The search is a reference to a figure. Open the responses',
      themes: danish ? 'Søgningen er en henvisning til en figur. Åbn temaerne' : 'The search is a reference to a figure. Open the themes',
    },
    otherRun: (run: string): string => (danish
      ? `Henvisningen er til en anden analyse, hvis nummer begynder med ${run}. Åbn den under Studier, og søg dér.`
      : `The reference is to another run, whose number begins with ${run}. Open it under Studies, and search there.`),
  };
}
