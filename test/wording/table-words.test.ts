import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/figures/data-table.js';
import { figureTable } from '../../src/figures/figure-table.js';
import { satisfactionFigure } from '../../src/figures/satisfaction-figure.js';
import { cellText, tableText } from '../../src/wording/table-words.js';
import { exampleRun } from '../report/example-run.js';

describe('a cell in words', () => {
  const cells: [Cell, string, string][] = [
    [{ kind: 'count', value: 9989 }, '9.989', '9,989'],
    [{ kind: 'share', value: 0.4321, reliable: true }, '43,2 pct.', '43.2%'],
    [{ kind: 'share', value: 0.4321, reliable: false }, '43,2 pct.*', '43.2%*'],
    [{ kind: 'score', value: 3.407, reliable: true }, '3,41', '3.41'],
    [{ kind: 'interval', of: 'share', low: 0.41, high: 0.454 }, '41,0–45,4 pct.', '41.0–45.4%'],
    [{ kind: 'interval', of: 'score', low: 3.1, high: 3.25 }, '3,10–3,25', '3.10–3.25'],
    [{ kind: 'coefficient', value: 0.675 }, '0,68', '0.68'],
    [{ kind: 'suppressed', under: 5 }, 'under 5', 'under 5'],
    [{ kind: 'none' }, '–', '–'],
    [{ kind: 'group', group: 'dissatisfied' }, 'Utilfredse', 'Dissatisfied'],
    [{ kind: 'weighting', weighted: false }, 'Uvægtet', 'Unweighted'],
    [{ kind: 'words', words: ['hjælp', 'støtte'] }, 'hjælp, støtte', 'hjælp, støtte'],
    [{ kind: 'label', label: { da: 'Tillid', en: 'Trust' } }, 'Tillid', 'Trust'],
  ];

  it.each(cells)('of %j', (cell, danish, english) => {
    expect([cellText(cell, 'da'), cellText(cell, 'en')]).toEqual([danish, english]);
  });
});

describe('a figure’s table in words', () => {
  it('has the published weighted and unweighted shares to one decimal, with heads from the questionnaire', () => {
    const figure = satisfactionFigure(exampleRun.results.satisfaction!, true, 5);
    const { columns, rows } = tableText(figureTable(figure), 'Tilfredshed', 'da');
    expect(columns.map(({ text }) => text)).toEqual([
      'Vægtning', 'n', 'Meget tilfreds', 'Tilfreds', 'Hverken tilfreds eller utilfreds', 'Utilfreds', 'Meget utilfreds',
      'Gns. score', 'Usikkerhed (95 pct.)',
    ]);
    expect(columns.map(({ numeric }) => numeric)).toEqual([false, true, true, true, true, true, true, true, true]);
    expect(rows).toEqual([
      ['Vægtet', '9.076', '24,0 pct.', '35,2 pct.', '20,6 pct.', '9,8 pct.', '10,3 pct.', '3,54', '3,51–3,57'],
      ['Uvægtet', '8.613', '26,9 pct.', '34,5 pct.', '19,2 pct.', '9,2 pct.', '10,1 pct.', '3,59', '3,56–3,62'],
    ]);
  });
});
