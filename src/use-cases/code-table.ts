import { noticeList } from '../notices/notice-list.js';
import { notice, type Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { Table } from '../survey/table.js';
import { createAnswerReader, type AnswerReading } from '../text/answer-reading.js';
import { hasContent } from '../text/content.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import type { AnswerLanguage } from '../text/language.js';
import { maskedSlice } from '../text/mask-personal-data.js';
import { otherLanguages } from '../text/other-languages.js';
import { explainByModel } from '../themes/coder-evidence.js';
import { coderFeatures } from '../themes/coder-features.js';
import { answerDigest, type CoderModel } from '../themes/coder-model.js';
import { codeProjected } from '../themes/learned-coder.js';
import { answerProjector } from '../themes/projected-answer.js';
import { themesOf } from '../themes/rule-coder.js';
import { digestedIds } from './digested-ids.js';
import { keptCells } from './kept-cells.js';
import { answersOf, type TableAnswer } from './load-answers.js';
import { loadCoding, type LoadedCoding } from './load-coding.js';
import { loadModel } from './load-model.js';
import type { Digest, Files, Shelf } from './ports.js';
import { segmentColumn } from './segment-column.js';

export interface CodeRequest {
  /** A shipped codebook's id or a file. */
  readonly codebook: string;
  /** File of a trained coder, or 'none' for rules alone; by default the one that comes with the codebook. */
  readonly model?: string | undefined;
  /** Whether the column segment counts where there is one; default true. */
  readonly useSegment?: boolean;
  /** Whether the words behind each code are wanted; default true. */
  readonly withEvidence?: boolean;
  /** Names of columns to carry along. */
  readonly keep?: readonly string[];
}

export interface CodedTable {
  /** A row an answer: id, themes (separated by ;), seen when a model coded (yes for an answer that it was trained on),
   * then the columns that are kept. */
  readonly codes: readonly (readonly string[])[];
  readonly columns: readonly string[];
  /** A row for the words of a code: id, theme, rule (empty for the words that weighed most in the model), start, end
   * (UTF-16 offsets of the answer), words with personal data masked, confidence (the theme's chance by the model, else
   * empty). */
  readonly evidence: readonly (readonly (string | number)[])[];
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

export const evidenceColumns = ['id', 'theme', 'rule', 'start', 'end', 'words', 'confidence'] as const;

/** What an answer was given, and why. */
interface CodedAnswer {
  readonly themes: readonly string[];
  readonly isSeen: boolean;
  readonly evidence: readonly (readonly (string | number)[])[];
}

/** Some rows of the results. */
export type CodedRows = Pick<CodedTable, 'codes' | 'columns' | 'evidence'>;

/** What there is to say when all rows are coded. */
export interface CodedInParts extends Pick<CodedTable, 'excluded' | 'notices'> {
  /** Answers that were coded. */
  readonly answers: number;
}

/**
 * Codes a table of answers by a codebook's rules and, where there is one, a trained coder. An answer without content
 * has no theme, nor has one in another language than the codebook's, since what is found in it is chance; a notice counts
 * those.
 *
 * @throws InputError
 */
export async function codeTable(ports: CodePorts, path: string, request: CodeRequest): Promise<CodedTable> {
  const parts: CodedRows[] = [];
  const { excluded, notices } = await codeInParts(ports, path, request, (part) => void parts.push(part));
  return {
    columns: parts[0]!.columns,
    codes: parts.flatMap(({ codes }) => codes),
    evidence: parts.flatMap(({ evidence }) => evidence),
    excluded,
    notices,
  };
}

interface CodePorts {
  readonly files: Files;
  readonly shelf: Shelf;
  readonly digest: Digest;
}

/**
 * The same, a part of the table after the other where it is large, so that memory does not depend on how many answers it has.
 *
 * @param take gets the coded rows of each part, in the order of the table; at least once
 * @throws InputError
 */
export async function codeInParts(
  ports: CodePorts,
  path: string,
  { codebook, model, useSegment = true, withEvidence = true, keep = [] }: CodeRequest,
  take: (part: CodedRows) => void | Promise<void>,
): Promise<CodedInParts> {
  const streamed = await ports.files.parts?.(path);
  const parts = streamed ?? [await ports.files.table(await ports.files.read(path))];
  const firstRows = streamed && digestedIds(ports.digest);
  const [fileNotices, rowNotices] = [[] as Notice[], noticeList()];
  const excluded: ExcludedRow[] = [];
  const foreign: AnswerLanguage[] = [];
  let open: Awaited<ReturnType<typeof openCoder>> | undefined;
  let [file, n, seen] = ['', 0, 0];
  for await (const { table, notices } of parts) {
    fileNotices.push(...notices);
    const found = answersOf(table, rowNotices, firstRows);
    for (const row of found.excluded) excluded.push(row);
    open ??= await openCoder(ports, table, { codebook, model, useSegment, withEvidence, keep });
    const { trained, kept, language, read, code } = open;
    file = table.file;
    n += found.answers.length;
    const coded = found.answers.map((answer) => {
      const reading = read(answer.text);
      if (reading.language !== language) foreign.push(reading.language);
      return { answer, ...code(answer, reading, reading.language === language) };
    });
    seen += coded.filter(({ isSeen }) => isSeen).length;
    await take({
      columns: ['id', 'themes', ...(trained ? ['seen'] : []), ...keep],
      codes: coded.map(({ answer, themes, isSeen }) =>
        [answer.id, themes.join(';'), ...(trained ? [isSeen ? 'yes' : ''] : []), ...kept(answer)]),
      evidence: coded.flatMap(({ evidence }) => evidence),
    });
  }
  return {
    answers: n,
    excluded,
    notices: [
      ...fileNotices, ...rowNotices.all(), ...open!.notices,
      ...(seen > 0 ? [notice('info', 'model-knows-answers', { file, n: seen })] : []),
      ...otherLanguages(foreign, open!.language),
    ],
  };
}

/** Makes ready what answers of a table are coded by. */
async function openCoder(
  ports: CodePorts,
  table: Table,
  { codebook, model, useSegment, withEvidence, keep }: Required<Omit<CodeRequest, 'model'>> & Pick<CodeRequest, 'model'>,
) {
  const kept = keptCells(table, keep);
  const coding = await loadCoding(ports, codebook);
  const { model: trained, notices } = await loadModel(ports, coding, model);
  return {
    trained,
    kept,
    language: coding.codebook.language,
    read: createAnswerReader(coding.lexicon, await loadLanguageDetector(), coding.read),
    code: trained
      ? coderOf(coding, trained, { segmentOf: useSegment ? segmentColumn(table) : () => '', withEvidence, digest: ports.digest })
      : ruleCoderOf(coding),
    notices: [...coding.notices, ...notices],
  };
}

/** @param isCoded whether the answer is in the codebook's language */
type CodeAnswer = (answer: TableAnswer, reading: AnswerReading, isCoded: boolean) => CodedAnswer;

function ruleCoderOf({ code }: LoadedCoding): CodeAnswer {
  return ({ id, text }, { tokens, personal }, isCoded) => {
    const codes = isCoded ? code(tokens) : [];
    return {
      themes: themesOf(codes),
      isSeen: false,
      evidence: codes.map(({ theme, rule, start, end }) =>
        [id, theme, rule, start, end, maskedSlice(text, start, end, personal), '']),
    };
  };
}

interface ModelCoding {
  readonly segmentOf: (cells: readonly string[]) => string;
  readonly withEvidence: boolean;
  readonly digest: Digest;
}

function coderOf(
  { code, lexicon }: LoadedCoding,
  { coder, answers }: CoderModel,
  { segmentOf, withEvidence, digest }: ModelCoding,
): CodeAnswer {
  const project = answerProjector(coder.space);
  const codeLearned = codeProjected(coder, true);
  const explain = explainByModel(coder, true);
  const trainedOn = new Set(answers);
  return ({ id, text, cells }, { tokens, personal }, isCoded) => {
    const isSeen = trainedOn.has(answerDigest(text, digest));
    if (!isCoded || !hasContent(tokens, lexicon)) return { themes: [], isSeen, evidence: [] };
    const codes = code(tokens);
    const features = coderFeatures(tokens, codes, segmentOf(cells));
    const projected = project(features);
    const { themes, chances } = codeLearned(projected);
    const weighed = withEvidence ? explain(tokens, features, projected, themes) : new Map<string, never>();
    const evidence = Array.from(weighed, ([theme, spans]) => {
      const confidence = Number(chances[coder.themes.indexOf(theme)]!.toFixed(3));
      const byRule = codes.filter((each) => each.theme === theme);
      return [...byRule, ...spans.map((span) => ({ ...span, rule: '' }))].map(({ rule, start, end }) =>
        [id, theme, rule, start, end, maskedSlice(text, start, end, personal), confidence]);
    }).flat();
    return { themes, isSeen, evidence };
  };
}
