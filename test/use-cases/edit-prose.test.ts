import { describe, expect, it } from 'vitest';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { reportFromRun } from '../../src/use-cases/report-from-run.js';
import { editedReport, editProse, reportProse } from '../../src/use-cases/edit-prose.js';
import { exampleRun } from '../report/example-run.js';
import { memoryLog } from './memory-log.js';

const study = { id: 'study' };
const clock = (): string => '2026-01-02T03:04:05.000Z';
const edit = (commands: ReturnType<typeof memoryLog>, text: string, block = 'lead/satisfied') =>
  editProse({ commands, clock }, study, exampleRun, { by: 'Anna', block, text });
const markdown = async (commands: ReturnType<typeof memoryLog>, run: AnalysisRun): Promise<string> =>
  renderMarkdownReport(await editedReport(commands, study, reportFromRun(run)), 'da');

/** The same run, but that the satisfied state help and support less. */
const moved: AnalysisRun = {
  ...exampleRun, id: 'ffffffffffff',
  results: {
    ...exampleRun.results,
    themes: exampleRun.results.themes.map((theme) => (theme.theme !== 'help-support' ? theme : {
      ...theme, groups: theme.groups.map((each) => (each.group === 'satisfied' ? { ...each, share: { ...each.share, value: 0.299 } } : each)),
    })),
  },
};

describe('a text that somebody wrote', () => {
  it('stands in the reports of every run of the study in place of the program’s own', async () => {
    const log = memoryLog();
    await edit(log, '  Hjælpen\n afgør det.  ');
    for (const run of [exampleRun, moved]) {
      const text = await markdown(log, run);
      expect(text).toContain('Hjælpen afgør det.');
      expect(text).not.toContain('Blandt de tilfredse nævnes hjælp og støtte oftest: 31,2 pct.\n\n2.300 af');
    }
    expect(JSON.stringify(log.all)).toContain('"by":"Anna"');
  });

  it('is marked when its figures have moved, and only then', async () => {
    const log = memoryLog();
    await edit(log, 'Hjælpen afgør det.');
    expect(await markdown(log, exampleRun)).not.toContain('er ændret');
    expect(await markdown(log, moved)).toContain('Tallene bag teksten er ændret, siden den blev skrevet (help-support/satisfied: før 31,2 pct., nu 29,9 pct.).');
  });

  it('gives way to a later one, and an empty one brings the program’s own back', async () => {
    const log = memoryLog();
    const plain = await markdown(log, exampleRun);
    await edit(log, 'Første.');
    await edit(log, 'Anden.');
    expect(await markdown(log, exampleRun)).toMatch(/Anden\./);
    expect(await markdown(log, exampleRun)).not.toMatch(/Første\./);
    await edit(log, '');
    expect(await markdown(log, exampleRun)).toBe(plain);
  });

  it('is of a part that the report has, by somebody with a name', async () => {
    const log = memoryLog();
    await expect(edit(log, 'x', 'lead/nobody')).rejects.toMatchObject({ notices: [{ code: 'value-unknown' }] });
    await expect(editProse({ commands: log, clock }, study, exampleRun, { by: ' ', block: 'lead/satisfied', text: 'x' }))
      .rejects.toMatchObject({ notices: [{ code: 'coder-name-invalid' }] });
    expect(log.all).toEqual([]);
    expect((await reportProse(log, study, exampleRun)).map(({ id }) => id)).toEqual(['lead/satisfied', 'lead/dissatisfied']);
  });

  it('is text whatever it holds', async () => {
    const log = memoryLog();
    await edit(log, '<script>alert(1)</script> | **fed**');
    expect(await markdown(log, exampleRun)).toContain('\\<script>alert(1)\\</script> \\| \\*\\*fed\\*\\*');
  });
});
