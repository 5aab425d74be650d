import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { drawSample, type GroupBalance, type SampleDraw } from '../sampling/draw-sample.js';
import { ineligibilities, type Ineligibility } from '../sampling/eligibility.js';
import { parseStudy } from '../survey/parse-study.js';
import type { Files } from './ports.js';

export interface SampleRequest {
  /** Path of a study.yaml with a `sampling` section. */
  readonly study: string;
  /** Whole number, 0 to 2^32 − 1. */
  readonly seed: number;
  /** Citizens in all, in place of the study's own size. */
  readonly size?: number | undefined;
}

/** What a draw came to, in figures. Citizens = eligible + excluded of all reasons. */
export interface SampleSummary {
  readonly seed: number;
  readonly rows: number;
  readonly rowsSetAside: number;
  readonly citizens: number;
  readonly excluded: readonly { readonly reason: Ineligibility; readonly citizens: number }[];
  readonly eligible: number;
  readonly drawn: number;
  readonly groups: readonly AllocatedGroup[];
  readonly balance: readonly GroupBalance[];
}

/** A group (such as a municipality; '' when all are one) and its strata. */
export interface AllocatedGroup {
  readonly group: string;
  readonly citizens: number;
  readonly drawn: number;
  readonly strata: readonly { readonly levels: readonly string[]; readonly citizens: number; readonly drawn: number }[];
}

interface SampleTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface DrawnSample {
  readonly summary: SampleSummary;
  /** A row a drawn citizen, by id: the register's cells, levels that it has no column for, and the stratum. */
  readonly sample: SampleTable;
  /** A row a citizen or register row that could not be drawn: id, row (as a spreadsheet shows it), reason. */
  readonly excluded: SampleTable;
  readonly notices: readonly Notice[];
}

/**
 * Draws the sample that a study describes. The files of answers need not exist yet.
 *
 * @throws InputError
 */
export async function drawStudySample(files: Files, { study, seed, size }: SampleRequest): Promise<DrawnSample> {
  const file = await files.read(study);
  const definition = parseStudy(files.text(file), file.name);
  const rule = definition.sampling;
  if (!rule) throw inputError('sampling-missing', { file: file.name });
  const { table, notices } = await files.table(await files.read(files.beside(study, rule.frame.file), rule.frame.file));
  const draw = drawSample(definition, table, seed, size);

  const derived = [...draw.levels.keys()].filter((id) => !table.columns.includes(id));
  const added = [
    ...derived, 'stratum', 'stratum_citizens', 'stratum_drawn', ...(rule.benefit ? ['benefit_since'] : [])
  ];
  const taken = added.find((column) => table.columns.includes(column));
  if (taken !== undefined) throw inputError('column-reserved', { file: table.file, column: taken });
  const sinceAt = rule.benefit ? table.columns.indexOf(rule.benefit.starts) : -1;
  return {
    summary: summarise(draw),
    sample: {
      columns: [...table.columns, ...added],
      rows: draw.drawn.map(({ at, since, stratum }, i) => {
        const { group, levels, members, places } = draw.strata[stratum]!;
        return [
          ...table.rows[at]!,
          ...derived.map((id) => draw.levels.get(id)![i]!),
          [...(rule.by ? [group] : []), ...levels].join(' · '), members.length, places,
          ...(since === undefined ? [] : [table.rows[since]![sinceAt]!.trim()]),
        ];
      }),
    },
    excluded: excludedTable(draw),
    notices: [...notices, ...draw.notices],
  };
}

function summarise(
  { seed, rows, setAside, citizens, eligible, excluded, strata, drawn, balance }: SampleDraw
): SampleSummary {
  const groups = [...new Set(strata.map(({ group }) => group))].map((group) => {
    const own = strata.filter((stratum) => stratum.group === group)
      .map(({ levels, members, places }) => ({ levels, citizens: members.length, drawn: places }));
    const sum = (of: 'citizens' | 'drawn') => own.reduce((total, stratum) => total + stratum[of], 0);
    return { group, citizens: sum('citizens'), drawn: sum('drawn'), strata: own };
  });
  return {
    seed, rows, rowsSetAside: setAside.length, citizens,
    excluded: ineligibilities.map(
      (reason) => ({ reason, citizens: excluded.filter((each) => each.reason === reason).length })
    ),
    eligible, drawn: drawn.length, groups, balance,
  };
}

function excludedTable({ excluded, setAside }: SampleDraw): SampleTable {
  return {
    columns: ['id', 'row', 'reason'],
    rows: [
      ...excluded.map(({ id, reason }) => [id, '', reason]), ...setAside.map(({ row, reason }) => ['', row, reason])
    ],
  };
}
