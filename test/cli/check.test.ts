import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, root, runCommand, type Finished } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
let studies = 0;

type Change = readonly [file: string, change: (content: string) => string];

/** A copy of the small study with files changed, checked. */
async function checked(...changes: readonly Change[]): Promise<Finished> {
  const study = join(home, `study-${studies++}`);
  await cp(join(root, 'corpus-samples', 'small'), study, { recursive: true });
  for (const [file, change] of changes) {
    const content = await readFile(join(study, file), 'utf8');
    const changed = change(content);
    expect(changed, `${file} is changed`).not.toBe(content);
    await writeFile(join(study, file), changed);
  }
  return runCommand(['check', join(study, 'study.yaml')], home);
}

/** A study of the small one's files, with the part of sampling.yaml that draws from the register. */
const withRegister: Change = ['study.yaml', (text) => `${text}
sampling:
  frame: { file: register.csv, id: citizen }
  course: { starts: course_start, ends: course_end, active: [2023-04-01, 2023-06-30] }
  benefit: { starts: benefit_start, ends: benefit_end, on: 2023-08-01, weeks: 8 }
  size: 10
`];

describe('check says file, row, column, what was expected, what stood there and what to do', () => {
  test.each<[string, number, readonly Change[], readonly string[]]>([
    ['an unknown category of a variable', 0, [['sample.csv', (text) => text.replace('S001,mand', 'S001,hankøn')]],
      ['sample.csv, række 2, kolonnen »gender«', '»kvinde« og »mand«', 'Fundet: »hankøn«']],
    ['an unknown step of a scale', 0, [['respondents.csv', (text) => text.replace('igang,ja,2,3,2', 'igang,ja,7,3,2')]],
      ['respondents.csv, række 2, kolonnen »trust«', '»1«, »2«, »3«, »4«, »5«', 'Fundet: »7«']],
    ['age 190 of one who did not answer', 0, [['sample.csv', (text) => text.replace('S001,mand,27', 'S001,mand,190')]],
      ['sample.csv, række 2, kolonnen »age«', 'et tal fra 18 til 67', 'Fundet: »190«', 'Ret tallet']],
    ['age 190 of a respondent, whose stratum it takes', 2,
      [['sample.csv', (text) => text.replace('S002,kvinde,57', 'S002,kvinde,190')]],
      ['sample.csv, række 3, kolonnen »age«', 'et tal fra 18 til 67', 'Fundet: »190«', 'respondents.csv, række 2']],
    ['a benefit that begins after the survey closed', 0,
      [['sample.csv', (text) => text.replace('Odder,2021-06-26', 'Odder,2024-06-26')]],
      ['sample.csv, række 3, kolonnen »benefit_start«', '2023-09-18 eller tidligere', 'Fundet: »2024-06-26«', 'Ret datoen']],
    ['a benefit that ends before it begins', 2,
      [withRegister, ['register.csv', (text) => text.replace('2023-03-23,2023-05-02', '2023-03-23,2023-01-02')]],
      ['register.csv, række 3, kolonnen »benefit_end«', '2023-03-23 eller senere', 'Fundet: »2023-01-02«', 'Ret datoerne']],
    ['a course that ends before it begins', 2,
      [withRegister, ['register.csv', (text) => text.replace('2021-09-10,,2023-06-29,', '2021-09-10,,2023-06-29,2022-06-29')]],
      ['register.csv, række 2, kolonnen »course_end«', '2023-06-29 eller senere', 'Fundet: »2022-06-29«']],
    ['an answer after the survey closed', 0,
      [['respondents.csv', (text) => text.replace('2023-08-28T15:49', '2023-10-28T15:49')]],
      ['respondents.csv, række 2, kolonnen »answered_at«', 'uden for undersøgelsens periode', 'Fundet: ']],
    ['a survey that closes before it opens', 2, [['study.yaml', (text) => text.replace('closes: 2023-09-18', 'closes: 2023-07-18')]],
      ['study.yaml, linje 7', 'lukker (2023-07-18), før den åbner', '>= 2023-08-21', 'Ret datoen ved opens eller closes']],
    ['a negative population', 2, [['population.csv', (text) => text.replace('Odder,312', 'Odder,-312')]],
      ['population.csv, række 2, kolonnen »citizens«', 'Fundet: »-312«']],
    ['a stratum of respondents that the population lacks', 2,
      [['population.csv', (text) => text.replace(/^45\+,kvinde,Odder,.*\n/m, '')]],
      ['respondents.csv, række 2', '45+ · kvinde · Odder', 'population.csv']],
    ['a stratum of the population that no respondent is in', 0,
      [['population.csv', (text) => `${text}18-44,kvinde,Skagen,40\n`]], ['Én gruppe af populationen', '40 borgere']],
    ['a municipality of one who did not answer that the population lacks', 0,
      [['sample.csv', (text) => text.replace('S001,mand,27,Odder', 'S001,mand,27,Oder')]],
      ['sample.csv, række 2', '18-44 · mand · Oder', 'population.csv']],
    ['an answer to a question that was not asked', 0,
      [['study.yaml', (text) => text.replace('- id: listened\n', '- id: listened\n    only: { trust: [5] }\n')]],
      ['respondents.csv, række 2, kolonnen »listened«']],
  ])('%s (ends with %i)', async (_, code, changes, named) => {
    const finished = await checked(...changes);
    expect(finished.err).not.toMatch(/\n {4}at /);
    for (const each of named) expect(finished.err).toContain(each);
    expect(finished.code, finished.err).toBe(code);
  });
});
