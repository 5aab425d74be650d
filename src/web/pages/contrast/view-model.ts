import { contrastDrawn, type ContrastDrawn } from '../../../exports/contrast-drawn.js';
import type { ToldContrast, RunContrasts } from '../../../use-cases/contrast-run.js';
import { contrastWords } from '../../../wording/contrast-words.js';
import { contrastFileAddress } from '../../addresses.js';
import { filesOf, type FigureFiles } from '../../figure-files.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { choiceAddress, contrastBasis, contrastChoice, contrastQuery, type ContrastChoice } from './choice.js';
import { groupNames } from './group-names.js';
import { termTables, type TermTable } from './term-table.js';

export interface ContrastView {
  readonly divisions: readonly ChoiceLink[];
  readonly shapes: readonly ChoiceLink[];
  readonly form: {
    readonly action: string;
    /** What the address keeps beside the two groups. */
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
    readonly first: readonly Option[];
    readonly second: readonly Option[];
  };
  readonly names: readonly [string, string];
  /** Why there is nothing to compare; null where there is. */
  readonly tooFew: string | null;
  readonly found: {
    readonly figure: ContrastDrawn;
    readonly asTable: boolean;
    readonly tables: readonly TermTable[];
    /** Null where a file would tell of a few: `care` says so. */
    readonly files: FigureFiles | null;
    readonly care: string | null;
  } | null;
}

interface ChoiceLink {
  readonly label: string;
  readonly address: string;
  readonly current: boolean;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export function contrastView(
  { run, id }: OpenedRun,
  contrasts: RunContrasts,
  contrast: ToldContrast | undefined,
  choice: ContrastChoice,
  wording: Wording,
): ContrastView {
  const { language } = wording;
  const words = contrastWords[language];
  const names = groupNames(choice, language);
  const { division, groups, shape } = choice;
  const link = (label: string, other: ContrastChoice): ChoiceLink => {
    const address = choiceAddress(id, other);
    return { label, address, current: address === choiceAddress(id, choice) };
  };
  const shapeQuery = contrastQuery(choice)['shape'];
  const { minimumCell } = run.plan.quotes;
  return {
    divisions: contrasts.divisions.map((each) => ({
      ...link(each.label[language], contrastChoice(contrasts, { by: each.by, shape })), current: each.by === division.by,
    })),
    shapes: [
      link(wording.words.results.asFigures, { ...choice, shape: 'figure' }), link(wording.words.results.asTables, { ...choice, shape: 'table' }),
    ],
    form: {
      action: choiceAddress(id, choice).split('?')[0]!,
      hidden: [{ name: 'by', value: division.by }, ...(shapeQuery === undefined ? [] : [{ name: 'shape', value: shapeQuery }])],
      first: division.levels.map(({ id: value, label }) => ({ value, label: label[language], chosen: value === groups.a })),
      second: [
        ...division.levels.map(({ id: value, label }) => ({ value, label: label[language], chosen: value === groups.b })),
        { value: '-', label: words.rest, chosen: groups.b === '' },
      ],
    },
    names,
    tooFew: contrast ? null : words.tooFew(minimumCell),
    found: !contrast ? null : {
      figure: contrastDrawn(contrast, names, contrastBasis(run), language),
      asTable: shape === 'table',
      tables: termTables({ id, minimumCell }, contrast, choice, names, wording),
      care: contrast.basesTold ? null : wording.words.figure.internalOnly(minimumCell),
      files: !contrast.basesTold ? null : {
        ...filesOf((format) => contrastFileAddress(id, format, contrastQuery({ ...choice, shape: 'figure' }))),
        name: wording.words.contrast.heading, reference: null, copies: false,
      },
    },
  };
}
