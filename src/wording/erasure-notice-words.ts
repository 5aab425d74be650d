import type { NoticeWords } from './notice-text.js';
import { quote } from './shortened-list.js';

type ErasureNotices = Pick<NoticeWords, 'erasure-while-analysed' | 'erasure-empties-file' | 'erasure-unconfirmed' | 'respondent-not-in-study'>;

/** The words of notices about deletion. */
export const erasureNoticeWordsDa: ErasureNotices = {
  'erasure-while-analysed': () => ({
    what: 'Studiet er ved at blive analyseret. Intet er slettet.',
    remedy: 'Vent, til analysen er færdig, eller stop den, og slet så igen.',
  }),
  'erasure-empties-file': ({ file }) => ({
    what: `I ${quote(file, 'da')} er der ingen andre rækker end dem, der skal slettes, og uden rækker kan filen ikke læses. Intet er slettet.`,
    remedy: 'Slet hele studiet, eller tag filen ud af studiet først.',
  }),
  'erasure-unconfirmed': ({ expected }) => ({
    what: 'Navnet er ikke studiets. Intet er slettet.',
    expected: quote(expected, 'da'),
    remedy: 'Skriv studiets navn nøjagtigt, som det står.',
  }),
  'respondent-not-in-study': () => ({
    what: 'Der er ingen besvarelse med det nummer i studiet, dets analyser eller dets kodninger. Intet er slettet.',
    remedy: 'Skriv nummeret, som det står i filen med besvarelser.',
  }),
};

export const erasureNoticeWordsEn: ErasureNotices = {
  'erasure-while-analysed': () => ({
    what: 'The study is being analysed. Nothing was deleted.',
    remedy: 'Wait until the run is done, or stop it, and then delete again.',
  }),
  'erasure-empties-file': ({ file }) => ({
    what: `${quote(file, 'en')} has no other rows than those to be deleted, and without rows it cannot be read. Nothing was deleted.`,
    remedy: 'Delete the whole study, or take the file out of the study first.',
  }),
  'erasure-unconfirmed': ({ expected }) => ({
    what: 'That is not the name of the study. Nothing was deleted.',
    expected: quote(expected, 'en'),
    remedy: 'Write the name of the study exactly as it stands.',
  }),
  'respondent-not-in-study': () => ({
    what: 'There is no respondent with that number in the study, its runs or its codings. Nothing was deleted.',
    remedy: 'Write the number as it stands in the file of respondents.',
  }),
};
