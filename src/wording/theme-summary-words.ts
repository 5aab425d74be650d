import type { GroupLead } from '../report/group-lead.js';
import type { QuotesOrigin } from '../report/quotes-origin.js';
import type { SaidOfTheme } from '../report/said-of-theme.js';
import { leadingText } from './finding-words.js';
import { groupWords } from './group-words.js';
import type { Language } from './language.js';
import { measureText } from './measure-words.js';
import { formatList } from './numbers.js';
import { asSentence, atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** What is characteristic of a group, in one to three sentences. */
export function groupLeadText({ group, leading, against }: GroupLead, language: Language): string {
  const first = asSentence(atStart(leadingText(leading, language)));
  if (!against || leading.themes.length === 0) return first;
  const danish = language === 'da';
  const [own, other] = [groupWords(group, language), groupWords(against.group, language)];
  const themes = against.themes.map(({ label, own: share, other: others }) => {
    const shares = [share, others].map((each) => measureText(each, 'share', language));
    return `${withinSentence(label[language])} (${shares.join(danish ? ' mod ' : ' against ')})`;
  });
  const apart = themes.length === 0
    ? danish ? `Det er ikke påvist, at ${own.theCitizens} nævner noget tema oftere end ${other.theCitizens}.`
      : `No theme is shown to be mentioned more often by ${own.theCitizens} than by ${other.theCitizens}.`
    : danish ? `Oftere end ${other.theCitizens} nævner de ${formatList(themes, language)}.`
      : `More often than ${other.theCitizens}, they mention ${formatList(themes, language)}.`;
  return [first, apart, ...(against.terms.length > 0 ? [moreUsed(against.terms, other.theCitizens, language)] : [])].join(' ');
}

function moreUsed(terms: readonly string[], others: string, language: Language): string {
  const list = formatList(terms.map((term) => quote(term, language)), language);
  const one = terms.length === 1;
  if (language === 'da') return `${one ? 'Et ord' : 'Ord'}, som de bruger oftere end ${others}, er ${list}.`;
  return `${one ? 'A word' : 'Words'} that they use more often than ${others} ${one ? 'is' : 'are'} ${list}.`;
}

/** What a group says under a theme, in one or two sentences. */
export function saidOfThemeText({ group, subthemes, terms }: SaidOfTheme, language: Language): string {
  const danish = language === 'da';
  const { theCitizens, among } = groupWords(group, language);
  const [first, ...others] = subthemes.map(({ label, share }) =>
    ({ name: withinSentence(label[language]), share: measureText(share, 'share', language) }));
  const list = first && formatList([
    `${first.name} (${first.share} ${danish ? 'af' : 'of'} ${theCitizens})`,
    ...others.map(({ name, share }) => `${name} (${share})`),
  ], language);
  const words = formatList(terms.map((term) => quote(term, language)), language);
  const one = terms.length === 1;
  return [
    ...(list ? [danish ? `Under temaet nævnes ${list}.` : `Under the theme is mentioned: ${list}.`] : []),
    ...(subthemes.length > 1 ? [danish ? 'Et svar kan nævne flere af delene.' : 'An answer can mention several of these.'] : []),
    ...(terms.length === 0 ? [] : [danish
      ? `${one ? 'Et ord, der er typisk' : 'Ord, der er typiske'} for temaet ${among}, er ${words}.`
      : `${one ? 'A word that is typical' : 'Words that are typical'} of the theme ${among} ${one ? 'is' : 'are'} ${words}.`]),
  ].join(' ');
}

/** From whom the quotes are and what they answer, as published studies say it under a page of quotes. */
export function quotesOriginText({ group, answered, texts }: QuotesOrigin, language: Language): string {
  const danish = language === 'da';
  const open = texts.map((text) => quote(text[language], language));
  const list = formatList(open, language);
  const questions = open.length === 1 ? (danish ? `spørgsmålet ${list}` : `the question ${list}`)
    : danish ? `spørgsmålene ${list}` : `the questions ${list}`;
  if (!answered) {
    const { citizens } = groupWords(group, language);
    return danish ? `Citater fra ${citizens} som svar på ${questions}.` : `Quotes from ${citizens} in answer to ${questions}.`;
  }
  const answers = new Intl.ListFormat(danish ? 'da-DK' : 'en-GB', { type: 'disjunction' })
    .format(answered.answers.map((label) => quote(withinSentence(label[language]), language)));
  const closed = quote(answered.question[language], language);
  return danish
    ? `Citater fra borgere, der har svaret ${answers} på spørgsmålet ${closed}. Citaterne er svar på ${questions}.`
    : `Quotes from citizens who answered ${answers} to the question ${closed}. The quotes answer ${questions}.`;
}
