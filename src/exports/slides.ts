import type { Figure } from '../figures/figure.js';
import type { FigureText } from '../figures/figure-text.js';
import type { Language } from '../wording/language.js';
import { reportFileWords } from '../wording/report-file-words.js';
import { reportWords } from '../wording/report-words.js';
import type { TextTable } from '../wording/table-words.js';
import type { Block, Document } from './document.js';
import type { DrawnFigure } from './drawn-figure.js';
import { joinQuestions, type HeadedBlocks } from './joined-questions.js';
import { fitParts, type SlidePart } from './slide-fit.js';

/** A slide in words: one message each, its finding as title. */
export type Slide =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'text'; readonly title: string; readonly parts: readonly SlidePart[]; readonly scale: number }
  | { readonly kind: 'chart'; readonly title: string; readonly base: string; readonly figure: Figure; readonly text: FigureText; readonly table: TextTable }
  | { readonly kind: 'picture'; readonly title: string; readonly base: string; readonly drawn: DrawnFigure };

/** Quotes that stand on a theme's slide at most. */
const mostQuotes = 2;

/**
 * The slides of a report: title, what it says first, a slide a figure over everybody (questions with the same scale together), a theme with at most two quotes a
 * slide, method. Breakdowns and tables are left to the report. No text is longer than its slide: it goes on on a further one.
 */
export function slidesOf({ title, blocks }: Document, language: Language): Slide[] {
  const { method } = reportWords(language);
  const [opening = { above: '', heading: '', blocks: [] }, ...sections] = sectionsOf(blocks);
  const lines = opening.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const methodText = sections.filter(({ above }) => above === method)
    .flatMap(({ heading, blocks: own }): SlidePart[] => {
      const first = own.find((block) => block.kind === 'paragraph');
      return first ? [{ kind: 'text', text: `${heading}: ${first.text}` }] : [];
    });
  return [
    { kind: 'title', title, lines },
    ...joinQuestions(withoutShort(sections.filter(({ above }) => above !== method)), language).flatMap((section) => sectionSlides(section, language)),
    ...textSlides(reportFileWords(language).method, methodText, language),
  ];
}

function sectionsOf(blocks: readonly Block[]): HeadedBlocks[] {
  const sections: { above: string; heading: string; blocks: Block[] }[] = [{ above: '', heading: '', blocks: [] }];
  let above = '';
  for (const block of blocks) {
    if (block.kind !== 'heading') sections.at(-1)!.blocks.push(block);
    else {
      if (block.level === 2) above = block.text;
      sections.push({ above, heading: block.text, blocks: [] });
    }
  }
  return sections;
}

/** Letters that a slide of text has at least. */
const leastText = 300;

/** What is too short for a slide of its own opens the next one below the same heading. */
function withoutShort(sections: readonly HeadedBlocks[]): HeadedBlocks[] {
  const kept: HeadedBlocks[] = [];
  for (const section of sections) {
    const before = kept.at(-1);
    const isShort = before && before.above === section.above && before.heading === before.above && isText(before) && isText(section)
      && before.blocks.length > 0 && lettersOf(before) < leastText;
    if (isShort) kept[kept.length - 1] = { ...section, blocks: [...before.blocks, ...section.blocks] };
    else kept.push(section);
  }
  return kept;
}

function isText({ blocks }: HeadedBlocks): boolean {
  return blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list');
}

function lettersOf({ blocks }: HeadedBlocks): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : block.kind === 'list' ? block.items.join('').length : 0), 0);
}

function sectionSlides({ above, heading, blocks }: HeadedBlocks, language: Language): Slide[] {
  const figures = blocks.flatMap((block): Slide[] => {
    if (block.kind === 'drawn') return [{ kind: 'picture', title: block.drawn.title, base: block.drawn.base, drawn: block.drawn }];
    if (block.kind !== 'figure') return [];
    const { figure, text, table } = block;
    // A finding need not say of what: the question stands below it, where it is not in what is said there.
    const base = text.base.join(' ');
    const isNamed = above === heading || [text.title, base].some((said) => said.includes(heading));
    return [{ kind: 'chart', title: text.title, base: isNamed ? base : `»${heading}« ${base}`, figure, text, table }];
  });
  if (figures.length > 0) return figures;
  // What leads to a table alone has nothing to say without it.
  const isAlone = !blocks.some(({ kind }) => kind === 'table' || kind === 'figures');
  let quotes = 0;
  const parts = blocks.filter((block) => isAlone || (block.kind === 'paragraph' && block.tone === 'lead')).flatMap((block): SlidePart[] => {
    switch (block.kind) {
      case 'paragraph': return [{ kind: block.tone === 'note' ? 'note' : 'text', text: block.text }];
      case 'list': return block.items.map((text) => ({ kind: 'item' as const, text }));
      case 'quote': return ++quotes > mostQuotes ? [] : [{ kind: 'quote', text: block.text }, { kind: 'source', text: block.note }];
      default: return [];
    }
  });
  return textSlides(above === heading ? heading : `${above}: ${heading}`, parts, language);
}

function textSlides(title: string, parts: readonly SlidePart[], language: Language): Slide[] {
  const { pages, scale } = fitParts(parts);
  const { slideOf } = reportFileWords(language);
  return pages.map((page, i) => ({ kind: 'text', title: pages.length === 1 ? title : slideOf(title, i + 1, pages.length), parts: page, scale }));
}
