import { describe, expect, it } from 'vitest';
import { agreementTables } from '../../src/exports/agreement-tables.js';
import { coderAgreement } from '../../src/themes/coder-agreement.js';
import type { Coding } from '../../src/themes/human-coding.js';

const codings = Array.from({ length: 40 }, (_, i) => (['Anna', 'Bo'] as const).flatMap((coder): Coding[] => [{
  respondent: `r${i}`, question: 'why', coder,
  themes: [...(i % 2 === 0 ? ['help'] : []), ...(i % 10 === 0 && coder === 'Anna' ? ['change'] : [])],
}])).flat();
const tables = (of: readonly Coding[]) => agreementTables(coderAgreement(of, ['help', 'change', 'never'], 1), (theme) => theme.toUpperCase(), 'da');

describe('agreement between coders in words', () => {
  it('has a row a theme, the mean and whole answers, and says why a figure is missing', () => {
    const { columns, rows } = tables(codings).themes!;
    expect(columns.map(({ text }) => text)).toEqual(['tema', 'α', 'svar med temaet', 'uenige om', 'andel hos Anna', 'andel hos Bo', 'usikkerhed (95 pct.)']);
    expect(rows[0]).toEqual(['HELP', '1,00', '20', '0', '50,0 pct.', '50,0 pct.', 'enige om alt; usikkerheden kan ikke beregnes']);
    expect(rows[2]).toEqual(['NEVER', '–', '0', '0', '0,0 pct.', '0,0 pct.', 'ingen eller alle har givet temaet']);
    expect(rows.map(([name]) => name).slice(3)).toEqual(['Gennemsnit af temaernes α', 'Hele svar (α af sæt af temaer, MASI-afstand)']);
    expect(rows[1]!.at(-1)).toMatch(/^-?0,\d\d–-?0,\d\d$/);
  });

  it('has a table for each pair, with kappa', () => {
    const [pair] = tables(codings).pairs;
    expect(pair!.caption).toBe('Anna · Bo');
    expect(pair!.rows[0]).toEqual(['HELP', '40', '1,00', '100,0 pct.', '100,0 pct.']);
    expect(pair!.rows[1]!.slice(1)).toEqual(['40', '0,00', '0,0 pct.', '94,7 pct.']);
  });

  it('says what is compared, and shows no table where nothing is', () => {
    const alone = tables(codings.filter(({ coder }) => coder === 'Bo').map((coding) => ({ ...coding, chosen: true as const })));
    expect(alone).toMatchObject({ pairs: [] });
    expect(alone.themes).toBeUndefined();
    expect(alone.compared.at(-1)).toBe('40 kodninger tæller ikke med: Svaret var udvalgt, eller koderen så et forslag.');
  });
});
