import type { Ineligibility } from '../sampling/eligibility.js';
import { cliWordsDa } from './cli-words-da.js';
import { cliWordsEn } from './cli-words-en.js';
import type { Language } from './language.js';

/** What the command line says beside notices and figures. */
export interface CliWords {
  readonly about: string;
  readonly help: {
    readonly usage: string;
    readonly synopsis: string;
    readonly optionsHere: string;
    readonly otherwise: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly help: string;
    readonly version: string;
    readonly language: string;
    readonly json: string;
  };
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly codebookCommands: Readonly<Record<CodebookCommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly error: string;
  readonly usage: {
    unknownOption(option: string): string;
    unknownCommand(command: string): string;
    missingArgument(argument: string): string;
    missingValue(option: string): string;
    missingOption(option: string): string;
    excessArguments: string;
    other: string;
    readonly seeHelp: string;
  };
  readonly bug: string;
  readonly stage: string;
  readonly seconds: string;
  readonly memory: string;
  readonly total: string;
  readonly runWritten: (folder: string) => string;
  readonly reportWritten: (file: string, hasUnapprovedQuotes: boolean) => string;
  readonly reportSound: string;
  readonly fileWritten: (file: string, rows: number) => string;
  /** How much was masked; a person still has to read the texts. */
  readonly redacted: (spans: number, answersMasked: number, answers: number) => string;
  readonly reading: (respondents: string, answers: string) => string;
  readonly studyIsSound: string;
  readonly noticesFound: (errors: number, warnings: number) => string;
  readonly rows: string;
  readonly excluded: string;
  readonly respondents: string;
  readonly answers: string;
  readonly group: string;
  readonly withAnswer: string;
  readonly replayed: (files: number) => string;
  readonly serving: (url: string) => string;
  readonly stop: string;
  readonly demoBegins: string;
  readonly clusters: (k: number, silhouette: string) => string;
  readonly evaluation: {
    readonly theme: string;
    readonly precision: string;
    readonly recall: string;
    readonly f1: string;
    readonly alpha: string;
    readonly gold: string;
    readonly given: string;
    readonly compared: (n: string, onlyCodes: string, onlyGold: string) => string;
    readonly seen: (n: string) => string;
  };
  readonly codebook: {
    readonly written: (file: string) => string;
    readonly parents: string;
    readonly themes: string;
    readonly subthemes: string;
    readonly rules: string;
  };
  readonly training: {
    readonly trained: (file: string, answers: string) => string;
    readonly withSegment: string;
    readonly withoutSegment: string;
  };
  readonly receipt: (parts: { drawn: number; eligible: number; matching: number; theme: string; segment: string; seed: number; basis: string; order: string }) => string;
  readonly init: {
    readonly written: (study: string, file: string) => string;
    readonly texts: string;
    readonly questions: string;
    readonly variables: string;
    readonly unused: string;
    readonly next: (study: string) => string;
  };
  readonly sampling: {
    readonly rowsSetAside: string;
    readonly citizens: string;
    readonly excluded: Readonly<Record<Ineligibility, string>>;
    readonly eligible: string;
    readonly drawn: string;
    readonly stratum: string;
    readonly everybody: string;
    readonly population: string;
    readonly sample: string;
    readonly difference: string;
    readonly withoutValue: string;
    /** Whether the draw gives such differences by chance; p is absent where nothing was left to chance. */
    chance(withinChance: boolean, p: string | undefined): string;
  };
}

export type CommandName =
  | 'demo' | 'init' | 'check' | 'sample' | 'analyse' | 'estimate' | 'tokens' | 'redact' | 'code' | 'train' | 'evaluate' | 'codebook' | 'cluster' | 'contrast' | 'quotes' | 'report' | 'prose'
  | 'replay' | 'compare' | 'serve';

export type CodebookCommandName = 'check' | 'export' | 'import';

export type OptionName =
  | 'study' | 'studyOrAnswers' | 'answers' | 'codes' | 'gold' | 'run'
  | 'template' | 'outFolder' | 'outFile' | 'each' | 'asGenerated' | 'reportParts' | 'checkReport' | 'block' | 'proseText' | 'proseBy' | 'seed' | 'k' | 'codebook' | 'evidence' | 'tokens' | 'keep' | 'propose' | 'keepUnmasked' | 'theme' | 'segment' | 'count'
  | 'format' | 'port' | 'data' | 'model' | 'coded' | 'modelFile' | 'noSegment' | 'group' | 'uncoded' | 'trainSeed'
  | 'codebookForm' | 'codebookTable' | 'codebookOut' | 'scheme' | 'by' | 'studyToDraw' | 'sampleSeed' | 'size' | 'excluded'
  | 'studyFolder' | 'from' | 'contrasted' | 'contrastBy' | 'groups' | 'secondRun' | 'comparisonOut' | 'recodedOut';

export const cliWords: Readonly<Record<Language, CliWords>> = { da: cliWordsDa, en: cliWordsEn };
