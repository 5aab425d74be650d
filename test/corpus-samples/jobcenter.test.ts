import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { circumstancesOf } from '../../corpus-samples/jobcenter/make/circumstances.js';
import { readCodedAnswers } from '../../corpus-samples/jobcenter/make/coded-answers.js';
import { makeSampleStudy } from '../../corpus-samples/jobcenter/make/sample-study.js';
import { studyFiles } from '../../corpus-samples/jobcenter/make/study-files.js';

type Row = Record<string, string>;

const folder = join(import.meta.dirname, '../../corpus-samples/jobcenter');
const bytes = (file: string): Buffer => readFileSync(join(folder, file));
const table = (file: string): Row[] => parseCsv(bytes(file).toString('utf8'), { columns: true });

const answers = readCodedAnswers(bytes('make/answers.csv').toString('utf8'));
const population = table('population.csv');
const sample = table('sample.csv').map(enriched);
const byId = new Map(sample.map((row) => [row['respondent']!, row]));
const respondents = table('respondents.csv').map((row) => ({ ...byId.get(row['respondent']!)!, ...row }));
const codings = table('codings.csv');
const gold = table('gold.csv');
const study = parseYaml(bytes('study.yaml').toString('utf8')) as {
  opens: string;
  closes: string;
  questions: { id: string; only?: Condition; except?: Condition; several?: Record<string, string> }[];
};
type Condition = Record<string, string[]>;

/** A sample row with the target group and age group that study.yaml derives. */
function enriched(row: Row): Row {
  const age = Number(row['age']);
  const readiness = row['readiness']!;
  const group = readiness === '' ? row['benefit']! : readiness === 'aktivitetsparat' ? 'aktivitetsparate' : 'parate';
  return { ...row, age_group: age < 30 ? '18-29' : age < 50 ? '30-49' : '50+', target_group: group };
}

function countBy(rows: readonly Row[], ...columns: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const strata = ['age_group', 'gender', 'municipality', 'target_group'];
const citizens = new Map(
  population.map((row) => [strata.map((column) => row[column]).join('|'), Number(row['citizens'])]),
);
const answersIn = countBy(respondents, ...strata);
const ratio = (row: Row): number => {
  const key = strata.map((column) => row[column]).join('|');
  return citizens.get(key)! / answersIn.get(key)!;
};
const one = (): number => 1;
const opinions = respondents.filter((row) => /^[1-5]$/.test(row['satisfaction']!));

function mean(rows: readonly Row[], value: (row: Row) => number, weight: (row: Row) => number = one): number {
  let sum = 0;
  let weights = 0;
  for (const row of rows) {
    sum += weight(row) * value(row);
    weights += weight(row);
  }
  return sum / weights;
}

const satisfied = (row: Row): number => (Number(row['satisfaction']) >= 4 ? 1 : 0);
const score = (row: Row): number => Number(row['satisfaction']);
const segmentOf = (row: Row): string =>
  /^[1-5]$/.test(row['satisfaction']!)
    ? ['dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'satisfied'][score(row) - 1]!
    : 'none';
const weeks = (row: Row): number => (Date.parse(study.closes) - Date.parse(row['benefit_start']!)) / 604_800_000;

function allowed(value: string, values: readonly string[]): boolean {
  return values.includes(value);
}

describe('the population', () => {
  it('has 312 strata with 67,629 citizens, none of them empty', () => {
    expect(population).toHaveLength(312);
    expect(citizens.size).toBe(312);
    expect([...citizens.values()].reduce((a, b) => a + b)).toBe(67_629);
    expect(Math.min(...citizens.values())).toBeGreaterThan(0);
  });

  it('is largest in Odense and Aalborg', () => {
    const totals = new Map<string, number>();
    for (const row of population) {
      totals.set(row['municipality']!, (totals.get(row['municipality']!) ?? 0) + Number(row['citizens']));
    }
    const largest = [...totals].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
    expect(totals.size).toBe(13);
    expect(largest.slice(0, 2).toSorted()).toEqual(['Aalborg', 'Odense']);
  });
});

describe('the sample', () => {
  it('holds 23,119 citizens, numbered without gaps, 1,016 to 2,266 in each municipality', () => {
    expect(sample.map((row) => row['respondent'])).toEqual(
      Array.from({ length: 23_119 }, (_, i) => `R${String(i + 1).padStart(5, '0')}`),
    );
    const sizes = [...countBy(sample, 'municipality').values()];
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1_016, 2_266]);
  });

  it('takes no more citizens from a stratum than the population has there', () => {
    for (const [stratum, drawn] of countBy(sample, ...strata)) {
      expect(drawn, stratum).toBeLessThanOrEqual(citizens.get(stratum) ?? 0);
    }
  });

  it('is shared out over gender and age group in proportion within each municipality', () => {
    const drawn = countBy(sample, 'municipality', 'gender', 'age_group');
    const size = countBy(sample, 'municipality');
    const expected = new Map<string, number>();
    const total = new Map<string, number>();
    for (const row of population) {
      const key = `${row['municipality']}|${row['gender']}|${row['age_group']}`;
      expected.set(key, (expected.get(key) ?? 0) + Number(row['citizens']));
      total.set(row['municipality']!, (total.get(row['municipality']!) ?? 0) + Number(row['citizens']));
    }
    for (const [key, count] of expected) {
      const municipality = key.split('|')[0]!;
      const share = (count * size.get(municipality)!) / total.get(municipality)!;
      expect(Math.abs(drawn.get(key)! - share), key).toBeLessThan(1);
    }
  });

  it('has ages of 18 to 66 with a mean near 41.5 and courses that last 102 weeks on average', () => {
    const ages = sample.map((row) => Number(row['age']));
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([18, 66]);
    expect(mean(sample, (row) => Number(row['age']))).toBeCloseTo(41.5, 0);
    expect(Math.abs(mean(sample, weeks) - 102)).toBeLessThan(2);
  });

  it('holds only citizens with 8 weeks of benefit on 1 August 2023, 12 of a-dagpenge', () => {
    const days = (row: Row): number => (Date.parse('2023-08-01') - Date.parse(row['benefit_start']!)) / 86_400_000;
    expect(sample.filter((row) => !(days(row) >= (row['benefit'] === 'a-dagpenge' ? 84 : 56)))).toEqual([]);
  });

  it('judges readiness on every benefit but a-dagpenge and sygedagpenge', () => {
    const insured = ['a-dagpenge', 'sygedagpenge'];
    const judged = ['jobparat', 'uddannelsesparat', 'aktivitetsparat'];
    const wrong = sample.filter(
      (row) => !allowed(row['readiness']!, allowed(row['benefit']!, insured) ? [''] : judged),
    );
    expect(wrong).toEqual([]);
    expect(countBy(sample, 'benefit').size).toBe(8);
  });

  it('has 1,150 citizens exempt from digital post, about half reached by SMS, most of them aktivitetsparate', () => {
    expect(Object.fromEntries(countBy(sample, 'contact'))).toEqual({ 'digital-post': 21_969, sms: 625, ingen: 525 });
    const bySms = countBy(sample.filter((row) => row['contact'] === 'sms'), 'target_group');
    expect(bySms.get('aktivitetsparate')).toBeGreaterThan(625 / 2);
  });
});

describe('the response', () => {
  it('is 9,989 different citizens of the sample, 977 of them partial, none of whom could not be reached', () => {
    expect(respondents).toHaveLength(9_989);
    expect(new Set(respondents.map((row) => row['respondent'])).size).toBe(9_989);
    expect(respondents.every((row) => byId.has(row['respondent']!))).toBe(true);
    expect(Object.fromEntries(countBy(respondents, 'status'))).toEqual({ gennemført: 9_012, delvis: 977 });
    expect(countBy(respondents, 'contact').has('ingen')).toBe(false);
  });

  it('is 43.2 % in all and 38.1 to 50.5 % by municipality', () => {
    const sizes = countBy(sample, 'municipality');
    const rates = [...countBy(respondents, 'municipality')].map(([name, count]) => (100 * count) / sizes.get(name)!);
    expect(((100 * respondents.length) / sample.length).toFixed(1)).toBe('43.2');
    expect([Math.min(...rates).toFixed(1), Math.max(...rates).toFixed(1)]).toEqual(['38.1', '50.5']);
  });

  it('is lower among men, the young and aktivitetsparate', () => {
    const rate = (column: string, level: string): number =>
      countBy(respondents, column).get(level)! / countBy(sample, column).get(level)!;
    expect(rate('gender', 'mand')).toBeLessThan(rate('gender', 'kvinde') - 0.03);
    expect(rate('age_group', '18-29')).toBeLessThan(rate('age_group', '30-49') - 0.1);
    expect(rate('age_group', '30-49')).toBeLessThan(rate('age_group', '50+') - 0.1);
    for (const group of ['a-dagpenge', 'sygedagpenge']) {
      expect(rate('target_group', 'aktivitetsparate')).toBeLessThan(rate('target_group', group) - 0.05);
    }
  });

  it('has a mean age near 46 and courses near 100 weeks', () => {
    expect(Math.abs(mean(respondents, (row) => Number(row['age'])) - 46)).toBeLessThan(0.3);
    expect(Math.abs(mean(respondents, weeks) - 100)).toBeLessThan(2);
  });

  it('leaves strata of less than half a per cent of the population without an answer', () => {
    const uncovered = [...citizens].filter(([stratum]) => !answersIn.has(stratum));
    expect(uncovered.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(67_629 * 0.005);
  });

  it('comes between opening and close, most of all on the first day and the days of the reminders', () => {
    const days = countBy(respondents.map((row) => ({ day: row['answered_at']!.slice(0, 10) })), 'day');
    expect(respondents.every((row) => /^2023-\d\d-\d\dT\d\d:\d\d$/.test(row['answered_at']!))).toBe(true);
    expect([...days.keys()].toSorted()[0]).toBe(study.opens);
    expect([...days.keys()].toSorted().at(-1)).toBe(study.closes);
    const busiest = [...days].toSorted((a, b) => b[1] - a[1]).slice(0, 3).map(([day]) => day);
    expect(busiest.toSorted()).toEqual(['2023-08-21', '2023-08-28', '2023-09-04']);
    expect(days.get('2023-08-28')).toBeGreaterThan(5 * days.get('2023-08-27')!);
    expect(days.get('2023-09-04')).toBeGreaterThan(5 * days.get('2023-09-03')!);
  });

  it('takes 2.2, 3.5 and 6.5 minutes at the quartiles of the complete', () => {
    const complete = respondents.filter((row) => row['status'] === 'gennemført');
    const minutes = Float64Array.from(complete, (row) => Number(row['minutes'])).toSorted();
    const quartiles = [0.25, 0.5, 0.75].map((share) => minutes[Math.floor(share * minutes.length)]);
    expect(quartiles).toEqual([2.2, 3.5, 6.5]);
  });
});

describe('the closed answers', () => {
  const asked = ({ only, except }: { only?: Condition; except?: Condition }, row: Row): boolean => {
    const holds = ([column, values]: [string, string[]]): boolean => allowed(row[column]!, values);
    return Object.entries(only ?? {}).every(holds) && !(except && Object.entries(except).every(holds));
  };

  it('stand in one column for each question or option of study.yaml', () => {
    const columns = study.questions.flatMap(({ id, several }) => (several ? Object.keys(several) : [id]));
    const first = ['respondent', 'status', 'answered_at', 'minutes', 'course', 'employer'];
    const header = bytes('respondents.csv').toString('utf8').split('\n', 1)[0];
    expect(header).toBe([...first, ...columns, 'why'].join(','));
  });

  it('are there from complete respondents exactly where the routing asks, and nowhere else from anybody', () => {
    const wrong: string[] = [];
    for (const question of study.questions) {
      const columns = question.several ? Object.keys(question.several) : [question.id];
      const values = question.several ? ['ja', 'nej'] : ['1', '2', '3', '4', '5', 'vedikke'];
      for (const row of respondents) {
        const expected = asked(question, row)
          ? row['status'] === 'gennemført' ? values : [...values, '']
          : [''];
        for (const column of columns) {
          if (!allowed(row[column]!, expected)) wrong.push(`${row['respondent']} ${column}: '${row[column]}'`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('say who has an employer for sygedagpenge alone', () => {
    const wrong: string[] = [];
    for (const row of respondents) {
      const expected = row['benefit'] === 'sygedagpenge' ? ['ja', 'nej'] : [''];
      const fits = allowed(row['employer']!, expected) && allowed(row['course']!, ['igang', 'afsluttet']);
      if (!fits) wrong.push(row['respondent']!);
    }
    expect(wrong).toEqual([]);
  });

  it('name at least one department, or none of them', () => {
    const named = respondents.filter((row) => row['departments_none'] !== '');
    const options = ['departments_health', 'departments_social', 'departments_family', 'departments_housing'];
    for (const row of named) {
      expect(options.some((column) => row[column] === 'ja')).toBe(row['departments_none'] === 'nej');
    }
    expect(named.length).toBeGreaterThan(2_500);
  });

  it("hold the published number of 'ved ikke/ikke relevant'", () => {
    const published = {
      starting_point: 394, listened: 828, clear_goal: 792, activities: 2_083, cooperation: 117, purpose: 432,
      prepared: 441, rules_explained: 653, plan: 640, jobs: 2_686, closer: 394, belief: 2_021, satisfaction: 463,
    };
    const unsure = Object.keys(published).map((column) => [column, countBy(respondents, column).get('vedikke')]);
    expect(Object.fromEntries(unsure)).toEqual(published);
  });

  it('follow satisfaction', () => {
    for (const { id, several } of study.questions) {
      if (several || id === 'satisfaction') continue;
      const rows = opinions.filter((row) => /^[1-5]$/.test(row[id]!));
      const at = (segment: string): number =>
        mean(rows.filter((row) => segmentOf(row) === segment), (row) => Number(row[id]));
      expect(at('satisfied'), id).toBeGreaterThan(at('neutral') + 0.2);
      expect(at('neutral'), id).toBeGreaterThan(at('dissatisfied') + 0.2);
    }
  });
});

describe('satisfaction', () => {
  it('is about 46, 26 and 28 % of 9,416 opinions', () => {
    const counts = countBy(opinions.map((row) => ({ segment: segmentOf(row) })), 'segment');
    expect(Object.fromEntries(counts)).toEqual({ satisfied: 4_350, neutral: 2_360, dissatisfied: 2_706 });
  });

  it('is 1.5 to 2.5 points lower when weighted', () => {
    const difference = 100 * (mean(opinions, satisfied) - mean(opinions, satisfied, ratio));
    expect(difference).toBeGreaterThan(1.5);
    expect(difference).toBeLessThan(2.5);
  });

  it('is lower among men, the young and aktivitetsparate', () => {
    const at = (column: string, level: string): number =>
      mean(opinions.filter((row) => row[column] === level), satisfied, ratio);
    expect(at('gender', 'mand')).toBeLessThan(at('gender', 'kvinde') - 0.02);
    expect(at('age_group', '18-29')).toBeLessThan(at('age_group', '50+') - 0.04);
    for (const group of ['a-dagpenge', 'sygedagpenge', 'parate']) {
      expect(at('target_group', 'aktivitetsparate')).toBeLessThan(at('target_group', group) - 0.03);
    }
  });

  it('differs by 0.6 points between the most and the least satisfied municipality', () => {
    const names = [...countBy(opinions, 'municipality').keys()];
    const means = names.map((name) => mean(opinions.filter((row) => row['municipality'] === name), score, ratio));
    expect(Math.max(...means) - Math.min(...means)).toBeCloseTo(0.6, 1);
  });
});

describe('the open answers', () => {
  const written = respondents.filter((row) => row['why'] !== '');
  const bySegmentAndText = (segment: string, text: string): string => `${segment}\u0000${text}`;

  it('are the 4,500 coded ones, each once and as it was written, in its own segment', () => {
    expect(written).toHaveLength(4_500);
    expect(written.map((row) => bySegmentAndText(segmentOf(row), row['why']!)).toSorted()).toEqual(
      answers.map(({ segment, text }) => bySegmentAndText(segment, text)).toSorted(),
    );
  });

  it('come from about half of the satisfied, 6 % of the neutral and three quarters of the dissatisfied', () => {
    const rate = (segment: string): number => {
      const all = opinions.filter((row) => segmentOf(row) === segment);
      return (100 * all.filter((row) => row['why'] !== '').length) / all.length;
    };
    expect(Math.abs(rate('satisfied') - 50)).toBeLessThan(3);
    expect(Math.abs(rate('neutral') - 6)).toBeLessThan(1);
    expect(Math.abs(rate('dissatisfied') - 76)).toBeLessThan(3);
  });

  it('come from partial respondents too', () => {
    const partial = written.filter((row) => row['status'] === 'delvis');
    expect(partial.length).toBeGreaterThan(200);
    const closed = ['trust', 'starting_point', 'listened', 'clear_goal', 'activities', 'purpose', 'prepared'];
    expect(partial.some((row) => closed.some((column) => row[column] === ''))).toBe(true);
  });

  it("stand with respondents who fit their writer's group", () => {
    const fits: Record<string, (row: Row) => boolean> = {
      C: (row) => allowed(row['target_group']!, ['sygedagpenge', 'aktivitetsparate']),
      D: (row) => allowed(row['target_group']!, ['a-dagpenge', 'parate'])
        || (row['target_group'] === 'sygedagpenge' && /sygemeld|sygedagpenge/i.test(row['why']!)),
      F: (row) => row['target_group'] === 'sygedagpenge',
      G: (row) => row['target_group'] === 'a-dagpenge',
      H: (row) => allowed(row['target_group']!, ['parate', 'aktivitetsparate']) && Number(row['age']) < 30,
      I: (row) => allowed(row['target_group']!, ['parate', 'aktivitetsparate']),
      J: (row) => Number(row['age']) >= 50,
      K: (row) => row['target_group'] === 'aktivitetsparate',
      L: (row) => row['course'] === 'afsluttet',
    };
    const row = new Map(respondents.map((each) => [each['respondent']!, each]));
    const misplaced = gold.filter(({ id, source }) => fits[source![0]!]?.(row.get(id!)!) === false);
    expect(misplaced).toEqual([]);
    expect(new Set(gold.map(({ source }) => source![0]!)).size).toBe(11);
  });

  it('stand with respondents of the age, benefit and place that they name, where they name one', () => {
    const misfits = { age: 0, benefits: 0, municipalities: 0 };
    const stated = { age: 0, benefits: 0, municipalities: 0 };
    const writer = new Map(gold.map(({ id, source }) => [id, source![0]!]));
    for (const row of written) {
      const { age, benefits, municipalities } = circumstancesOf(row['why']!);
      // These writers' own description binds their age or benefit.
      const bound = 'FGHIJK'.includes(writer.get(row['respondent']) ?? '?');
      if (age !== undefined && !bound) {
        stated.age += 1;
        if (enriched({ ...row, age: String(age) })['age_group'] !== row['age_group']) misfits.age += 1;
      }
      if (benefits && !bound) {
        stated.benefits += 1;
        if (!allowed(row['benefit']!, benefits)) misfits.benefits += 1;
      }
      if (municipalities) {
        stated.municipalities += 1;
        if (!allowed(row['municipality']!, municipalities)) misfits.municipalities += 1;
      }
    }
    expect(stated.age).toBeGreaterThan(50);
    expect(stated.benefits).toBeGreaterThan(100);
    expect(stated.municipalities).toBeGreaterThan(30);
    expect(misfits.age / stated.age).toBeLessThan(0.1);
    expect(misfits.benefits / stated.benefits).toBeLessThan(0.15);
    expect(misfits.municipalities / stated.municipalities).toBeLessThan(0.1);
  });
});

describe('the coding', () => {
  const themesById = new Map<string, string[]>();
  for (const { respondent, theme } of codings) {
    const themes = themesById.get(respondent!) ?? [];
    themesById.set(respondent!, theme === '' ? themes : [...themes, theme!]);
  }
  const text = new Map(respondents.map((row) => [row['respondent']!, row['why']!]));
  const source = new Map(answers.map((answer) => [answer.id, answer]));

  it('of 400 answers belongs to the study, that of the other 4,100 is kept aside', () => {
    expect(themesById.size).toBe(400);
    expect(gold).toHaveLength(4_100);
    expect(gold.some(({ id }) => themesById.has(id!))).toBe(false);
    expect(codings.every(({ question, coder }) => question === 'why' && coder === 'koder1')).toBe(true);
  });

  it("kept aside is the source's, under the id of the respondent who has its text", () => {
    const wrong = gold.filter(({ id, themes, source: from }) => {
      const answer = source.get(from!)!;
      return text.get(id!) !== answer.text || themes !== answer.themes.join(';');
    });
    expect(wrong).toEqual([]);
    expect(new Set(gold.map((row) => row['source'])).size).toBe(4_100);
  });

  it('given to the study is that of the 400 sources which are not kept aside', () => {
    const kept = new Set(gold.map((row) => row['source']!));
    const given = answers.filter(({ id }) => !kept.has(id)).map((each) => `${each.text}\u0000${each.themes.join(';')}`);
    const read = [...themesById].map(([id, themes]) => `${text.get(id)}\u0000${themes.join(';')}`);
    expect(read.toSorted()).toEqual(given.toSorted());
  });

  it('was drawn blind: segments and writers come in about their shares', () => {
    const kept = new Set(gold.map((row) => row['source']!));
    const given = answers.filter(({ id }) => !kept.has(id));
    const share = (of: typeof answers, segment: string): number =>
      of.filter((each) => each.segment === segment).length / of.length;
    // Four standard errors of a share among 400.
    expect(Math.abs(share(given, 'satisfied') - share(answers, 'satisfied'))).toBeLessThan(0.1);
    expect(new Set(given.map(({ id }) => id[0]!)).size).toBe(11);
  });
});

describe('the files', () => {
  it('come out the same, byte for byte, when they are made again', () => {
    const made = mkdtempSync(join(tmpdir(), 'fritekst-sample-'));
    try {
      for (const [file, contents] of studyFiles(makeSampleStudy(answers))) writeFileSync(join(made, file), contents);
      const files = readdirSync(made).toSorted();
      expect(files).toEqual(['codings.csv', 'gold.csv', 'population.csv', 'respondents.csv', 'sample.csv']);
      for (const file of files) expect(readFileSync(join(made, file)).equals(bytes(file)), file).toBe(true);
    } finally {
      rmSync(made, { recursive: true });
    }
  });

  it('differ with another seed, but keep the totals', () => {
    const other = studyFiles(makeSampleStudy(answers, 1));
    expect(other.get('sample.csv')).not.toBe(bytes('sample.csv').toString('utf8'));
    const rows = parseCsv<Row>(other.get('respondents.csv')!, { columns: true });
    expect(rows).toHaveLength(9_989);
    expect(rows.filter((row) => row['why'] !== '')).toHaveLength(4_500);
  });

  it('are UTF-8 without a byte order mark and end their lines in LF', () => {
    for (const name of ['population', 'sample', 'respondents', 'codings', 'gold', 'make/answers']) {
      const contents = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(`${name}.csv`));
      expect(contents).toMatch(/^[a-z]/);
      expect(contents).not.toContain('\r');
      expect(contents.endsWith('\n')).toBe(true);
    }
  });
});
