import type { LevelsApart, LevelScore } from '../figures/finding.js';
import type { Language } from './language.js';
import { measureText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/**
 * Which levels of a variable differ, as a sentence without a full stop: 'Efter køn ligger »Kvinder« (3,51) højere end
 * »Mænd« (3,40)'. What is compared is said where it stands.
 */
export function levelsApartText(finding: LevelsApart, language: Language): string {
  const { verdict, higher, lower, others } = finding;
  const danish = language === 'da';
  const by = withinSentence(finding.by[language]);
  const start = danish ? `Efter ${by}` : `By ${by}`;
  switch (verdict) {
    case 'untested':
      return danish
        ? `${start} kan det ikke testes, om grupperne adskiller sig`
        : `${start}, it cannot be tested whether the groups differ`;
    case 'alike':
      return danish ? `${start} kan grupperne ikke adskilles` : `${start}, the groups cannot be told apart`;
    case 'pairs':
      return danish
        ? `${start} adskiller nogle grupper sig fra hinanden, men ingen fra alle de øvrige under ét`
        : `${start}, some groups differ from each other, but none from all the others together`;
    case 'apart': break;
  }
  if (higher.length === 1 && lower.length === 1 && others === 0) {
    const [above, below] = [named(higher, language), named(lower, language)];
    return danish
      ? `${start} ligger ${above} højere end ${below}`
      : `${start}, ${above} score higher than ${below}`;
  }
  const verb = danish ? '' : ' score';
  const parts = [
    ...(higher.length > 0 ? [`${named(higher, language)}${verb} ${danish ? 'højere' : 'higher'}`] : []),
    ...(lower.length > 0 ? [`${named(lower, language)}${verb} ${danish ? 'lavere' : 'lower'}`] : []),
  ];
  const rest = remaining(others, language);
  return danish
    ? `${start} ligger ${parts.join(' og ')} end de øvrige${rest}`
    : `${start}, ${parts.join(' and ')} than the others${rest}`;
}

function named(levels: readonly LevelScore[], language: Language): string {
  return formatList(levels.map((each) =>
    `${levelName(each, language)} (${measureText(each.score, 'score', language)})`), language);
}

/** A level within a sentence: a name from a file as it is ('Odder'), the study's own words in quotation marks. */
export function levelName({ level, label }: Pick<LevelScore, 'level' | 'label'>, language: Language): string {
  return label[language] === level ? level : quote(label[language], language);
}

function remaining(others: number, language: Language): string {
  if (others === 0) return '';
  const count = formatNumber(others, language);
  if (language === 'da') {
    return others === 1 ? '; den sidste kan ikke adskilles' : `; de ${count} andre kan ikke adskilles`;
  }
  return others === 1 ? '; the last one cannot be told apart' : `; the other ${count} cannot be told apart`;
}
