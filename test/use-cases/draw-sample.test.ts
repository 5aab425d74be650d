import { describe, expect, test } from 'vitest';
import { drawStudySample } from '../../src/use-cases/draw-sample.js';
import { registerHead, samplingStudy } from '../sampling/register.js';
import { filesOf } from './files-of.js';

const rows = [
  'a|Odder|kvinde|25|a-dagpenge|2023-01-01|2023-03-31|2023-01-01|', 'a|Odder|kvinde|25|kontanthjælp|2023-04-01|||',
  'b|Odder|mand|45|a-dagpenge|2023-01-01||2023-01-01|', 'c|Odder|mand|45|a-dagpenge|2023-07-01||2023-01-01|',
  '|Odder|mand|45|||||',
];
const register = (head = registerHead, lines = rows) => [head, ...lines].join('\n').replaceAll('|', ',');
const draw = (study = samplingStudy, csv = register()) =>
  drawStudySample(filesOf({ 'study.yaml': study, 'register.csv': csv }), { study: 'study.yaml', seed: 1 });

describe('the sample of a study', () => {
  test('is the register’s rows with derived levels, stratum, its numbers, and the first day of benefit', async () => {
    const { sample } = await draw();
    expect(sample.columns).toEqual([
      ...registerHead.split('|'), 'age_group', 'group', 'stratum', 'stratum_citizens', 'stratum_drawn', 'benefit_since'
    ]);
    expect(sample.rows).toEqual([
      [
        'a', 'Odder', 'kvinde', '25', 'kontanthjælp', '2023-04-01', '', '', '', 'ung', 'kontanthjælp',
        'Odder · kvinde · ung', 1, 1, '2023-01-01'
      ],
      [
        'b', 'Odder', 'mand', '45', 'a-dagpenge', '2023-01-01', '', '2023-01-01', '', 'ældre', 'a-dagpenge',
        'Odder · mand · ældre', 1, 1, '2023-01-01'
      ],
    ]);
  });

  test('comes with an account in which nobody is missing', async () => {
    const { summary, excluded } = await draw();
    expect(summary).toMatchObject({
      seed: 1, rows: 5, rowsSetAside: 1, citizens: 3, eligible: 2, drawn: 2,
      groups: [{ group: 'Odder', citizens: 2, drawn: 2, strata: [
        { levels: ['kvinde', 'ung'], citizens: 1, drawn: 1 }, { levels: ['mand', 'ældre'], citizens: 1, drawn: 1 },
      ] }],
    });
    expect(
      summary.excluded.filter(({ citizens }) => citizens > 0)
    ).toEqual([{ reason: 'benefit-too-short', citizens: 1 }]);
    expect(excluded.rows).toEqual([['c', '', 'benefit-too-short'], ['', 6, 'id-missing']]);
  });

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'a study does not say how to draw', () => draw(samplingStudy.replace(/sampling:\n( .*\n)+/, '')),
      { code: 'sampling-missing', parameters: { file: 'study.yaml' } },
    ],
    ['the register has no rows', () => draw(samplingStudy, register(registerHead, [])), { code: 'file-without-rows' }],
  ])('is refused when %s', async (_, drawn, expected) => {
    await expect(drawn()).rejects.toMatchObject({ notices: [expected] });
  });

  test('is refused when the register has a column that the sample adds', async () => {
    const study = samplingStudy.replaceAll('course_to', 'stratum');
    await expect(draw(study, register(registerHead.replace('course_to', 'stratum')))).rejects
      .toMatchObject(
        { notices: [{ code: 'column-reserved', parameters: { file: 'register.csv', column: 'stratum' } }] }
      );
  });
});
