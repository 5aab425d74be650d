import type { StackedBars } from '../figures/figure.js';
import type { StackedBarsText } from '../figures/figure-text.js';
import { dontKnowNote } from '../wording/figure-notes.js';
import type { Language } from '../wording/language.js';
import { joinedQuestionWords } from '../wording/joined-question-words.js';
import type { Block, FigureBlock } from './document.js';

/** A part of a report below a heading. */
export interface HeadedBlocks {
  /** The heading of the second level that it stands below. */
  readonly above: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Bars on a slide at most. */
const mostBars = 7;

/**
 * Puts questions that stand below one heading and have the same scale into one figure, a bar a question, so that no slide
 * has a single bar; a question whose bar an earlier figure has already is left out. What else a report has stays as it is.
 */
export function joinQuestions(parts: readonly HeadedBlocks[], language: Language): HeadedBlocks[] {
  const joined: { own: HeadedBlocks; questions: readonly (readonly [string, ScaleBlock])[] }[] = [];
  const shown = new Set<string>();
  for (const own of parts) {
    const figures = own.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    const question = figures.length === 1 && isOneBar(figures[0]!) ? figures[0] : undefined;
    if (question && shown.has(barOf(question.figure, 0))) continue;
    for (const { figure } of figures) if (figure.kind === 'stacked-bars') figure.rows.forEach((_, i) => shown.add(barOf(figure, i)));
    const last = joined.at(-1);
    const [, first] = last?.questions[0] ?? [];
    if (question && last && first && last.own.above === own.above && last.questions.length < mostBars
      && first.text.steps.join('|') === question.text.steps.join('|')) last.questions = [...last.questions, [own.heading, question]];
    else joined.push({ own, questions: question ? [[own.heading, question]] : [] });
  }
  return joined.map(({ own, questions }) => (questions.length < 2 ? own : { ...own, blocks: [joinedFigure(own.above, questions, language)] }));
}

type ScaleBlock = FigureBlock & { readonly figure: StackedBars; readonly text: StackedBarsText };

function isOneBar(block: FigureBlock): block is ScaleBlock {
  return block.figure.kind === 'stacked-bars' && block.figure.rows.length === 1;
}

/** What a bar shows. */
function barOf({ rows }: StackedBars, at: number): string {
  const { n, shares } = rows[at]!;
  return JSON.stringify([n, shares.map((share) => (share.kind === 'measured' ? share.value.toFixed(6) : null))]);
}

function joinedFigure(above: string, questions: readonly (readonly [string, ScaleBlock])[], language: Language): FigureBlock {
  const words = joinedQuestionWords(language);
  const blocks = questions.map(([, block]) => block);
  const [first] = blocks as [ScaleBlock];
  const scored = questions.flatMap(([question, { figure: { rows: [row] }, text }]) =>
    (row!.score.kind === 'measured' ? [{ question, value: row!.score.value, score: text.rows[0]!.score.split(' ')[0]! }] : []))
    .toSorted((a, b) => a.value - b.value);
  const title = scored.length < 2 ? above : words.title(above, scored[0]!, scored.at(-1)!);
  // How a question was put and how many did not know stand in its label.
  const base = blocks.flatMap(({ figure, text }) => text.base.slice(figure.asked ? 1 : 0).filter((line) => line !== dontKnowNote(figure.dontKnow, language)));
  return {
    ...first,
    figure: { ...first.figure, rows: blocks.flatMap(({ figure }) => figure.rows) },
    text: {
      ...first.text, title,
      description: blocks.map(({ text }) => text.description).join(' '),
      base: [...new Set(base)],
      rows: questions.map(([question, { figure, text }]) => ({
        ...text.rows[0]!, label: words.label(question, text.rows[0]!.label, figure.dontKnow),
      })),
    },
    table: {
      ...first.table,
      columns: [{ text: words.question, numeric: false }, ...first.table.columns],
      rows: questions.flatMap(([question, { table }]) => table.rows.map((row) => [question, ...row])),
    },
  };
}
