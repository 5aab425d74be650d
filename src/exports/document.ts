import type { Figure } from '../figures/figure.js';
import type { FigureText } from '../figures/figure-text.js';
import type { DrawnFigure } from './drawn-figure.js';
import type { TextTable } from '../wording/table-words.js';

/** A report in words, as parts that stand after one another: every format is written from this. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** All text is plain: each format escapes it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** Links to the headings of the second level, by their text. */
  | { readonly kind: 'contents'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: TextTable }
  /** A picture that is drawn already. */
  | { readonly kind: 'drawn'; readonly drawn: DrawnFigure; readonly tableHeading: string }
  | FigureBlock
  /** Small figures of the same kind: beside each other where there is room, the variable of each, and what is to be said of all of them. */
  | { readonly kind: 'figures'; readonly figures: readonly FigureBlock[]; readonly by: readonly string[]; readonly base: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly note: string };

export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly text: FigureText;
  /** The table that says the same, and what opens it. */
  readonly table: TextTable;
  readonly tableHeading: string;
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** The list of contents: the headings of the second level. */
export function contentsOf(blocks: readonly Block[], text: string): Block {
  return {
    kind: 'contents',
    heading: text,
    items: blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
  };
}

/** The name of a heading's place; Markdown's readers make the same of it. */
export function anchorOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

export function paragraph(text: string, tone?: 'lead' | 'note'): Block {
  return { kind: 'paragraph', text, ...(tone && { tone }) };
}
