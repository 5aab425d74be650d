import { toldThemes } from '../../../exports/group-blocks.js';
import { sha256 } from '../../../io/digest.js';
import { inputError } from '../../../notices/input-error.js';
import { editProse, proseBlocks, type ProseBlock } from '../../../use-cases/edit-prose.js';
import { quoteStudy } from '../../../use-cases/judged-quotes.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { standingReport } from '../../../use-cases/standing-report.js';
import { undoLast } from '../../../use-cases/undo-last.js';
import { movedText } from '../../../wording/edited-prose-words.js';
import { groupName } from '../../../wording/group-words.js';
import { groupLeadText, saidOfThemeText } from '../../../wording/theme-summary-words.js';
import type { Form } from '../../read-form.js';
import { shownMoment } from '../../shown-moment.js';
import type { Wording } from '../../shown-share.js';
import type { Site } from '../../site.js';

/** A text of the report that can be written anew. */
export interface ShownProse {
  /** As the log names it, and where it stands on the page. */
  readonly block: string;
  readonly id: string;
  readonly heading: string;
  /** As it stands in the report. */
  readonly text: string;
  /** Who wrote it and when; null for the program's own. */
  readonly written: string | null;
  /** What the program would write; null where it does. */
  readonly program: string | null;
  /** That its figures have moved since it was written; null where they have not. */
  readonly moved: string | null;
}

type Report = Awaited<ReturnType<typeof standingReport>>;

/** The texts of a report that stand in it, in its order. */
export function shownProse(report: Report, { words, language }: Wording): ShownProse[] {
  const blocks = new Map(proseBlocks(report).map((block) => [block.statement, block]));
  const shown = (statement: ProseBlock['statement'] | undefined, heading: string): ShownProse[] => {
    const block = statement && blocks.get(statement);
    if (!block) return [];
    const { edited } = block.statement;
    const program = block.statement.code === 'group-lead' ? groupLeadText(block.statement, language) : saidOfThemeText(block.statement, language);
    return [{
      block: block.id,
      id: anchorOf(block.id),
      heading,
      text: edited?.text ?? program,
      written: edited ? words.report.writtenBy(edited.by, shownMoment(edited.at, language)) : null,
      program: edited ? program : null,
      moved: edited ? movedText(edited, language) ?? null : null,
    }];
  };
  const groups = [...report.groups, ...report.further.flatMap((each) => each.groups)].filter(({ brief, themes }) => !brief && themes.length > 0);
  const all = groups.flatMap((section) => {
    const group = groupName(section.group, language);
    return [
      ...shown(section.lead, words.report.lead(group)),
      ...toldThemes(section).flatMap(({ said, label }) => shown(said, words.report.said(label[language], group))),
    ];
  });
  // Several codebooks may have a group each; the log knows a text by its name alone.
  return all.filter(({ block }, i) => all.findIndex((each) => each.block === block) === i);
}

/** Where a text stands on the page. */
export function anchorOf(block: string): string {
  return `tekst-${block.replaceAll(/[^\w-]/gu, '-')}`;
}

const acts = ['keep', 'restore', 'undo'] as const;

/**
 * Does what somebody asked for of a text.
 *
 * @returns the text that it was; undefined for that which came last
 * @throws InputError 'value-unknown' for a form that is none of the page's, and what `editProse` refuses
 */
export async function doProseAct(
  { commands, clock }: Pick<Site, 'commands' | 'clock'>, run: AnalysisRun, by: string, form: Form,
): Promise<string | undefined> {
  const act = acts.find((each) => form[each] !== undefined);
  if (!act) throw inputError('value-unknown', { option: 'act', got: Object.keys(form).join(', ').slice(0, 60), expected: acts });
  const study = { id: quoteStudy(run, sha256) };
  if (act === 'undo') {
    await undoLast({ commands, clock }, study, by, ({ kind }) => kind === 'prose-edited');
    return undefined;
  }
  const [block, text] = [form['block'], form['text']].map((value) => [value ?? ''].flat().join(' '));
  await editProse({ commands, clock }, study, run, { by, block: block!, text: act === 'keep' ? text! : '' });
  return block!;
}
