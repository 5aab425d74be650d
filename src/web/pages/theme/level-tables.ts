import type { AnalysisRun, ThemeLevel } from '../../../use-cases/ports.js';
import { formatNumber, formatShare } from '../../../wording/numbers.js';
import { themeLevelsWords } from '../../../wording/theme-levels-words.js';
import { answersAddress, themeAnswersAddress } from '../../addresses.js';
import { filterName } from '../../filter-address.js';
import type { OpenedRun } from '../../opened-runs.js';
import { ownQuestion } from '../../question-choice.js';
import { shownShare, type ShownShare, type Wording } from '../../shown-share.js';

/** A theme's share at each level of each variable. */
export interface LevelTables {
  readonly heading: string;
  readonly note: string;
  /** Whether any share is corrected for coding errors, so that those as coded have a column. */
  readonly isCorrected: boolean;
  readonly variables: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly label: string;
      readonly share: ShownShare;
      readonly raw: string | null;
      readonly base: string;
      /** The answers with the theme at the level; null where the share may not be shown. */
      readonly answers: string | null;
      /** All answers at the level that the theme is looked for in. */
      readonly baseAnswers: string;
      /** Whether it differs from the other levels; null where it cannot be told apart. */
      readonly mark: string | null;
    }[];
  }[];
}

/** @returns null where no variable is broken down by */
export function levelTables(opened: OpenedRun, theme: string, wording: Wording): LevelTables | null {
  const { run, id: runId } = opened;
  const question = ownQuestion(opened);
  const { words, language } = wording;
  const said = themeLevelsWords(language);
  const { minimumCell } = run.plan.quotes;
  const own = run.bulk.themeLevels.filter(({ code, share }) => code === theme && share.n > 0);
  if (own.length === 0) return null;
  return {
    heading: said.heading,
    note: said.note,
    isCorrected: own.some(({ basis }) => basis === 'corrected'),
    variables: run.study.variables.filter(({ id }) => own.some(({ by }) => by === id)).map(({ id, label, levels }) => ({
      label: label[language],
      rows: own.filter(({ by }) => by === id).map((each) => {
        const share = shownShare(each.share, minimumCell, wording);
        const care = each.basis === 'few-codings' ? words.figure.notCorrected : each.corrected?.doubt === 'rare' ? words.figure.rare : null;
        const higher = differs(run, each);
        return {
          label: levels.find((level) => level.id === each.level)?.label[language] ?? each.level,
          share: { ...share, note: share.drawn ? share.note ?? care : null },
          raw: share.drawn && each.basis === 'corrected' && each.raw.value !== null ? formatShare(each.raw.value, language) : null,
          answers: share.drawn && themeAnswersAddress(runId, theme, { segment: 'all', [filterName(id)]: each.level }),
          baseAnswers: answersAddress(runId, { vis: 'indhold', question, [filterName(id)]: each.level }),
          base: share.drawn ? formatNumber(each.share.n, language) : words.figure.suppressed(minimumCell),
          mark: higher === undefined ? null : higher ? said.higher : said.lower,
        };
      }),
    })),
  };
}

const significance = 0.05;

/** Whether a level is higher (true) or lower than the others together, by the shares that are shown; undefined where nothing holds. */
function differs({ bulk }: AnalysisRun, { code, by, level, basis }: ThemeLevel): boolean | undefined {
  const suffix = basis === 'corrected' ? '_corrected' : '';
  const own = bulk.tests.filter(({ variable, by: broken }) => variable === code && broken === by);
  // Of two levels there is only their pair.
  const test = own.find((each) => each.test === `theme_rest${suffix}` && each.a === level)
    ?? (own.some((each) => each.test === 'theme_rest') ? undefined
      : own.find((each) => each.test === `theme_pair${suffix}` && (each.a === level || each.b === level)));
  if (!test || test.flag !== '' || test.pAdjusted === null || test.pAdjusted >= significance || test.difference === null) return undefined;
  return test.a === level ? test.difference > 0 : test.difference < 0;
}
