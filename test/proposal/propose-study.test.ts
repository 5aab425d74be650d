import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderStudyYaml } from '../../src/exports/study-yaml.js';
import { InputError } from '../../src/notices/input-error.js';
import { proposeStudy } from '../../src/proposal/propose-study.js';
import type { StudyProposal } from '../../src/proposal/study-proposal.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey } from '../../src/survey/survey.js';
import type { Table } from '../../src/survey/table.js';
import { danishText } from '../lexicon/danish-text.js';

const names = danishText.firstNames;

/** A table from columns; a column is its values, or what gives the value of a row. */
function tableOf(
  rows: number, columns: Readonly<Record<string, readonly string[] | ((row: number) => string)>>
): Table {
  return {
    file: 'svar.csv',
    columns: Object.keys(columns),
    rows: Array.from({ length: rows }, (_, i) =>
      Object.values(columns).map((values) => (typeof values === 'function' ? values(i) : values[i % values.length]!))),
  };
}

const written = (i: number) => `Jeg fik svar nummer ${'i'.repeat(i + 1)} af min sagsbehandler i går`;
const base = { id: (i: number) => `B${i}`, hvorfor: written };
const propose = (
  columns: Parameters<typeof tableOf>[1], rows = 30
): StudyProposal => proposeStudy(tableOf(rows, { ...base, ...columns }), names);
const whyUnused = ({ unused }: StudyProposal) => Object.fromEntries(
  unused.map(({ column, why }) => [column, why.code])
);

describe('a first study', () => {
  test('knows id, status, answering time, minutes, weight and segment by name and content', () => {
    const { fieldwork, ...guessed } = propose({
      status: ['gennemført', 'delvis'], besvaret: (i) => `2023-08-${10 + (i % 20)}T10:00`, minutter: (i) => `${i},5`,
      vægt: (i) => `${1 + i / 7}`, segment: ['tilfreds', 'utilfreds', ''],
    });
    expect(guessed).toMatchObject({
      id: { column: 'id', why: { code: 'id-named' } },
      status: { column: 'status', complete: 'gennemført', partial: 'delvis' },
      answeredAt: { column: 'besvaret' }, minutes: { column: 'minutter' }, weight: { column: 'vægt' },
      segments: { kind: 'column', name: 'segment' },
      texts: [{ column: 'hvorfor', why: { code: 'text-named' } }], questions: [], variables: [], unused: [],
    });
    expect(fieldwork).toMatchObject({ opens: '2023-08-10', closes: '2023-08-29' });
  });

  test('knows five-point scales by numbers, by name and by words, with what stands for ved ikke', () => {
    const guessed = propose({
      tryghed: ['1', '2', '5', 'Ved ikke', ''], samlet_tilfredshed: ['1', '3', '5', 'Ved ikke'],
      lyttede: [
        'I HØJ GRAD', 'I mindre grad', 'Slet ikke'
      ], plan: ['i høj grad', 'I nogen grad', 'ved ikke'], mødt: ['I ringe grad', 'I høj grad'],
      enig: ['Hverken eller', 'Enig', 'Helt uenig'], antal_samtaler: ['1', '2', '3'],
    });
    expect(
      guessed.questions.map((each) => (each.kind === 'scale' ? [each.id, each.scale, each.why.code] : []))
    ).toEqual([
      ['tryghed', 'one-to-five', 'scale-numbers'], ['samlet_tilfredshed', 'satisfaction', 'scale-numbers-named'],
      ['lyttede', 'degree', 'scale-words'], ['plan', 'degree', 'scale-words'], ['mødt', 'degree_2', 'scale-words'],
      ['enig', 'agreement', 'scale-words'],
    ]);
    expect(guessed.dontKnow).toEqual({ word: 'Ved ikke', why: { code: 'dont-know-word', parameters: { count: 13 } } });
    expect(guessed.segments).toMatchObject({ kind: 'question', name: 'samlet_tilfredshed' });
    expect(guessed.scales.find(({ id }) => id === 'degree')!.steps.map(({ words }) => words))
      .toEqual(['I meget høj grad', 'I HØJ GRAD', 'I nogen grad', 'I mindre grad', 'Slet ikke']);
    expect(guessed.variables.map(({ id }) => id)).toEqual(['antal_samtaler']);
  });

  test('gathers yes and no columns that begin alike, and leaves a lone one a variable', () => {
    const guessed = propose({
      'q6_bolig': ['ja', 'nej'], q6_ingen: ['nej', 'ja', ''], q6_aldrig: [''], 'Kontakt - Post': ['1', '0'],
      'Kontakt - SMS': ['x', ''], job: ['ja', 'nej']
    });
    expect(guessed.questions).toMatchObject([
      {
        id: 'q6', kind: 'several',
        options: [{ column: 'q6_bolig', name: 'bolig' }, { column: 'q6_ingen' }, { column: 'q6_aldrig' }]
      },
      {
        id: 'Kontakt', kind: 'several',
        options: [{ column: 'Kontakt - Post', name: 'Post' }, { column: 'Kontakt - SMS' }]
      },
    ]);
    expect(guessed.variables.map(({ id }) => id)).toEqual(['job']);
  });

  test('knows a question with one answer by its name and its few words, and who was asked it', () => {
    const mood = (i: number) => ['1', '2', '4', '5'][i % 4]!;
    const guessed = propose({
      køn: ['kvinde', 'mand'], q1: mood, q2: (i) => ['telefon', 'møde', 'dk', 'brev'][i % 4]!,
      q3: (i) => (Number(mood(i)) < 3 ? ['ventetid', 'samtale'][(i >> 2) % 2]! : ''),
      'Har du et job?': (i) => (i % 2 ? ['ja', 'nej'][(i >> 2) % 2]! : ''), q5: ['1', '2', '3', '', '5'], område: ['by', 'land'],
    }, 120);
    expect(guessed.questions).toMatchObject([
      { id: 'q1', kind: 'scale' },
      { id: 'q2', kind: 'choice', options: ['brev', 'møde', 'telefon'], why: { code: 'question-named', parameters: { levels: 3 } } },
      { id: 'q3', kind: 'choice', only: { id: 'q1', values: ['2', '1'], why: { code: 'routed', parameters: { answered: 60, outside: 60 } } } },
      { id: 'Har du et job?', kind: 'choice', only: { id: 'køn', values: ['mand'] } },
      { id: 'q5', kind: 'scale' },
    ]);
    expect(guessed.questions.flatMap((each) => (each.only ? [each.id] : []))).toEqual(['q3', 'Har du et job?']);
    expect(guessed.variables.map(({ id }) => id)).toEqual(['køn', 'område']);
    const yaml = renderStudyYaml(guessed, 'da');
    expect(yaml).toMatch(/# gæt: kun besvaret af dem med disse svar i q1: 60 har svaret, ingen af de 60 andre\n {4}only:\n {6}q1:\n {8}- /);
    expect(parseStudy(yaml, 's.yaml').questions[2]!.only).toEqual([{ variable: 'q1', levels: ['2', '1'] }]);
  });

  test('knows open answers by their length, their differences and their name, but no addresses', () => {
    const { texts } = propose({
      Q9: written, kommentar: (i) => `nej ${i}`, Q10: [
        'Jeg er i et forløb hos jobcentret lige nu', 'Jeg er ikke længere i et forløb'
      ],
      bopæl: (i) => `Den gamle landevej ${i}, 8300 Odder by`,
    });
    expect(texts.map(({ column, why }) => [column, why.code])).toEqual(
      [['hvorfor', 'text-named'], ['Q9', 'long-texts'], ['kommentar', 'text-named']]
    );
  });

  test('gives the one of two open questions that asks what could have been better a codebook of its own', () => {
    const guessed = propose({ 'Hvad kunne være bedre?': written });
    expect(guessed.texts.map(({ codebook }) => codebook?.id)).toEqual([undefined, 'jobcenter-improvements']);
    const yaml = renderStudyYaml(guessed, 'da');
    expect(yaml).toMatch(/\n {4}# gæt: [^\n]+\n {4}codebook: jobcenter-improvements\n/);
    expect(parseStudy(yaml, 's.yaml').texts.map(({ codebook }) => codebook)).toEqual([undefined, 'jobcenter-improvements']);
    // Alone it may be the only thing that was asked.
    const alone = proposeStudy(tableOf(30, { id: base.id, 'Hvad kunne være bedre?': written }), names);
    expect(alone.texts.map(({ codebook }) => codebook)).toEqual([undefined]);
  });

  test('cuts ages into bands that hold them all, but for those that cannot be', () => {
    const { variables } = propose({ alder: (i) => String(i === 3 ? 190 : 16 + 2 * i) });
    expect(variables).toMatchObject(
      [{ id: 'age_group', column: 'alder', limits: [16, 30, 50, 110], levels: ['16-29', '30-49', '50+'] }]
    );
  });

  test('lists levels of few values only, and says why another column is not used', () => {
    const guessed = propose({
      køn: ['kvinde', 'mand'], kommune: (i) => `Sted ${i % 33}`, by: (i) => `Sted ${i % 29}`,
      gruppe: ['10+', '2-9', '1'],
      tom: [''], ens: ['x'], løn: (i) => `${20_000 + i * 17}`, født: (i) => `1980-01-${10 + (i % 5)}`,
      slut: ['1-2-2023', '03/04/2023'],
      andet: (i) => (
        i === 4 ? 'Jeg har selv fundet et job i Odder hos en ven' : ['a', 'b'][i % 2]!
      ), bolig: (i) => (i < 4 ? `særlig ${i}` : 'leje'),
    }, 120);
    expect(guessed.variables.map(({ id, levels }) => [id, levels])).toEqual([
      ['køn', ['kvinde', 'mand']], ['kommune', []], [
        'by', Array.from({ length: 29 }, (_, i) => `Sted ${i}`).toSorted()
      ],
      ['gruppe', ['1', '2-9', '10+']],
    ]);
    expect(whyUnused(guessed)).toEqual({
      tom: 'empty', ens: 'one-value', løn: 'number', født: 'date', slut: 'day-first-date', andet: 'rare-long-values',
      bolig: 'rare-long-values',
    });
  });

  test('never lists names, numbers and addresses of people, however often they come', () => {
    const people = ['Mette Jensen', 'Hassan Ali', 'Kirsten', 'Ole'];
    const guessed = propose({
      kontaktperson: people, cpr: [
        '010190-1234', '020280-2345'
      ], ring: ['20 30 40 50', '11223344'], post: ['a@b.dk', 'c@d.dk'],
      sagsbehandler: ['MJ', 'OK'], sted: [
        'Møllevej 12, 8300 Odder', 'Åvej 3, 7100 Vejle'
      ], journal: ['12345678901', '12345678902'],
    });
    expect(whyUnused(guessed)).toEqual({
      kontaktperson: 'personal', cpr: 'personal', ring: 'personal', post: 'personal', sagsbehandler: 'personal',
      sted: 'personal', journal: 'personal',
    });
    expect(guessed.variables).toEqual([]);
  });

  test('takes the first column of different values for the id when none is named so, but no CPR number', () => {
    const rest = { hvorfor: written, nøgle: (i: number) => `k${i}` };
    expect(
      proposeStudy(tableOf(9, { cpr: (i) => `010190123${i}`, alder: (i) => String(20 + i), ...rest }), names).id.column
    ).toBe('alder');
    expect(
      proposeStudy(tableOf(9, { cpr: (i) => `010190123${i}`, ...rest }), names).id
    ).toEqual({ column: 'nøgle', why: { code: 'id-distinct', parameters: {} } });
  });

  test.each<[string, Table, string]>([
    ['no column can be the id', tableOf(4, { text: written, køn: ['mand'] }), 'id-not-found'],
  ])('is refused when %s', (_, table, code) => {
    expect(() => proposeStudy(table, names)).toThrow(code);
  });
});

describe('the first study.yaml', () => {
  test('of a file without open answers has none, and says where they would stand', () => {
    const table = tableOf(9, { id: (i) => `B${i}`, tilfredshed: ['1', '3', '5'] });
    const yaml = renderStudyYaml(proposeStudy(table, names), 'da');
    expect(yaml).toContain('# Ingen kolonne ligner åbne svar.');
    expect(parseStudy(yaml, 'study.yaml').texts).toEqual([]);
  });

  const value = fc.oneof(
    { arbitrary: fc.constantFrom(
      '', '1', '2', '3', '4', '5', 'ja', 'nej', 'vedikke', 'tilfreds', 'enig', '2023-08-01', '37', '1,5'
    ), weight: 6 },
    fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences', maxCount: 2 }));
  const header = fc.oneof(fc.constantFrom(
    'text', 'køn', 'status', 'vægt', 'alder', 'segment', 'tilfreds', 'q1_a', 'q1_b', 'true', '1', '- x', '# y'
  ),
    fc.string(
      { unit: 'binary', minLength: 1, maxLength: 30 }
    )).map((each) => each.trim()).filter((each) => each !== '' && each !== '__proto__');
  const tables = fc.uniqueArray(header, { minLength: 1, maxLength: 9 }).chain((columns) =>
    fc.array(
      fc.array(value, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 14 }
    ).map((rows): Table => ({
      file: 'svar.csv',
      columns: ['respondentid', ...columns, 'hvorfor'],
      rows: rows.map((cells, i) => [`r${i}`, ...cells, written(i)]),
    })));

  test.each(['da', 'en'] as const)('is a study that reads its own table, whatever stands in it (%s)', (language) => {
    fc.assert(fc.property(tables, (table) => {
      const study = parseStudy(renderStudyYaml(proposeStudy(table, names), language), 'study.yaml');
      const survey = readSurvey(study, { respondents: table });
      expect(survey.count).toBe(table.rows.length);
    }), { numRuns: 150 });
  });

  test('names every column: as a part of the study, or with the reason why it is not used', () => {
    fc.assert(fc.property(tables, (table) => {
      const guessed = proposeStudy(table, names);
      const named = [
        guessed.id, guessed.status, guessed.answeredAt, guessed.minutes, guessed.weight, ...guessed.variables,
        ...guessed.texts, ...guessed.unused,
      ].flatMap((each) => (each ? [each.column] : []));
      const asked = guessed.questions.flatMap(
        (each) => (each.kind === 'several' ? each.options.map(({ column }) => column) : [each.column])
      );
      const segment = guessed.segments?.kind === 'column' ? [guessed.segments.name] : [];
      expect([...named, ...asked, ...segment].toSorted()).toEqual(table.columns.toSorted());
    }), { numRuns: 150 });
  });

  test('holds no id, no name and no answer, and says of each guess why', () => {
    const people = ['Mette Jensen', 'Hassan Ali', 'Kirsten Madsen', 'Ole Bo Hansen', 'Ida', 'Fatima', 'Per Lund'];
    const table = tableOf(70, {
      respondent: (i) => `HEMMELIG${1000 + i}`, navn: people, kontakt: people, hvorfor: written, ekstra: (i) => (
        i % 10 === 0 ? written(i) : 'nej'
      ),
      køn: ['kvinde', 'mand'], tilfredshed: ['1', '2', '4', '5'],
    });
    const yaml = renderStudyYaml(proposeStudy(table, names), 'da');
    expect(yaml).not.toMatch(/HEMMELIG|sagsbehandler/);
    for (const name of people) expect(yaml).not.toContain(name);
    expect(yaml).toContain('kvinde: kvinde');
    const guesses = Array.from(yaml.matchAll(/^ *# gæt: (.*)$/gm), ([, why]) => why);
    expect(guesses.length).toBeGreaterThanOrEqual(6);
    for (const why of guesses) expect(why!.length).toBeGreaterThan(10);
    expect(yaml).toMatch(/# Kolonner, der ikke er brugt:\n# - navn: ligner personoplysninger/);
  });

  test('refuses with an InputError, never a fault, when there is no text', () => {
    fc.assert(fc.property(tables, (table) => {
      const bare: Table = {
        ...table, columns: table.columns.slice(1, -1), rows: table.rows.map((cells) => cells.slice(1, -1))
      };
      try {
        parseStudy(renderStudyYaml(proposeStudy(bare, names), 'da'), 'study.yaml');
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).message).toMatch(/^id-not-found$/);
      }
    }), { numRuns: 150 });
  });
});
