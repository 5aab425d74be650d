import { agreementTables, type AgreementTables } from '../../../exports/agreement-tables.js';
import { runWeightTables, type NotedTable } from '../../../exports/weight-tables.js';
import { partsOfRun, type AnalysisRun } from '../../../use-cases/ports.js';
import { codingCommandWords } from '../../../wording/coding-command-words.js';
import { noTestsTable } from '../../../wording/reason-words.js';
import { stageName } from '../../../wording/stage-words.js';
import type { TextTable } from '../../../wording/table-words.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import { accuracyTable, type AccuracyTable } from './accuracy-table.js';
import { excludedRows, type ExcludedRows } from './excluded-rows.js';
import { settingLines, weightLines, type Line } from './setting-lines.js';

export interface MethodView {
  readonly rows: { readonly summary: string; readonly lines: readonly Line[]; readonly excluded: ExcludedRows };
  readonly weights: readonly Line[];
  readonly weightTables: readonly NotedTable[];
  /** Null where every test has a result. */
  readonly noTests: TextTable | null;
  /** By codebook. */
  readonly coding: readonly { readonly summary: string; readonly accuracy: string; readonly table: AccuracyTable | null }[];
  /** Null where no two coded the same answers. */
  readonly agreement: (Required<AgreementTables> & { readonly heading: string }) | null;
  readonly settings: readonly Line[];
  readonly sources: readonly { readonly role: string; readonly name: string; readonly digest: string }[];
  readonly program: readonly Line[];
  readonly stages: readonly { readonly stage: string; readonly digest: string }[];
  readonly notices: ShownNotices;
}

export function methodView(run: AnalysisRun, wording: Wording): MethodView {
  const { words } = wording;
  const { response } = run.results;
  const noTests = noTestsTable(run.bulk.tests.map(({ reason }) => reason), wording.language);
  return {
    rows: {
      summary: words.method.rows(response.rowsRead, response.respondents, response.excluded),
      lines: [
        { name: words.method.complete, value: words.figure.citizens(response.complete) },
        { name: words.method.partial, value: words.figure.citizens(response.partial) },
      ],
      excluded: excludedRows(run.bulk.excluded, wording),
    },
    weights: weightLines(run, wording),
    weightTables: runWeightTables(run, wording.language),
    noTests: noTests.rows.length === 0 ? null : noTests,
    coding: partsOfRun(run).map(({ plan: { codebook }, results: { coder, coding } }) => ({
      summary: words.method.coding(codebook.id, codebook.version, coder),
      accuracy: coding ? words.method.accuracy(coding.n) : words.method.notMeasured,
      table: coding ? accuracyTable(run, coding, wording) : null,
    })),
    agreement: agreementView(run, wording),
    settings: settingLines(run, wording),
    sources: [
      ...run.inputs.map(({ role, name, sha256 }) => ({ role: words.method.roles[role] ?? role, name, digest: sha256 })),
      ...run.lexicons.map(({ id, version, sha256 }) =>
        ({ role: words.method.lexicon, name: `${id} ${version}`, digest: sha256 })),
    ],
    program: [
      { name: words.method.tool, value: `${run.tool.name} ${run.tool.version}` },
      { name: words.method.run, value: run.id },
      { name: words.method.format, value: String(run.format) },
    ],
    stages: run.stages.map(({ stage, digest }) => ({ stage: stageName(stage, wording.language), digest })),
    notices: allNotices(run.notices, wording),
  };
}

function agreementView({ results: { agreement, themes } }: AnalysisRun, { language }: Wording): MethodView['agreement'] {
  if (!agreement) return null;
  const labels = new Map(themes.map(({ theme, label }) => [theme, label[language]]));
  const tables = agreementTables(agreement, (theme) => labels.get(theme) ?? theme, language);
  return tables.themes ? { ...tables, themes: tables.themes, heading: codingCommandWords[language].agreement.heading } : null;
}
