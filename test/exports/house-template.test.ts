import { describe, expect, it } from 'vitest';
import { renderDocxReport } from '../../src/exports/docx-report.js';
import { figurePng } from '../../src/exports/figure-png.js';
import type { HouseStyle } from '../../src/exports/house-style.js';
import { parseHouseTemplate } from '../../src/exports/house-template.js';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { renderPptxReport } from '../../src/exports/pptx-report.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { InputError } from '../../src/notices/input-error.js';
import { reportOf } from '../../src/report/report.js';
import { exampleRun } from '../report/example-run.js';
import { officeFile } from './office-file.js';

const whole = `format: 1
organisation: Vestby Kommune
footer: Analyseenheden
font: Arial
colours:
  heading: "#123456"
  accent: "#7A1F5C"
  tint: "#F3E8EF"
logo:
  file: logo.svg
  description: Vestby Kommunes byvåben
`;
const faults = (text: string): unknown[] => {
  try {
    parseHouseTemplate(text, 'template.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.notices.map(({ code, parameters }) => [code, (parameters as { line: number }).line]);
    throw error;
  }
  return [];
};

describe('a house’s template', () => {
  it('is read with what it says, the rest plain', () => {
    const { style, logo, notices } = parseHouseTemplate(whole, 'template.yaml');
    expect(style).toMatchObject({ organisation: 'Vestby Kommune', footer: 'Analyseenheden', font: 'Arial', colours: { heading: '#123456' } });
    expect(logo).toEqual({ file: 'logo.svg', description: 'Vestby Kommunes byvåben' });
    expect(notices).toEqual([]);
    expect(parseHouseTemplate('format: 1\n', 'template.yaml').style).toMatchObject({ organisation: null, font: 'Calibri' });
  });

  it('is refused with the line of each mistake', () => {
    expect(faults('format: 1\ncolours:\n  heading: blå\n')).toEqual([['definition-invalid', 3]]);
    expect(faults('format: 1\nfont: "x; } body { display: none"\n')).toEqual([['definition-invalid', 2]]);
    expect(faults('format: 1\nlogo:\n  file: ../../logo.png\n  description: x\n')).toEqual([['definition-invalid', 3]]);
    expect(faults('format: 1\ncolour: x\n')).toEqual([['definition-invalid', 2]]);
    expect(faults('format: 9\n')).toEqual([['format-unsupported', 1]]);
  });

  it('is warned of colours that are hard to read, with their line', () => {
    const { notices } = parseHouseTemplate('format: 1\ncolours:\n  heading: "#DDDDDD"\n  accent: "#FFFFFF"\n  tint: "#222222"\n', 'template.yaml');
    expect(notices.map(({ code, parameters }) => [code, (parameters as { line: number }).line])).toEqual([
      ['template-contrast', 3], ['template-contrast', 4], ['template-contrast', 5],
    ]);
  });

  it('shows in every format that has a look', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#7A1F5C"/></svg>';
    const style: HouseStyle = {
      ...parseHouseTemplate(whole, 'template.yaml').style, logo: { picture: figurePng(svg, figureFonts, 200), description: 'Vestby Kommunes byvåben' },
    };
    const report = reportOf(exampleRun);
    const html = renderHtmlReport(report, 'da', style);
    const docx = officeFile(await renderDocxReport(report, 'da', figureFonts, style));
    const pptx = officeFile(await renderPptxReport(report, 'da', figureFonts, style));
    for (const file of [html, docx.xml.map(([, xml]) => xml).join(''), pptx.xml.map(([, xml]) => xml).join('')]) {
      for (const said of ['Analyseenheden', 'Vestby Kommunes byvåben', '123456', 'Arial']) expect(file).toContain(said);
    }
    expect(html).toContain('src="data:image/png;base64,');
  });
});
