import type { GroupLead } from './group-lead.js';
import type { GroupSection } from './group-sections.js';
import type { Report } from './report.js';
import type { SaidOfTheme } from './said-of-theme.js';

/** What somebody wrote instead of the program's own text. */
export interface EditedProse {
  readonly text: string;
  /** Who wrote it, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
  /** Figures that the program's text speaks of and that have moved since; null where there is none now or was none. */
  readonly moved: readonly { readonly of: string; readonly before: number | null; readonly now: number | null }[];
}

/** A part of the report that can be written anew. */
export interface ProseBlock {
  /** The same from run to run: 'lead/satisfied', 'said/help-support/satisfied'. */
  readonly id: string;
  readonly statement: GroupLead | SaidOfTheme;
  /** The shares that it speaks of, 0 to 1; a theme or subtheme and whose it is. */
  readonly figures: readonly { readonly of: string; readonly value: number }[];
}

/** Shares that differ by less print alike. */
const printedAlike = 0.0005;

/** The parts of a report that can be written anew, in its order. */
export function proseBlocks({ groups, further }: Report): ProseBlock[] {
  return [...groups, ...further.flatMap((each) => each.groups)].flatMap(({ lead, themes, brief }) => (brief ? [] : [
    { id: leadId(lead), statement: lead, figures: figuresOfLead(lead) },
    ...themes.flatMap(({ said }) => (said ? [{ id: saidId(said), statement: said, figures: figuresOfSaid(said) }] : [])),
  ]));
}

/**
 * A report with what people wrote instead of its own text, each with the figures that have moved since.
 *
 * @param edits by block; those of blocks that the report does not have are left out
 */
export function withProse(
  report: Report, edits: ReadonlyMap<string, Omit<EditedProse, 'moved'> & { readonly figures: ProseBlock['figures'] }>,
): Report {
  const blocks = new Map(proseBlocks(report).map((block) => [block.id, block]));
  const edited = (id: string): { readonly edited?: EditedProse } => {
    const [edit, block] = [edits.get(id), blocks.get(id)];
    return edit && block ? { edited: { text: edit.text, by: edit.by, at: edit.at, moved: movedFigures(edit.figures, block.figures) } } : {};
  };
  const inGroup = (group: GroupSection): GroupSection => ({
    ...group,
    lead: { ...group.lead, ...edited(leadId(group.lead)) },
    themes: group.themes.map((theme) => (theme.said ? { ...theme, said: { ...theme.said, ...edited(saidId(theme.said)) } } : theme)),
  });
  return {
    ...report,
    groups: report.groups.map(inGroup),
    further: report.further.map((each) => ({ ...each, groups: each.groups.map(inGroup) })),
  };
}

function movedFigures(before: ProseBlock['figures'], now: ProseBlock['figures']): EditedProse['moved'] {
  const [old, fresh] = [before, now].map((figures) => new Map(figures.map(({ of, value }) => [of, value])));
  return [...new Set([...old!.keys(), ...fresh!.keys()])].flatMap((of) => {
    const [was, is] = [old!.get(of) ?? null, fresh!.get(of) ?? null];
    return was !== null && is !== null && Math.abs(was - is) < printedAlike ? [] : [{ of, before: was, now: is }];
  });
}

function leadId({ group }: GroupLead): string {
  return `lead/${group}`;
}

function saidId({ theme, group }: SaidOfTheme): string {
  return `said/${theme}/${group}`;
}

function figuresOfLead({ group, leading, against }: GroupLead): ProseBlock['figures'] {
  const own = [
    ...leading.themes.map(({ theme, share }) => [theme, share.value] as const),
    ...(against?.themes ?? []).map(({ theme, own }) => [theme, own.value] as const),
  ];
  return [
    ...Array.from(new Map(own), ([theme, value]) => ({ of: `${theme}/${group}`, value })),
    ...(against?.themes ?? []).map(({ theme, other }) => ({ of: `${theme}/${against!.group}`, value: other.value })),
  ];
}

function figuresOfSaid({ group, subthemes }: SaidOfTheme): ProseBlock['figures'] {
  return subthemes.map(({ code, share }) => ({ of: `${code}/${group}`, value: share.value }));
}
