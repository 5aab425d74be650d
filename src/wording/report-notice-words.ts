import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';

/** The Danish words of notices about a finished report. */
export const reportNoticeWordsDa = {
  'report-quotes-unapproved': ({ n, of }) => ({
    what: `${formatNumber(n, 'da')} af rapportens ${formatNumber(of, 'da')} citater er ikke godkendt. De er mærket, og rapporten kalder sig et udkast.`,
    remedy: 'Læs dem, og godkend eller afvis dem på siden Citater, før rapporten deles.',
  }),
  'report-prose-moved': ({ blocks }) => ({
    what: `Tallene har flyttet sig i tekster, som nogen har skrevet om: ${blocks.join(', ')}.`,
    remedy: 'Se efter med fritekst prose, om teksterne stadig passer. Med --as-generated skrives programmets egne.',
  }),
  'report-without-satisfaction': () => ({
    what: 'Studiet har intet spørgsmål om samlet tilfredshed, så rapporten siger ikke, hvor tilfredse borgerne er.',
    remedy: 'Nævn spørgsmålet under segments i studiefilen, hvis det er stillet.',
  }),
  'report-coding-unmeasured': () => ({
    what: 'Kodningen er ikke målt på studiets egne svar, så temaernes andele står, som programmet har kodet dem.',
    remedy: 'Kod et tilfældigt udvalg af svar i hånden, og kør analysen igen.',
  }),
  'report-groups-hidden': ({ n }) => ({
    what: `${formatNumber(n, 'da')} ${n === 1 ? 'tal for en gruppe' : 'tal for grupper'} er skjult, fordi de hviler på for få borgere eller ville røbe andre, der gør.`,
    remedy: 'Slå grupper sammen i studiefilen, hvis der skal vises tal for dem.',
  }),
} satisfies Partial<NoticeWords>;

/** The English words of notices about a finished report. */
export const reportNoticeWordsEn = {
  'report-quotes-unapproved': ({ n, of }) => ({
    what: `${formatNumber(n, 'en')} of the report’s ${formatNumber(of, 'en')} quotes are not approved. They are marked, and the report calls itself a draft.`,
    remedy: 'Read them, and approve or reject them on the page Quotes before the report is shared.',
  }),
  'report-prose-moved': ({ blocks }) => ({
    what: `Figures have moved in texts that somebody wrote anew: ${blocks.join(', ')}.`,
    remedy: 'See with fritekst prose whether the texts still fit. With --as-generated the program’s own are written.',
  }),
  'report-without-satisfaction': () => ({
    what: 'The study has no question of overall satisfaction, so the report does not say how satisfied citizens are.',
    remedy: 'Name the question under segments in the study file if it was asked.',
  }),
  'report-coding-unmeasured': () => ({
    what: 'The coding is not measured on the study’s own answers, so the themes’ shares stand as the program coded them.',
    remedy: 'Code a random selection of answers by hand, and analyse again.',
  }),
  'report-groups-hidden': ({ n }) => ({
    what: `${formatNumber(n, 'en')} ${n === 1 ? 'figure of a group is' : 'figures of groups are'} hidden since they rest on too few citizens or would tell of others that do.`,
    remedy: 'Merge groups in the study file if figures are to be shown for them.',
  }),
} satisfies Partial<NoticeWords>;
