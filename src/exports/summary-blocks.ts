import type { Statement } from '../report/summary.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { statementText } from '../wording/statement-words.js';
import { heading, paragraph, type Block } from './document.js';

type Part = 'satisfaction' | 'questions' | 'texts';

const parts: Readonly<Record<Statement['code'], Part | undefined>> = {
  response: undefined,
  'satisfied-share': 'satisfaction', 'satisfaction-nets': 'satisfaction', 'satisfaction-apart': 'satisfaction',
  'satisfaction-alike': 'satisfaction',
  ranking: 'questions', 'questions-apart': 'questions', 'questions-alike': 'questions', 'differences-note': 'questions',
  'positive-share': 'questions', 'levels-apart': 'questions', 'most-chosen': 'questions', 'options-by': 'questions',
  answers: 'texts', 'no-open-questions': 'texts', 'most-mentioned': 'texts', 'coding-caution': 'texts',
};

/** Statements of one kind, a variable each: they stand in a list. */
const listed: ReadonlySet<Statement['code']> = new Set<Statement['code']>([
  'satisfaction-apart', 'satisfaction-alike', 'questions-apart', 'questions-alike',
]);

/** What the report says first: who answered, how satisfied they are, the closed questions, the open answers. */
export function summaryBlocks(statements: readonly Statement[], language: Language): Block[] {
  const words = reportWords(language);
  const blocks: Block[] = [heading(2, words.summary)];
  let part: Part | undefined;
  for (const statement of statements) {
    const own = parts[statement.code];
    if (own !== undefined && own !== part) blocks.push(heading(3, words.summaryParts[own]));
    part = own;
    const text = statementText(statement, language);
    const last = blocks.at(-1);
    const tone = statement.code === 'differences-note' ? 'note' : 'lead';
    if (!listed.has(statement.code)) blocks.push(paragraph(text, tone));
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, text] };
    else blocks.push({ kind: 'list', items: [text] });
  }
  return blocks;
}
