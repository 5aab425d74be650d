import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { reportOf } from '../../src/report/report.js';
import { bareRun, exampleRun } from '../report/example-run.js';

const text = renderMarkdownReport(reportOf(exampleRun), 'da');

describe('escaping Markdown', () => {
  it('keeps every letter, and leaves no mark that could begin markup', () => {
    const letters = fc.constantFrom(...'ab12 .)(#*_-+>=`~|<[]!:&$\\\n\twww'.split(''));
    fc.assert(fc.property(fc.string({ unit: letters }), (written) => {
      const escaped = escapeMarkdown(written);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(written.replace(/\s+/g, ' ').trim());
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(bare).not.toMatch(/[`*_[\]<|~$&#]|:\S/);
      expect(escaped).not.toMatch(/^(?:[-+=>]|\d+[.)](?:\s|$))|www\./);
    }));
  });

  it('leaves ordinary Danish as it reads', () => {
    expect(escapeMarkdown('Jeg fik 2.300 kr. (30-49 år): ikke nok!')).toBe('Jeg fik 2.300 kr. (30-49 år): ikke nok!');
  });
});

describe('the Markdown report', () => {
  it('keeps markup in an answer as text, line by line in the quote', () => {
    expect(text).toContain([
      '> \\<script>alert("1")\\</script> \\| \\*\\*fed\\*\\* \\[link\\](http\\://www\\.eksempel.dk) \\& co.',
      '> \\# Overskrift',
      '> \\- punkt',
      '>',
      '> Utilfreds borger. Svar på: »Vil du uddybe, hvorfor du har været tilfreds/utilfreds?« Ikke godkendt.',
    ].join('\n'));
  });

  it('has tables whose rows are as wide as their heads', () => {
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      const widths = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('tells the same findings and numbers as the page', () => {
    expect(text).toContain('# Borgernes tilfredshed med jobcentret\n\nUdkast: Citaterne er ikke godkendt.\n\n1. [Det');
    expect(text).toContain('\n3. [Temaer i svarene](#temaer-i-svarene)\n');
    expect(text).toContain('\n\n## Det vigtigste\n');
    expect(text).toContain('### 1\\. Hjælp og støtte\n\nMange: 31,2 pct. (29,2–33,2 pct.) af de tilfredse borgere.');
    expect(text)
      .toContain('| Vægtet | 9.076 | 24,0 pct. | 35,2 pct. | 20,6 pct. | 9,8 pct. | 10,3 pct. | 3,54 | 3,51–3,57 |');
  });

  it('holds no number of citizens too few to be shown, and no answer as it was written', () => {
    expect(renderMarkdownReport(reportOf(bareRun), 'en')).not.toMatch(/42\.4|langt nede|undefined/);
    expect(text).not.toMatch(/Hanne|undefined/);
  });
});
