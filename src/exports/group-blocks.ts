import { measureCells, type Cell, type DataTable } from '../figures/data-table.js';
import type { ClusterSection, GroupSection, ThemeSection } from '../report/group-sections.js';
import type { EditedProse } from '../report/prose-blocks.js';
import { movedText } from '../wording/edited-prose-words.js';
import { marks } from '../wording/figure-notes.js';
import { frequencyLimits } from '../wording/frequency-words.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { tableText } from '../wording/table-words.js';
import { groupLeadText, quotesOriginText, saidOfThemeText } from '../wording/theme-summary-words.js';
import { heading, paragraph, type Block } from './document.js';

/** Themes below the limit of 'some' are named together, without quotes. */
const smallestTold = frequencyLimits.at(-2)!.from;

/** The themes of a group that are told with what is said under them and quotes. */
export function toldThemes({ themes }: GroupSection): ThemeSection[] {
  return themes.filter(({ share }) => share.kind === 'measured' && share.value >= smallestTold);
}

/**
 * What a group says: lead, themes from the most common down, and clusters.
 *
 * @param weighted whether the study has weights
 */
export function groupBlocks(section: GroupSection, weighted: boolean, language: Language): Block[] {
  const words = reportWords(language);
  const told = toldThemes(section);
  const few = section.themes.filter((theme) => !told.includes(theme));
  if (section.brief) {
    return [
      heading(2, words.groupHeading(section)),
      paragraph(words.groupBase(section, weighted)),
      ...(section.themes.length > 0 ? [themesTable(section, language)] : []),
      ...marks(section.themes.map(({ share }) => share), language).map((text) => paragraph(text, 'note')),
    ];
  }
  return [
    heading(2, words.groupHeading(section)),
    ...(section.themes.length > 0 ? [...proseParagraphs(section.lead, groupLeadText(section.lead, language), 'lead', language)] : []),
    paragraph(words.groupBase(section, weighted)),
    ...(section.origin ? [paragraph(quotesOriginText(section.origin, language), 'note')] : []),
    ...told.flatMap((theme, i) => themeBlocks(theme, i + 1, section, language)),
    ...(few.length > 0 ? [heading(3, words.fewHeading), paragraph(words.few(few))] : []),
    ...(section.clustering ? clusterBlocks(section, section.clustering, language) : []),
  ];
}

/** The program's text, or what somebody wrote instead and whether its figures have moved. */
function proseParagraphs({ edited }: { readonly edited?: EditedProse }, own: string, tone: 'lead' | undefined, language: Language): Block[] {
  const moved = edited && movedText(edited, language);
  return [paragraph(edited?.text ?? own, tone), ...(moved ? [paragraph(moved, 'note')] : [])];
}

function themesTable(section: GroupSection, language: Language): Block {
  const table: DataTable = {
    columns: ['theme', 'share', 'interval', 'coded'],
    rows: section.themes.map(({ label, share, coded }): Cell[] =>
      [{ kind: 'label', label }, ...measureCells(share, 'share'), coded]),
  };
  return { kind: 'table', table: tableText(table, reportWords(language).tables.themesOf(section), language) };
}

function themeBlocks(theme: ThemeSection, position: number, section: GroupSection, language: Language): Block[] {
  const words = reportWords(language);
  return [
    heading(3, `${position}. ${theme.label[language]}`),
    paragraph(words.themeShare(theme, section)),
    paragraph(theme.definition[language], 'note'),
    ...(theme.said ? [...proseParagraphs(theme.said, saidOfThemeText(theme.said, language), undefined, language)] : []),
    ...theme.quotes.map((quote): Block => ({ kind: 'quote', text: quote.masked, note: words.quoteNote(quote) })),
  ];
}

function clusterBlocks(section: GroupSection, clustering: ClusterSection, language: Language): Block[] {
  const words = reportWords(language);
  if (clustering.clusters.length < 2) return [];
  const table: DataTable = {
    columns: ['cluster', 'words', 'answers', 'share'],
    rows: clustering.clusters.map(({ id, size, share, words: terms }): Cell[] => [
      { kind: 'text', text: words.clusterName(id + 1) },
      terms.length > 0 ? { kind: 'words', words: terms } : { kind: 'none' },
      size,
      share === null ? { kind: 'none' } : { kind: 'share', value: share, reliable: true },
    ]),
  };
  return [
    heading(3, words.clustersHeading),
    paragraph(words.clustersNote(clustering)),
    { kind: 'table', table: tableText(table, words.tables.clusters(section), language) },
  ];
}
