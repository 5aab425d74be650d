import type { FurtherQuestions } from '../report/further-questions.js';
import { cautionText } from '../wording/coding-words.js';
import { furtherQuestionsWords } from '../wording/further-questions-words.js';
import type { Language } from '../wording/language.js';
import { heading, paragraph, type Block } from './document.js';
import { figureBlock } from './figure-block.js';
import { groupBlocks } from './group-blocks.js';

/** Themes, and then each group, of open questions that have a codebook of their own. */
export function furtherQuestionsBlocks(further: FurtherQuestions, weighted: boolean, language: Language): Block[] {
  const words = furtherQuestionsWords(language);
  const { questions, themes, groups } = further;
  return [
    heading(2, words.heading(questions.map((label) => label[language]))),
    paragraph(words.coding(further)),
    ...(themes ? [
      figureBlock(themes.figure, words.caption, language),
      paragraph(cautionText(themes.caution, language), 'note'),
    ] : []),
    // One level below their heading: they belong to the question.
    ...groups.flatMap((section) => groupBlocks(section, weighted, language)).map((block) =>
      (block.kind === 'heading' ? heading(3, block.text) : block)),
  ];
}
