import { changeCauses, type RunComparison } from '../../../use-cases/ports.js';
import { comparisonWords } from '../../../wording/comparison-words.js';
import { groupName } from '../../../wording/group-words.js';
import type { Language } from '../../../wording/language.js';
import { formatNumber, formatShare } from '../../../wording/numbers.js';
import { atStart } from '../../../wording/sentence-words.js';
import { themeAddress, themeAnswersAddress } from '../../addresses.js';

/** How the themes' shares changed: a row for each that did. */
export interface ThemeChangesView {
  /** Heads of the causes that changed any share. */
  readonly causes: readonly string[];
  readonly rows: readonly {
    readonly theme: string;
    readonly address: string;
    readonly group: string;
    /** Null where a share is hidden. */
    readonly shares: {
      readonly before: string;
      readonly beforeAnswers: string;
      readonly after: string;
      readonly afterAnswers: string;
      readonly change: string;
      readonly beyond: boolean;
      readonly causes: readonly string[];
    } | null;
  }[];
  readonly heading: string;
  readonly same: string;
  /** Heads of the other columns. */
  readonly heads: Readonly<Record<'theme' | 'group' | 'first' | 'second' | 'difference', string>>;
  readonly suppressed: string;
  readonly notes: readonly string[];
}

/** In a table of tenths of percentage points a smaller change is none. */
const smallestShown = 0.0005;

/** @param after the id of this run @param before that of the one compared with */
export function themeChanges(after: string, before: string, { themes, merged }: RunComparison, language: Language): ThemeChangesView {
  const words = comparisonWords[language];
  const isShown = (value: number): boolean => Math.abs(value) > smallestShown;
  const all = themes.filter(({ figure }) => figure === 'shown');
  const changed = all.filter(({ difference, causes }) => [difference, ...Object.values(causes)].some(isShown));
  const effective = changeCauses.filter((cause) => changed.some(({ flag, causes }) => flag === '' && isShown(causes[cause])));
  const points = (value: number): string => (isShown(value)
    ? `${value > 0 ? '+' : '−'}${formatNumber(100 * Math.abs(value), language, 1)}` : formatNumber(0, language));
  return {
    causes: effective.map((cause) => atStart(words.causes[cause])),
    rows: changed.map(({ theme, label, group, first, second, difference, causes, beyond, flag }) => ({
      theme: label[language], address: themeAddress(after, theme), group: groupName(group, language),
      shares: flag === 'suppress' ? null : {
        before: formatShare(first, language), beforeAnswers: themeAnswersAddress(before, theme, { segment: group }),
        after: formatShare(second, language), afterAnswers: themeAnswersAddress(after, theme, { segment: group }),
        change: points(difference), beyond, causes: effective.map((cause) => points(causes[cause])),
      },
    })),
    heading: words.themesHeading, same: words.themesSame, suppressed: words.suppressed,
    heads: { theme: atStart(words.theme), group: atStart(words.group), first: atStart(words.first), second: atStart(words.second), difference: atStart(words.difference) },
    notes: [
      ...(changed.length > 0 && changed.length < all.length ? [words.unchanged(all.length - changed.length)] : []),
      ...(changed.length > 0 ? [words.method, words.beyond] : []),
      ...(merged.length > 0 ? [words.merged] : []),
    ],
  };
}
