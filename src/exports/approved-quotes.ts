import type { AnalysisRun } from '../analysis/run.js';
import type { StandingQuote } from '../use-cases/judged-quotes.js';
import { referencesOf } from '../use-cases/resolve-reference.js';
import { groupWords } from '../wording/group-words.js';
import type { Language } from '../wording/language.js';
import { quoteColumns, quotePageWords } from '../wording/quote-page-words.js';
import { receiptWords } from '../wording/receipt-words.js';
import { originText } from './receipt-lines.js';

/** A quote in words, as it leaves the program. */
export interface WordedQuote {
  readonly quote: string;
  /** Who said it, to which question, whether it is approved, and whether somebody picked it: the marks of those that are not drawn or not approved. */
  readonly note: string;
  /** Leads back to the answer when it is searched for, and tells nobody whose it is. */
  readonly reference: string;
}

type Study = Pick<AnalysisRun, 'id' | 'study'> & { readonly bulk: Pick<AnalysisRun['bulk'], 'answers'> };

/** The one place where a quote gets its note: what is not approved says so. */
export function wordedQuote(run: Study, { answer, shown, standing, attributes, origin }: StandingQuote, language: Language): WordedQuote {
  const question = run.study.texts.find(({ id }) => id === answer.question)?.label[language] ?? answer.question;
  const who = [groupWords(answer.segment === '' ? 'all' : answer.segment, language).citizen, ...attributeNames(run, attributes, language)].join(', ');
  return {
    quote: shown,
    note: `${who.slice(0, 1).toUpperCase()}${who.slice(1)}. ${question} `
      + `(${[quotePageWords[language].standings[standing], ...(origin?.kind === 'picked' ? [receiptWords(language).pickedMark] : [])].join('; ')})`,
    reference: referencesOf(run).get(answer.key) ?? '',
  };
}

export function attributeNames({ study }: Pick<Study, 'study'>, attributes: StandingQuote['attributes'], language: Language): string[] {
  return attributes.map(([variable, level]) => {
    const definition = study.variables.find(({ id }) => id === variable);
    return `${definition?.label[language] ?? variable}: ${definition?.levels.find(({ id }) => id === level)?.label[language] ?? level}`;
  });
}

/** The approved quotes as a table; no cell of it is a formula to a spreadsheet. */
export function approvedQuotesTable(run: Study, quotes: readonly StandingQuote[], language: Language) {
  const rows = quotes.filter(({ standing }) => standing === 'approved').map((each) => {
    const { quote, note, reference } = wordedQuote(run, each, language);
    const { segment, themes } = each.answer;
    return [
      quote, note, groupWords(segment === '' ? 'all' : segment, language).name, attributeNames(run, each.attributes, language).join('; '),
      themes.join('; '), reference, each.by, each.at.slice(0, 10), originText(run, each.origin, language),
    ].map(withoutFormula);
  });
  return { columns: quoteColumns[language], rows };
}

/**
 * The same as Markdown. What a citizen wrote is text: nothing in it is markup.
 *
 * @param all whether those that are not approved come too, marked as that
 */
export function quotesMarkdown(
  run: Study & Pick<AnalysisRun, 'title'>,
  quotes: readonly StandingQuote[],
  language: Language,
  all = false,
): string {
  const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#+\-!|&~=@:]/gu, '\\$&').replace(/\s*\n\s*/gu, ' ');
  const blocks = quotes.filter(({ standing }) => all || standing === 'approved').map((each) => {
    const { quote, note, reference } = wordedQuote(run, each, language);
    return `> »${plain(quote)}«\n>\n> ${plain(note)} ${quotePageWords[language].reference}: ${plain(reference)}\n`;
  });
  return [`# ${plain(run.title)}\n`, ...blocks].join('\n');
}

function withoutFormula(cell: string): string {
  return /^[\s']*[=+@-]/u.test(cell) ? `'${cell}` : cell;
}
