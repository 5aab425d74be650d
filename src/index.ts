/**
 * The library: what the command line and the pages call, and the stages for those who want to put them together
 * themselves. Everything that reads or writes is an argument; `nodeFiles`, `nodeShelf` and the others are those of this
 * machine.
 */

// Use-cases
export { analyseStudy, type AnalysedStudy, type AnalysePorts, type AnalyseRequest } from './use-cases/analyse-study.js';
export { checkCodebookFile, type CodebookCheck } from './use-cases/check-codebook.js';
export { checkStudy, type StudyCheck } from './use-cases/check-study.js';
export { clusterTable, type ClusteredTable } from './use-cases/cluster-table.js';
export { codeTable, type CodedTable, type CodeRequest } from './use-cases/code-table.js';
export { compareStoredRuns, type StoredRun } from './use-cases/compare-stored-runs.js';
export { drawStudySample, type DrawnSample, type SampleRequest, type SampleSummary } from './use-cases/draw-sample.js';
export { drawFromRun, type DrawFromRunRequest, type DrawnQuote } from './use-cases/draw-from-run.js';
export { estimateStudy, type EstimatedStudy } from './use-cases/estimate-study.js';
export { exportCodebook, type CodebookFormat, type ExportedCodebook } from './use-cases/export-codebook.js';
export { importCodebook, type ImportedCodebook } from './use-cases/import-codebook.js';
export { evaluateTables } from './use-cases/evaluate-tables.js';
export { initStudy, type InitiatedStudy, type InitPorts } from './use-cases/init-study.js';
export { makeCodingSheet, type SheetRequest } from './use-cases/make-coding-sheet.js';
export { readCodedSheet, type CodedSheet } from './use-cases/read-coded-sheet.js';
export { measureAgreement, type MeasuredAgreement } from './use-cases/measure-agreement.js';
export { suggestNext, type NextAnswers, type NextRequest } from './use-cases/suggest-next.js';
export { measureLearning, type LearningRequest } from './use-cases/measure-learning.js';
export { redactTable, type RedactedTable } from './use-cases/redact-table.js';
export { readTokens } from './use-cases/read-tokens.js';
export { trainFromTable, type TrainedModel, type TrainRequest } from './use-cases/train-from-table.js';
export { codableRun, loadCodableStudy, type CodableStudy } from './use-cases/codable-study.js';
export { recordCoding, type CodingPorts, type CodingRequest } from './use-cases/record-coding.js';
export { undoLast } from './use-cases/undo-last.js';
export { codingProgress, type CodingProgress } from './use-cases/coding-progress.js';
export { exportCodings, type ExportedCodings } from './use-cases/export-codings.js';
export { addCodings, importCodings, type ImportedCoding, type ImportedCodings } from './use-cases/import-codings.js';
export { replayRun, type Replay } from './use-cases/replay-run.js';
export { reportFromRun } from './use-cases/report-from-run.js';
export type { CommandLog, Files, InputFile, RunFiles, RunListing, RunStore, Shelf } from './use-cases/ports.js';

// Stages, in the order of the data
export { parseStudy } from './survey/parse-study.js';
export { readSurvey, type Survey } from './survey/survey.js';
export type { StudyTables } from './survey/select-respondents.js';
export type { StudyDefinition } from './survey/study-definition.js';
export type { Answer } from './survey/answer.js';
export { segments, type Segment } from './survey/segment.js';
export type { Table } from './survey/table.js';
export { proposeStudy } from './proposal/propose-study.js';
export type { StudyProposal } from './proposal/study-proposal.js';
export { drawSample, type SampleDraw } from './sampling/draw-sample.js';
export { allocate } from './sampling/allocate.js';
export { compareBalance, type Balance } from './sampling/balance.js';
export type { SamplingRule } from './survey/sampling-section.js';
export { weigh, unweighted, type Weights } from './weighting/weights.js';
export type { Estimate } from './estimates/estimate.js';
export { estimateScore } from './estimates/estimate-score.js';
export { estimateShare } from './estimates/estimate-share.js';
export { parseTextLexicon, type TextLexicon } from './lexicon/text-lexicon.js';
export { createTextReader } from './text/text-reader.js';
export type { ReadText, Token } from './text/token.js';
export { createPersonalDataFinder, type FindPersonalData } from './text/personal-data.js';
export { maskPersonalData } from './text/mask-personal-data.js';
export { parseCodebook } from './themes/parse-codebook.js';
export type { Codebook, Theme } from './themes/codebook.js';
export { createRuleCoder, themesOf, type Code } from './themes/rule-coder.js';
export { evaluateCodes, type Evaluation } from './themes/agreement.js';
export { termsOf, type Term } from './features/terms.js';
export { clusterAnswers, defaultClusterSettings, type ClusterSettings, type Clustering } from './clusters/cluster-answers.js';
export { drawQuotes, type DrawReceipt, type DrawRequest } from './quotes/draw-quotes.js';

// What people do in a workspace
export type { Act, Command, NewCommand } from './workspace/command.js';
export { codingState, type CodingState } from './workspace/coding-state.js';
export { codingsOf, type WorkspaceCoding } from './workspace/codings-of.js';

// The run and its report
export { analyse, type Analysis, type AnalysisInputs } from './analysis/analyse.js';
export { planOf, type AnalysisPlan } from './analysis/plan.js';
export type { AnalysisRun } from './analysis/run.js';
export type { Observer } from './analysis/observer.js';
export { reportOf, type Report } from './report/report.js';
export { renderHtmlReport } from './exports/html-report.js';
export { renderMarkdownReport } from './exports/markdown-report.js';
export { renderStudyYaml } from './exports/study-yaml.js';

// What is said of the input
export { InputError } from './notices/input-error.js';
export type { Notice, NoticeCode } from './notices/notice.js';
export { noticeText } from './wording/notice-words.js';

// This machine
export { commandLog } from './io/database/command-log.js';
export { createFiles } from './io/create-files.js';
export { nodeFiles } from './io/node-files.js';
export { nodeShelf } from './io/node-shelf.js';
export { nodeObserver } from './io/node-observer.js';
export { nodeRunFiles, openRunFolder, runFolders } from './io/run-folder.js';
export { sha256 } from './io/digest.js';
