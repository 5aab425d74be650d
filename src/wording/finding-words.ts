import type {
  Finding, LeadingThemes, MostChosen, MostMentioned, OptionsBy, PositiveShare, SatisfiedShare,
} from '../figures/finding.js';
import { groupWords } from './group-words.js';
import type { Language } from './language.js';
import { levelsApartText } from './levels-apart-words.js';
import { measureText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** The most themes that are named one by one when they cannot be told apart. */
const named = 3;

/** A finding as a sentence, without a full stop: the title of its figure. */
export function findingText(finding: Finding, language: Language): string {
  switch (finding.code) {
    case 'satisfied-share': return satisfiedShare(finding, language);
    case 'positive-share': return positiveShare(finding, language);
    case 'levels-apart': return levelsApartText(finding, language);
    case 'most-chosen': return mostChosen(finding, language);
    case 'options-by': return optionsBy(finding, language);
    case 'most-mentioned': return mostMentioned(finding, language);
  }
}

function satisfiedShare({ share, score }: SatisfiedShare, language: Language): string {
  if (share.kind === 'suppressed') {
    return language === 'da'
      ? 'For få har svaret til at vise, hvor tilfredse de er'
      : 'Too few have answered to show how satisfied they are';
  }
  const [shareText, scoreText] = [measureText(share, 'share', language), measureText(score, 'score', language)];
  return language === 'da'
    ? `${shareText} af borgerne er tilfredse, og den gennemsnitlige score er ${scoreText}`
    : `${shareText} of the citizens are satisfied, and the mean score is ${scoreText}`;
}

function positiveShare({ steps, share, negative, score }: PositiveShare, language: Language): string {
  const danish = language === 'da';
  if (share.kind === 'suppressed') {
    return danish ? 'For få har svaret til at vise, hvad de svarede' : 'Too few have answered to show what they said';
  }
  const quoted = (labels: PositiveShare['steps']): string =>
    labels.map(({ [language]: label }) => quote(label, language)).join(danish ? ' eller ' : ' or ');
  const [shareText, scoreText] = [measureText(share, 'share', language), measureText(score, 'score', language)];
  const others = negative === undefined ? ''
    : `, ${measureText(negative.share, 'share', language)} ${quoted(negative.steps)}`;
  return danish
    ? `${shareText} svarer ${quoted(steps)}${others}, og den gennemsnitlige score er ${scoreText}`
    : `${shareText} answer ${quoted(steps)}${others}, and the mean score is ${scoreText}`;
}

function mostChosen({ options }: MostChosen, language: Language): string {
  const danish = language === 'da';
  const [first, ...near] = options;
  if (!first) {
    return danish ? 'For få har svaret til at vise, hvad de valgte' : 'Too few have answered to show what they chose';
  }
  const chosen = `${measureText(first.share, 'share', language)} ${danish ? 'har valgt' : 'chose'} `
    + quote(first.label[language], language);
  if (near.length === 0) return danish ? `${chosen}, flest af alle svar` : `${chosen}, more than any other answer`;
  const others = near.length > named
    ? `${formatNumber(near.length, language)} ${danish ? 'andre svar' : 'other answers'}`
    : formatList(near.map(({ label }) => quote(label[language], language)), language);
  return danish
    ? `${chosen}, der ikke kan adskilles fra ${others}`
    : `${chosen}, which cannot be told apart from ${others}`;
}

function optionsBy({ by, verdict }: OptionsBy, language: Language): string {
  const name = withinSentence(by[language]);
  const danish = language === 'da';
  switch (verdict) {
    case 'apart':
    case 'pairs':
      return danish ? `Efter ${name} svarer grupperne forskelligt` : `By ${name}, the groups answer differently`;
    case 'alike':
      return danish
        ? `Efter ${name} kan gruppernes svar ikke adskilles`
        : `By ${name}, the groups’ answers cannot be told apart`;
    case 'untested':
      return danish
        ? `Svarene efter ${name}; forskellene er ikke testet`
        : `The answers by ${name}; the differences are not tested`;
  }
}

function mostMentioned({ groups }: MostMentioned, language: Language): string {
  const told = groups.filter(({ themes }) => themes.length > 0);
  if (told.length === 0) {
    return language === 'da'
      ? 'For få svar til at vise, hvad der nævnes mest'
      : 'Too few answers to show what is mentioned most';
  }
  return told.map((group, i) => {
    const text = leadingText(group, language);
    return i === 0 ? atStart(text) : text;
  }).join('; ');
}

/** What a group mentions most often, as a sentence's part: 'blandt de tilfredse nævnes støtte oftest: 31,2 pct.' */
export function leadingText({ group, themes }: LeadingThemes, language: Language): string {
  const { among, citizens } = groupWords(group, language);
  const first = themes[0];
  const danish = language === 'da';
  if (!first) return danish ? `for få ${citizens} har svaret` : `too few ${citizens} have answered`;
  const share = measureText(first.share, 'share', language);
  const label = withinSentence(first.label[language]);
  if (themes.length === 1) {
    return danish
      ? `${among} nævnes ${label} oftest: ${share}`
      : `${among}, ${label} is mentioned most often: ${share}`;
  }
  if (themes.length > named) {
    const others = formatNumber(themes.length - 1, language);
    return danish
      ? `${among} nævnes ${label} oftest (${share}), men kan ikke adskilles fra ${others} andre temaer`
      : `${among}, ${label} is mentioned most often (${share}), but cannot be told apart from ${others} others`;
  }
  const list = formatList(themes.map((theme) =>
    `${withinSentence(theme.label[language])} (${measureText(theme.share, 'share', language)})`), language);
  return danish
    ? `${among} nævnes ${list} oftest, men de kan ikke adskilles fra hinanden`
    : `${among}, ${list} are mentioned most often, but cannot be told apart`;
}
